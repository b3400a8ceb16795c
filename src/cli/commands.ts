import type { Command } from './terminal/io.ts'

/** A command as the command line knows it: what it is for, and where it is loaded from once it is called. */
export interface CommandEntry {
  readonly about: string
  load(): Promise<{ readonly run: Command; readonly help: string }>
}

/** Every command of `signpost`, in the order in which help lists them. Loading one loads nothing of the others. */
export const COMMANDS: Readonly<Record<string, CommandEntry>> = {
  serve: {
    about: 'Runs the assistant; opens a chat here when no platform is configured.',
    load: async () => {
      const { serve, HELP } = await import('./commands/serve.ts')
      return { run: serve, help: HELP }
    },
  },
  ask: {
    about: 'Answers one question, or opens a chat.',
    load: async () => {
      const { ask, HELP } = await import('./commands/ask.ts')
      return { run: ask, help: HELP }
    },
  },
  check: {
    about: 'Checks the content and says what to correct.',
    load: async () => {
      const { check, HELP } = await import('./commands/check.ts')
      return { run: check, help: HELP }
    },
  },
  init: {
    about: 'Makes the example your clinic’s, question by question.',
    load: async () => {
      const { init, HELP } = await import('./commands/init.ts')
      return { run: init, help: HELP }
    },
  },
  import: {
    about: 'Brings in what you have written already: texts, pages, and tables of questions and answers.',
    load: async () => {
      const { importFiles, HELP } = await import('./commands/import.ts')
      return { run: importFiles, help: HELP }
    },
  },
  topics: {
    about: 'Lists the topics: what is on, what is off, and which facts each waits for.',
    load: async () => {
      const { topics, HELP } = await import('./commands/topics.ts')
      return { run: topics, help: HELP }
    },
  },
  remove: {
    about: 'Takes topics or texts out, with every arrow that leads to them.',
    load: async () => {
      const { remove, HELP } = await import('./commands/remove.ts')
      return { run: remove, help: HELP }
    },
  },
  rename: {
    about: 'Renames a topic or a text, in every place that leads to it.',
    load: async () => {
      const { rename, HELP } = await import('./commands/rename.ts')
      return { run: rename, help: HELP }
    },
  },
  confirm: {
    about: 'Confirms that what came with the program is right for your clinic, fact by fact and answer by answer.',
    load: async () => {
      const { confirm, HELP } = await import('./commands/confirm.ts')
      return { run: confirm, help: HELP }
    },
  },
  'safety-case': {
    about: 'Writes down every sign, wording and help line for a clinician’s review.',
    load: async () => {
      const { writeSafetyCase, HELP } = await import('./commands/safety-case.ts')
      return { run: writeSafetyCase, help: HELP }
    },
  },
  doctor: {
    about: 'Looks whether settings, content, store and platforms are in order, and says what to do.',
    load: async () => {
      const { doctor, HELP } = await import('./commands/doctor.ts')
      return { run: doctor, help: HELP }
    },
  },
  status: {
    about: 'Tells how people’s requests for a therapist are doing.',
    load: async () => {
      const { status, HELP } = await import('./commands/status.ts')
      return { run: status, help: HELP }
    },
  },
  drill: {
    about: 'Tests whether requests reach the staff.',
    load: async () => {
      const { drill, HELP } = await import('./commands/drill.ts')
      return { run: drill, help: HELP }
    },
  },
  claim: {
    about: 'Claims a request, for staff without a card to press on.',
    load: async () => {
      const { claim, HELP } = await import('./commands/claim.ts')
      return { run: claim, help: HELP }
    },
  },
  backup: {
    about: 'Copies the database while the assistant runs.',
    load: async () => {
      const { backup, HELP } = await import('./commands/backup.ts')
      return { run: backup, help: HELP }
    },
  },
  restore: {
    about: 'Puts a backup in the place of the database.',
    load: async () => {
      const { restore, HELP } = await import('./commands/restore.ts')
      return { run: restore, help: HELP }
    },
  },
  publish: {
    about: 'Publishes the content, or an earlier edition again.',
    load: async () => {
      const { publish, HELP } = await import('./commands/publish.ts')
      return { run: publish, help: HELP }
    },
  },
  editions: {
    about: 'Lists what was published.',
    load: async () => {
      const { editions, HELP } = await import('./commands/editions.ts')
      return { run: editions, help: HELP }
    },
  },
  diff: {
    about: 'Shows what changed between editions, or in the folder.',
    load: async () => {
      const { diff, HELP } = await import('./commands/diff.ts')
      return { run: diff, help: HELP }
    },
  },
  export: {
    about: 'Writes an edition into the folder.',
    load: async () => {
      const { exportEdition, HELP } = await import('./commands/export.ts')
      return { run: exportEdition, help: HELP }
    },
  },
  match: {
    about: 'Matches JSON lines, for programs.',
    load: async () => {
      const { match, HELP } = await import('./commands/match.ts')
      return { run: match, help: HELP }
    },
  },
  evaluate: {
    about: 'Measures how well questions find their intents.',
    load: async () => {
      const { evaluate, HELP } = await import('./commands/evaluate.ts')
      return { run: evaluate, help: HELP }
    },
  },
}
