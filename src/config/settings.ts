import * as v from 'valibot'
import { isWholeUrl } from '../core/model/whole-url.ts'
import type { RouteAddress } from '../core/model/plan.ts'

/** One environment variable we read: what is said of it in the README, and what it accepts. */
export interface Setting<Value = unknown> {
  readonly about: string
  readonly example: string
  /** What is assumed where it is not set; null when nothing is. */
  readonly standard: string | null
  /** Its example is described, and not one to be copied. */
  readonly isSecret: boolean
  readonly schema: v.GenericSchema<string, Value>
}

const SECRET_MIN = 32

const any = v.string()
const url = v.pipe(
  v.string(),
  v.check(text => URL.canParse(text), 'is not a web address.'),
)
const yesOrNo = v.pipe(
  v.picklist(['yes', 'no'], 'must be `yes` or `no`.'),
  v.transform(answer => answer === 'yes'),
)
const level = v.picklist(['debug', 'info', 'warn', 'error'], 'must be debug, info, warn or error.')
const database = v.pipe(
  v.string(),
  v.regex(/^(?:sqlite:(?!.*:\/\/).|postgres(?:ql)?:\/\/.)/, 'is not supported. Use sqlite:PATH or postgres://….'),
  v.check(
    text => text.startsWith('sqlite:') || isWholeUrl(text),
    'cannot be read. In user and password, write %40 for @, %3A for :, %2F for /, %3F for ?, %23 for # and %25 for %.',
  ),
)
const askers = v.pipe(v.string(), v.regex(/^[1-9][0-9]?$/, 'must be a whole number from 1 to 99.'), v.transform(Number))

const port = v.pipe(
  v.string(),
  v.regex(/^\d{1,5}$/, 'must be a port number.'),
  v.transform(Number),
  v.maxValue(65_535, 'must be at most 65535.'),
)
const longEnough = v.pipe(v.string(), v.minLength(SECRET_MIN, `must have at least ${SECRET_MIN} characters.`))
const severalLongEnough = v.pipe(
  v.string(),
  v.transform(text => text.split(/\s+/)),
  v.array(longEnough),
)
const alerting = v.picklist(['no', 'yes', 'named'], 'must be no, yes or named.')
const approval = v.picklist(['none', 'publisher', 'admin'], 'must be none, publisher or admin.')
const rhythm = v.picklist(['weekly', 'daily', 'no'], 'must be weekly, daily or no.')
const webAddress = v.pipe(
  v.string(),
  v.check(isOrigin, 'must be an address such as https://signpost.clinic.example, without a path.'),
)
const addresses = v.pipe(
  v.string(),
  v.transform(text => text.split(/[\s,]+/).filter(address => address !== '')),
  v.array(v.union([v.pipe(v.string(), v.ipv4()), v.pipe(v.string(), v.ipv6())], 'must be IP addresses.')),
)
/** What is said of a text that is no list of routes. */
export const NO_ROUTES = 'must be routes such as slack:C0123 discord:123 email:desk@clinic.example webhook:https://…'

const routes = v.pipe(
  v.string(),
  v.rawTransform(({ dataset, addIssue, NEVER }): readonly RouteAddress[] => {
    const read = dataset.value.split(/\s+/).map(readRoute)
    if (read.every(route => route !== null)) return read
    addIssue({ message: NO_ROUTES })
    return NEVER
  }),
)
const address = v.pipe(v.string(), v.regex(/\S+@\S+\.\S+/, 'is not an e-mail address.'))
const count = (most: number, what: string): v.GenericSchema<string, number> =>
  v.pipe(
    v.string(),
    v.regex(/^\d{1,4}$/, `must be a number of ${what}.`),
    v.transform(Number),
    v.maxValue(most, `must be at most ${most} ${what}.`),
  )

/** Null when it is none. Web addresses are named by their host: the rest of them may be secret. */
function readRoute(text: string): RouteAddress | null {
  const at = text.indexOf(':')
  const to = text.slice(at + 1)
  // Whether there is such a platform is looked at with all settings together.
  const kind = text.slice(0, Math.max(0, at)) as RouteAddress['kind']
  if (!/^[a-z][a-z-]*$/.test(kind) || to === '') return null
  if (kind !== 'webhook') return kind === 'email' && !/^\S+@\S+\.\S+$/.test(to) ? null : { kind, to, name: text }
  if (!URL.canParse(to)) return null
  const { protocol, hostname, host } = new URL(to)
  const isOurs = ['localhost', '127.0.0.1', '[::1]'].includes(hostname)
  return protocol === 'https:' || (protocol === 'http:' && isOurs) ? { kind, to, name: `webhook:${host}` } : null
}

