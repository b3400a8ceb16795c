import { BotError } from '../../core/model/errors.ts'
import { redactError } from '../schema/redact-error.ts'
import { StoreAway } from '../schema/store-away.ts'

/** What codes of PostgreSQL and of the network ask of the operator. Source: PostgreSQL manual, appendix A. */
const TROUBLES: ReadonlyMap<string, string> = new Map([
  ['28P01', 'does not accept the user or the password in DATABASE_URL. Correct them.'],
  ['28000', 'does not let this user in. Check the user in DATABASE_URL and the server’s pg_hba.conf.'],
  ['3D000', 'has no database of that name. Create it, or correct DATABASE_URL.'],
  ['42501', 'does not let this user do that. Make the user the owner of the database.'],
  ['25006', 'accepts no writes. Is DATABASE_URL a read-only replica?'],
  ['53100', 'has a full disk. Free some space; nothing that was stored is lost.'],
  ['53300', 'has no connection left. Raise `max_connections`, or run fewer instances.'],
  ['57014', 'took too long over a query. Is it overloaded, or another program holding a lock?'],
  ['57P01', 'was shut down. Signpost connects again when it is back.'],
  ['57P02', 'has crashed. Signpost connects again when it is back.'],
  ['57P03', 'is starting up or shutting down. Signpost connects again when it is ready.'],
  ['ECONNREFUSED', 'is not running, or not at this address. Start it, or correct DATABASE_URL.'],
  ['ENOTFOUND', 'has a host name that nobody knows. Correct DATABASE_URL.'],
  ['EAI_AGAIN', 'has a host name that cannot be looked up now. Check the network.'],
])

const SILENT =
  'does not answer. Check that it runs and is not overloaded, and the network between; Signpost connects again by itself.'

/** What only another DATABASE_URL, or another right, helps against: there is no database of ours to wait for. */
const MISSET: ReadonlySet<string> = new Set(['28P01', '28000', '3D000', '42501'])

/** Makes what went wrong with PostgreSQL into what the operator should look at. `place` is host, port and name, no more. */
export function explainPostgres(error: unknown, place: string): BotError {
  if (error instanceof BotError) return error
  const code = error instanceof Error && 'code' in error ? String(error.code) : ''
  const trouble = TROUBLES.get(code) ?? (isOfServer(error) ? `refused a query (code ${code}).` : SILENT)
  const said = { message: `PostgreSQL at ${place} ${trouble}`, cause: redactError(error) }
  return MISSET.has(code) ? new BotError('store-unavailable', said) : new StoreAway(said)
}

/** Tells whether the server itself said no, so that the connection is still good. Its codes have five characters; 08 is a lost connection. */
export function isOfServer(error: unknown): boolean {
  return error instanceof Error && 'code' in error && /^(?!08)[0-9A-Z]{5}$/.test(String(error.code))
}

/** Names a database without its user and password, such as `db.example.org:5432/signpost`. */
export function placeOf(url: string): string {
  if (!URL.canParse(url)) return 'DATABASE_URL'
  const { hostname, port, pathname } = new URL(url)
  return `${hostname || 'localhost'}:${port || '5432'}${pathname}`
}
