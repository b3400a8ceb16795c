import { posix } from 'node:path'
import { findFiles } from '../sources/read-sources.ts'

/** What every rule of the clinic is written with. */
const RULES = ['src/core/model', 'src/core/words', 'src/core/text'] as const

/** What every adapter is written with. */
const OF_ADAPTERS = ['src/core/model', 'src/core/words', 'src/async'] as const

/** Each platform has its own folder; which there are, nobody has to write down. */
function platformFolders(): readonly string[] {
  return findFiles('adapters/*/read.ts').map(path => posix.dirname(path))
}

/**
 * The map: which rooms each room may import besides itself, in the order in which a rule is looked up. A folder that is not
 * named here belongs to the one above it. An adapter is a house of its own: Slack knows nothing of Discord.
 */
export const MAY_IMPORT: Readonly<Record<string, readonly string[]>> = {
  'src/core/model': [],
  'src/core/words': ['src/core/model'],
  'src/core/text': ['src/core/model'],
  'src/core/safety': ['src/core/model', 'src/core/words', 'src/core/text'],
  'src/core/matcher': ['src/core/model', 'src/core/words', 'src/core/text'],
  'src/core/answer': [...RULES, 'src/core/safety', 'src/core/matcher'],
  'src/core/handoff': [...RULES, 'src/core/safety', 'src/core/matcher', 'src/core/answer'],
  'src/core/learning': [...RULES, 'src/core/safety', 'src/core/matcher', 'src/core/answer'],
  'src/async': ['src/core/model'],
  'src/config': ['src/core/model'],
  'src/content': ['src/core', 'src/async'],
  'src/conversation': ['src/core', 'src/async'],
  'src/delivery': ['src/core', 'src/async'],
  'src/store': ['src/core', 'src/async'],
  'src/editing': ['src/core', 'src/content', 'src/async'],
  'src/correction': ['src/core', 'src/content', 'src/editing', 'src/async'],
  'src/console': ['src/core', 'src/content', 'src/editing', 'src/async'],
  'adapters/shared': OF_ADAPTERS,
  ...Object.fromEntries(platformFolders().map(folder => [folder, [...OF_ADAPTERS, 'adapters/shared']])),
  'src/app': [
    'src/core',
    'src/async',
    'src/config',
    'src/content',
    'src/editing',
    'src/correction',
    'src/conversation',
    'src/delivery',
    'src/store',
    'src/console',
    'adapters',
  ],
  'src/cli': ['src/core', 'src/content', 'src/editing', 'src/config', 'src/async', 'src/app', 'adapters/terminal'],
}

/** Which houses may touch a package. A package that is not listed here may be touched by none. */
export const KEPT_BY: Readonly<Record<string, readonly string[]>> = {
  '@hono/node-server': ['src/console'],
  '@slack/bolt': ['adapters/slack'],
  'botbuilder-core': ['src/conversation'],
  botkit: ['src/conversation'],
  '@discordjs/ws': ['adapters/discord'],
  'csv-parse': ['src/content'],
  'discord.js': ['adapters/discord'],
  'flesch-kincaid': ['src/content'],
  hono: ['src/console'],
  htmlparser2: ['src/content'],
  'htmx.org': ['src/console'],
  kysely: ['src/store'],
  mdast: ['src/content'],
  'mdast-util-from-markdown': ['src/content'],
  natural: ['src/core'],
  nodemailer: ['src/delivery'],
  'node:sqlite': ['src/store'],
  pg: ['src/store'],
  pino: ['src/app/log.ts'],
  'prom-client': ['src/app/metrics.ts'],
  syllable: ['src/content'],
  valibot: ['src/content', 'src/console', 'src/cli', 'src/config/config.ts', 'src/config/settings.ts', 'adapters'],
  ws: ['adapters/slack'],
  yaml: ['src/content'],
}

/** Houses with neither clock nor chance, environment, files, network or promises: what goes in decides what comes out. */
export const PURE: readonly string[] = ['src/core']

/** Names that say nothing. */
export const EMPTY_NAMES: readonly string[] = [
  'utils',
  'util',
  'helpers',
  'helper',
  'common',
  'misc',
  'manager',
  'service',
  'services',
  'data',
  'info',
  'process',
  'ports',
]
