import type { Log } from '../core/model/log.ts'
import type { OperatorNotices } from '../core/model/operator-notice.ts'
import { sayFormer, sayLocked, type SealedStore } from '../core/model/sealed.ts'

/** What sealing anew takes. */
export interface SealAnewParts {
  readonly sealed: SealedStore
  readonly notices: OperatorNotices
  readonly log: Log
}

/** Encrypts anew what a former secret encrypted, and tells the operator how much nobody can open. */
export async function sealAnew({ sealed, notices, log }: SealAnewParts): Promise<void> {
  const rows = await sealed.reseal()
  if (rows > 0) log.info('encrypted anew', { rows })
  const { former, lost } = await sealed.count()
  if (former > 0) log.warn(sayFormer(former), { rows: former })
  if (lost === 0) return
  const message = `${sayLocked(lost)}. Put the former secret back, or add it to SIGNPOST_OLD_SECRETS.`
  await notices.tell({ code: 'rows-sealed', about: '', message })
}
