import { fetchWithin } from '../../async/fetch-within.ts'
import { sayCommand } from '../../core/model/say-command.ts'
import type { Config } from '../../config/config.ts'
import { warn, fail, pass, type HealthFinding } from '../../core/model/health-check.ts'
import { own } from '../../core/model/own.ts'

/** How long a server on this machine may take to answer, in milliseconds. */
const ANSWER_MS = 3000

/** Addresses that mean any of this machine's. */
const ANY: Readonly<Record<string, string>> = { '0.0.0.0': '127.0.0.1', '::': '[::1]' }

/** Looks whether the assistant runs here, by its own word, or what else is at its port. Never rejects. */
export async function examineServer({ http: { host, port } }: Pick<Config, 'http'>): Promise<HealthFinding> {
  const part = 'Server'
  const place = `${host}:${port}`
  try {
    const response = await fetchWithin(ANSWER_MS, `http://${own(ANY, host) ?? host}:${port}/readyz`)
    const [first = '', ...lines] = (await response.text()).trim().split('\n')
    const away = lines.filter(line => / away since /.test(line)).join('; ')
    if (first === 'ready' && away === '') return pass(part, `Signpost runs on ${place} and is able to answer.`)
    if (first === 'ready')
      return fail(
        part,
        `Signpost runs on ${place}, and says: ${away}`,
        'People there get no answer; its log tells more.',
      )
    if (first.startsWith('not ready'))
      return fail(part, `Signpost runs on ${place}, and says: ${[first, ...lines].join('; ')}.`, 'Its log tells why.')
    return fail(part, `another program answers on ${place}.`, 'Stop it, or choose another port with PORT.')
  } catch (error) {
    if (error instanceof Error && error.name === 'TimeoutError')
      return warn(
        part,
        `something on ${place} does not answer.`,
        'If it is Signpost, start it again; if not, choose another PORT.',
      )
    return pass(part, `nothing runs on ${place} yet; \`${sayCommand('serve')}\` would.`)
  }
}
