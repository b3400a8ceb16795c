import { COMMAND_DESCRIPTIONS, COMMAND_NAMES, type CommandWords } from '../../src/core/words/discord-commands.ts'

/** A command as Discord registers it. */
export interface DiscordCommand {
  readonly type: 1 | 3
  readonly name: string
  readonly name_localizations: CommandWords
  /** Empty for a command on a message: those have none. */
  readonly description: string
  readonly description_localizations?: CommandWords
  readonly options?: readonly CommandOption[]
  /** 0: servers; 1: direct messages with us. */
  readonly contexts: readonly (0 | 1)[]
  /** 0: by servers. Nobody installs us for themselves: a clinic decides. */
  readonly integration_types: readonly 0[]
}

/** What a command asks for. */
export interface CommandOption {
  readonly type: 3
  readonly name: string
  readonly name_localizations: CommandWords
  readonly description: string
  readonly description_localizations: CommandWords
  readonly required: boolean
  readonly autocomplete: boolean
  readonly max_length: number
}

/** Longest text option Discord takes. Source: Discord API reference, "Application command option", `max_length`. */
const OPTION_MAX = 6000

/** Every command we answer to. */
export const COMMANDS: readonly DiscordCommand[] = [
  { ...typed('ask'), options: [questionOption()] },
  typed('therapist'),
  typed('privacy'),
  {
    type: 3,
    name: COMMAND_NAMES.askAboutThis['en-US'],
    name_localizations: COMMAND_NAMES.askAboutThis,
    description: '',
    contexts: [0, 1],
    integration_types: [0],
  },
]

function typed(command: 'ask' | 'therapist' | 'privacy'): DiscordCommand {
  const [name, description] = [COMMAND_NAMES[command], COMMAND_DESCRIPTIONS[command]]
  return {
    type: 1,
    name: name['en-US'],
    name_localizations: name,
    description: description['en-US'],
    description_localizations: description,
    contexts: [0, 1],
    integration_types: [0],
  }
}

function questionOption(): CommandOption {
  const [name, description] = [COMMAND_NAMES.question, COMMAND_DESCRIPTIONS.question]
  return {
    type: 3,
    name: name['en-US'],
    name_localizations: name,
    description: description['en-US'],
    description_localizations: description,
    required: true,
    autocomplete: true,
    max_length: OPTION_MAX,
  }
}
