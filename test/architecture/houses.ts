/**
 * The map: which files and houses each house may import besides itself, in the order in which a rule is looked up.
 * An adapter is a house of its own: Slack knows nothing of Discord.
 */
export const MAY_IMPORT: Readonly<Record<string, readonly string[]>> = {
  'src/core': [],
  'src/content': ['src/core'],
  'src/conversation': ['src/core'],
  'src/delivery': ['src/core'],
  'src/store': ['src/core'],
  'src/console': ['src/core', 'src/content'],
  'src/cli': ['src/core', 'src/content', 'src/app.ts', 'src/config.ts', 'src/log.ts', 'adapters/terminal'],
  'src/app.ts': ['src', 'adapters'],
  'src/open-editions.ts': ['src/core', 'src/content', 'src/config.ts'],
  'src/open-console.ts': [
    'src/core',
    'src/content',
    'src/console',
    'src/store',
    'src/config.ts',
    'src/open-editions.ts',
  ],
  'src/publish-on-change.ts': ['src/core', 'src/content', 'src/config.ts', 'src/open-editions.ts'],
  'src/refuse-example.ts': ['src/core', 'src/config.ts'],
  'src/abandoned.ts': ['src/core'],
  'src/connect-platforms.ts': ['src/core', 'src/config.ts', 'adapters'],
  'src/repeat.ts': ['src/core'],
  'src/config.ts': ['src/core', 'src/settings.ts'],
  'src/settings.ts': ['src/core'],
  'src/http.ts': ['src/core', 'src/metrics.ts'],
  'src/log.ts': ['src/core'],
  'src/metrics.ts': ['src/core'],
  'adapters/slack': ['src/core'],
  'adapters/discord': ['src/core'],
  'adapters/terminal': ['src/core'],
}

/** Which houses may touch a package. A package that is not listed here may be touched by none. */
export const KEPT_BY: Readonly<Record<string, readonly string[]>> = {
  '@hono/node-server': ['src/console'],
  '@slack/bolt': ['adapters/slack'],
  'botbuilder-core': ['src/conversation'],
  botkit: ['src/conversation'],
  'discord.js': ['adapters/discord'],
  'flesch-kincaid': ['src/content'],
  hono: ['src/console'],
  'htmx.org': ['src/console'],
  kysely: ['src/store'],
  mdast: ['src/content', 'adapters'],
  'mdast-util-from-markdown': ['src/content', 'adapters'],
  natural: ['src/core/matcher', 'src/core/safety'],
  nodemailer: ['src/delivery'],
  'node:sqlite': ['src/store'],
  'openid-client': ['src/console'],
  pg: ['src/store'],
  pino: ['src/log.ts'],
  'prom-client': ['src/metrics.ts'],
  syllable: ['src/content'],
  valibot: ['src/content', 'src/console', 'src/cli', 'src/config.ts', 'src/settings.ts', 'adapters'],
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
