import { refuse, refuseForm, took, type Answer } from './answers.ts'
import { checkCommand } from './check-command.ts'
import type { RegisteredCommand, World } from './world.ts'

/** Most creates of commands a day. Source: Discord API reference, "Application commands". */
const CREATES_A_DAY = 200

/** Gives all registered commands; their localisations only when asked for. */
export function listCommands(world: World, query: URLSearchParams): Answer {
  const inFull = query.get('with_localizations') === 'true'
  return took([...world.commands.values()].map(command => (inFull ? command : withoutLocalizations(command))))
}

/** Registers a command, or writes over the one of that name: either counts as a create. */
export function createCommand(world: World, body: unknown): Answer {
  const issues = checkCommand(body)
  if (issues.length > 0) return refuseForm(issues)
  world.counts.creates += 1
  if (world.counts.creates > CREATES_A_DAY)
    return refuse(429, 30_034, 'Max number of daily application command creates')
  const { name, type } = body as RegisteredCommand
  const twin = [...world.commands.values()].find(one => one.name === name && one.type === type)
  return took(keep(world, twin?.id ?? world.newId(), body as RegisteredCommand))
}

/** Changes a command. */
export function changeCommand(world: World, id: string, body: unknown): Answer {
  if (!world.commands.has(id)) return refuse(404, 10_063, 'Unknown application command')
  const issues = checkCommand(body)
  return issues.length > 0 ? refuseForm(issues) : took(keep(world, id, body as RegisteredCommand))
}

/** Removes a command. */
export function removeCommand(world: World, id: string): Answer {
  return world.commands.delete(id) ? took() : refuse(404, 10_063, 'Unknown application command')
}

/** Keeps a command with all that Discord adds to it. */
function keep(world: World, id: string, body: RegisteredCommand): RegisteredCommand {
  const command: RegisteredCommand = {
    description: '',
    nsfw: false,
    default_member_permissions: null,
    dm_permission: true,
    name_localizations: null,
    description_localizations: null,
    ...body,
    id,
    application_id: world.application,
    version: world.newId(),
  }
  world.commands.set(id, command)
  world.news.emit('change')
  return command
}

function withoutLocalizations(command: RegisteredCommand): object {
  const { name_localizations: _, description_localizations: __, ...rest } = command
  return rest
}