/** Every environment variable we read. The README's table is made from this. */
export const SETTINGS = {
  SIGNPOST_CONTENT: plain(any, 'Folder of the clinic’s content.', '/srv/clinic/intents', 'intents'),
  SIGNPOST_DATA: plain(
    any,
    'Folder for everything Signpost keeps: database, keys, trained models.',
    '/var/lib/signpost',
    'data',
  ),
  SIGNPOST_DEMO: plain(
    yesOrNo,
    '`yes` connects platforms with the example clinic; every reply then says so.',
    'yes',
    'no',
  ),
  DATABASE_URL: plain(
    database,
    'Where to keep things: `sqlite:PATH` or `postgres://…`. Without it, a SQLite file in the data folder.',
    'postgres://user:password@db/signpost',
  ),
  SIGNPOST_SECRET: secret(
    longEnough,
    'Key for pseudonyms and encryption, at least 32 characters. Needed with PostgreSQL; with SQLite one is generated.',
    'a long random text',
  ),
  SIGNPOST_OLD_SECRETS: secret(
    severalLongEnough,
    'Former keys, separated by spaces: what they encrypted can still be read.',
    'a former long random text',
  ),
  SIGNPOST_LOG: plain(level, 'How much to log: `debug`, `info`, `warn` or `error`.', 'warn', 'info'),
  HOST: plain(any, 'Address to listen on for HTTP.', '0.0.0.0', '127.0.0.1'),
  PORT: plain(port, 'Port for HTTP; while no platform is connected, another where it is taken.', '8080', '3000'),
  SIGNPOST_CONSOLE: plain(yesOrNo, '`no` leaves out the console for staff.', 'no', 'yes'),
  SIGNPOST_URL: plain(
    webAddress,
    'Address at which staff reach the console, for links and for knowing our own forms. Without it, HOST and PORT.',
    'https://signpost.clinic.example',
  ),
  SIGNPOST_PROXIES: plain(
    addresses,
    'Addresses of the proxies in front of us, separated by spaces: only they are believed when they name a caller.',
    '10.0.0.5',
  ),
  SIGNPOST_APPROVAL: plain(
    approval,
    'Who has to approve what another person publishes: `none`, a second `publisher`, or an `admin`.',
    'publisher',
    'none',
  ),
  SIGNPOST_ASKERS: plain(
    askers,
    'From how many different people on a question without an answer stands in the inbox.',
    '5',
    '3',
  ),
  SIGNPOST_QUESTION_CARDS: plain(
    rhythm,
    'How often the staff’s channel on Slack and Discord is told of questions without an answer: `weekly`, `daily` or `no`. Only where requests come in by such a channel, and the clinic keeps questions.',
    'daily',
    'weekly',
  ),
  SIGNPOST_FOLDER_PUBLISHES: plain(
    yesOrNo,
    '`yes` publishes the content folder whenever it changes and the gate has nothing against it: for content kept in git.',
    'yes',
    'no',
  ),
  HANDOFF_ROUTES: secret(
    routes,
    'How requests for a therapist reach the staff, in order, separated by spaces: `slack:CHANNEL`, `discord:CHANNEL`, `email:ADDRESS`, `webhook:https://…`.',
    '`slack:C0123 email:desk@clinic.example`',
  ),
  HANDOFF_ON_CALL: secret(
    routes,
    'How those on call are reached when nobody claims a request.',
    '`email:oncall@clinic.example`',
  ),
  HANDOFF_ON_CALL_AFTER: plain(
    count(600, 'minutes'),
    'Minutes of open time until those on call are called.',
    '20',
    '15',
  ),
  HANDOFF_NEXT_ROUTE_AFTER: plain(
    count(6000, 'minutes'),
    'Minutes of open time until the next route is used.',
    '90',
    '60',
  ),
  HANDOFF_ROUTE_SECONDS: plain(
    count(600, 'seconds'),
    'Seconds a route may take to deliver before the next is tried.',
    '60',
    '30',
  ),
  HANDOFF_DRILL_DAYS: plain(
    count(90, 'days'),
    'How many days an answered drill counts; after that people see the phone number in place of the button. `0`: no drills.',
    '14',
    '30',
  ),
  HANDOFF_CRISIS_ALERT: plain(
    alerting,
    '`yes` tells staff, without name and words, that somebody was shown the crisis card; `named` also who it is. Only if your protocol says so.',
    'yes',
    'no',
  ),
  SMTP_URL: secret(url, 'The mail server for routes by e-mail.', '`smtps://user:password@mail.clinic.example`'),
  SMTP_FROM: plain(address, 'The sender of these mails.', 'signpost@clinic.example'),
  WEBHOOK_SECRET: secret(longEnough, 'Key that signs webhooks, at least 32 characters.', 'a long random text'),
} as const satisfies Record<string, Setting>

/** Name of a setting. */
export type SettingName = keyof typeof SETTINGS

/** What each setting reads as; undefined where it is not set and nothing is assumed. */
export type SettingValues = {
  readonly [Name in SettingName]: v.InferOutput<(typeof SETTINGS)[Name]['schema']> | undefined
}

function isOrigin(text: string): boolean {
  return /^https?:/.test(text) && URL.canParse(text) && new URL(text).origin === text.replace(/\/$/, '')
}

function plain<Value>(
  schema: Setting<Value>['schema'],
  about: string,
  example: string,
  standard: string | null = null,
): Setting<Value> {
  return { schema, about, example, standard, isSecret: false }
}

function secret<Value>(schema: Setting<Value>['schema'], about: string, example: string): Setting<Value> {
  return { schema, about, example, standard: null, isSecret: true }
}
