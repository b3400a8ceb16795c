import { isObject } from './block-kit.ts'
import { refusedMessage, refusedView } from './refusals.ts'
import { APP, directOf, type Channel, type Shown, type View, type Workspace } from './workspace.ts'

/** What a method is called with; texts as they came, JSON parsed. */
export type Args = Readonly<Record<string, unknown>>

/** What a method answers: a result, or the name of an error. */
export type Answer = { readonly error: string } | Readonly<Record<string, unknown>>

/** The methods of Slack's that the stand-in knows: the scope each needs, what it may be given, and what it does. */
export const METHODS: Readonly<Record<string, Method>> = {
  // By a token of its own, see `call` in server.ts.
  'apps.connections.open': { scope: null, args: [], run: () => ({ error: 'not_allowed_token_type' }) },
  'auth.test': { scope: null, args: [], run: whoWeAre },
  'chat.postMessage': {
    scope: 'chat:write',
    args: ['channel', 'text', 'blocks', 'thread_ts', 'reply_broadcast', 'metadata', 'unfurl_links', 'unfurl_media'],
    run: postMessage,
  },
  'chat.postEphemeral': {
    scope: 'chat:write',
    args: ['channel', 'user', 'text', 'blocks', 'thread_ts'],
    run: postEphemeral,
  },
  'chat.delete': { scope: 'chat:write', args: ['channel', 'ts'], run: deleteMessage },
  'chat.update': { scope: 'chat:write', args: ['channel', 'ts', 'text', 'blocks'], run: update },
  'conversations.open': { scope: 'im:write', args: ['users'], run: openDirect },
  'conversations.history': {
    scope: 'im:history',
    args: ['channel', 'limit', 'include_all_metadata'],
    run: (args, workspace) => history(args, workspace, null),
  },
  'conversations.replies': {
    scope: 'im:history',
    args: ['channel', 'ts', 'limit', 'include_all_metadata'],
    run: (args, workspace) => history(args, workspace, String(args['ts'])),
  },
  'usergroups.users.list': { scope: 'usergroups:read', args: ['usergroup'], run: listMembers },
  'views.push': { scope: null, args: ['trigger_id', 'view'], run: openView },
  'views.open': { scope: null, args: ['trigger_id', 'view'], run: openView },
  'views.update': { scope: null, args: ['view_id', 'view'], run: updateView },
  'views.publish': { scope: null, args: ['user_id', 'view'], run: publishView },
  'assistant.threads.setSuggestedPrompts': {
    scope: 'assistant:write',
    args: ['channel_id', 'title', 'prompts'],
    run: suggestPrompts,
  },
}

interface Method {
  readonly scope: string | null
  readonly args: readonly string[]
  run(args: Args, workspace: Workspace): Answer
}

function whoWeAre(): Answer {
  return { user: 'signpost', user_id: APP.user, bot_id: APP.bot, team: 'Example House', team_id: APP.team }
}

function postMessage(args: Args, workspace: Workspace): Answer {
  const to = String(args['channel'])
  // A person's id stands for the conversation of two with them.
  const channel = workspace.channels.get(workspace.people.has(to) ? directOf(to) : to)
  const refused = refusedSpot(channel, args) ?? refusedMessage(args)[0]
  if (refused !== undefined || !channel) return { error: refused ?? 'channel_not_found' }
  const ts = workspace.nextTs()
  const { text } = bodyOf(args)
  const thread = threadIn(channel, args)
  channel.messages.push({ ts, user: APP.user, text, thread, metadata: args['metadata'] })
  const isDirect = channel.id.startsWith('D')
  const person = isDirect ? ([...channel.members].find(member => member !== APP.user) ?? null) : null
  const isBroadcast = thread !== null && args['reply_broadcast'] === 'true'
  show(
    workspace,
    { where: isDirect ? 'direct' : 'channel', person, channel: channel.id, ts, thread, isBroadcast },
    args,
  )
  return { channel: channel.id, ts, message: { ts, text, ...(thread !== null && { thread_ts: thread }) } }
}

function postEphemeral(args: Args, workspace: Workspace): Answer {
  const channel = workspace.channels.get(String(args['channel']))
  const person = String(args['user'])
  const refused = refusedSpot(channel, args) ?? refusedMessage(args)[0]
  if (refused !== undefined || !channel) return { error: refused ?? 'channel_not_found' }
  if (!channel.members.has(person)) return { error: 'user_not_in_channel' }
  const ts = workspace.nextTs()
  show(workspace, { where: 'whisper', person, channel: channel.id, ts, thread: bodyOf(args).thread }, args)
  return { message_ts: ts }
}

function update(args: Args, workspace: Workspace): Answer {
  const channel = workspace.channels.get(String(args['channel']))
  const at = channel?.messages.findIndex(({ ts, user }) => ts === args['ts'] && user === APP.user) ?? -1
  const before = channel?.messages[at]
  if (!channel || !before) return { error: channel ? 'message_not_found' : 'channel_not_found' }
  const refused = refusedMessage(args)[0]
  if (refused !== undefined) return { error: refused }
  channel.messages[at] = { ...before, text: String(args['text']) }
  const seen = workspace.shown.findIndex(({ ts }) => ts === before.ts)
  const shown = workspace.shown[seen]
  if (shown) workspace.shown[seen] = { ...shown, text: String(args['text']), blocks: blocksOf(args) }
  return { channel: channel.id, ts: before.ts, text: args['text'] }
}

function deleteMessage(args: Args, workspace: Workspace): Answer {
  const channel = workspace.channels.get(String(args['channel']))
  const at = channel?.messages.findIndex(({ ts, user }) => ts === args['ts'] && user === APP.user) ?? -1
  if (!channel || at < 0) return { error: channel ? 'message_not_found' : 'channel_not_found' }
  channel.messages.splice(at, 1)
  const seen = workspace.shown.findIndex(({ ts }) => ts === args['ts'])
  if (seen >= 0) workspace.shown.splice(seen, 1)
  return { channel: channel.id, ts: args['ts'] }
}

function openDirect(args: Args, workspace: Workspace): Answer {
  const person = String(args['users'])
  if (!workspace.people.has(person)) return { error: 'user_not_found' }
  return { channel: { id: directOf(person) }, already_open: true }
}

function history(args: Args, workspace: Workspace, thread: string | null): Answer {
  const channel = workspace.channels.get(String(args['channel']))
  if (!channel) return { error: 'channel_not_found' }
  if (!channel.id.startsWith('D')) return { error: 'missing_scope' }
  const inside = channel.messages.filter(
    message => message.thread === thread || (thread !== null && message.ts === thread),
  )
  const withMetadata = args['include_all_metadata'] === 'true'
  const messages = inside.map(({ ts, user, text, metadata }) => ({ ts, user, text, ...(withMetadata && { metadata }) }))
  return { messages: thread === null ? messages.toReversed() : messages }
}

function openView(args: Args, workspace: Workspace): Answer {
  const trigger = String(args['trigger_id'])
  const known = workspace.triggers.get(trigger)
  if (!known) return { error: 'invalid_trigger_id' }
  workspace.triggers.delete(trigger)
  if (Date.now() > known.expiresMs) return { error: 'expired_trigger_id' }
  const refused = refusedView(args['view'])[0]
  if (refused !== undefined) return { error: refused }
  const view: View = { id: `V${workspace.nextTs()}`, person: known.person }
  workspace.views.set(view.id, view)
  show(
    workspace,
    { where: 'window', person: known.person, channel: '', ts: view.id, thread: null, view: view.id },
    viewOf(args),
  )
  return { view: { id: view.id } }
}

function updateView(args: Args, workspace: Workspace): Answer {
  const id = String(args['view_id'])
  const open = workspace.views.get(id)
  if (!open) return { error: 'not_found' }
  const refused = refusedView(args['view'])[0]
  if (refused !== undefined) return { error: refused }
  show(workspace, { where: 'window', person: open.person, channel: '', ts: id, thread: null, view: id }, viewOf(args))
  return { view: { id } }
}

function publishView(args: Args, workspace: Workspace): Answer {
  const person = String(args['user_id'])
  if (!workspace.people.has(person)) return { error: 'user_not_found' }
  const refused = refusedView(args['view'])[0]
  if (refused !== undefined) return { error: refused }
  const id = `VHOME${person}`
  show(workspace, { where: 'home', person, channel: '', ts: id, thread: null, view: id }, viewOf(args))
  return { view: { id } }
}

function listMembers(args: Args, workspace: Workspace): Answer {
  const members = workspace.groups.get(String(args['usergroup']))
  return members ? { users: [...members] } : { error: 'no_such_subteam' }
}

function suggestPrompts(args: Args, workspace: Workspace): Answer {
  const channel = workspace.channels.get(String(args['channel_id']))
  if (!channel?.id.startsWith('D')) return { error: 'channel_not_found' }
  const prompts = Array.isArray(args['prompts']) ? (args['prompts'] as readonly unknown[]) : []
  const whole = prompts.every(one => isObject(one) && Boolean(one['title']) && Boolean(one['message']))
  if (prompts.length < 1 || prompts.length > 4 || !whole) return { error: 'invalid_arguments' }
  const text = prompts.map(one => (isObject(one) ? String(one['message']) : '')).join('\n')
  const person = [...channel.members].find(member => member !== APP.user) ?? null
  show(workspace, { where: 'home', person, channel: channel.id, ts: 'prompts', thread: null }, { text, blocks: [] })
  return {}
}

function refusedSpot(channel: Channel | undefined, args: Args): string | undefined {
  if (!channel) return 'channel_not_found'
  if (!channel.members.has(APP.user)) return 'not_in_channel'
  const { thread } = bodyOf(args)
  return thread === null || /^\d+\.\d{6}$/.test(thread) ? undefined : 'invalid_thread_ts'
}

/** A post into a thread whose parent was deleted is not refused: it lands at the channel's root. Source: slack-go#1571. */
function threadIn({ messages }: Channel, args: Args): string | null {
  const { thread } = bodyOf(args)
  return messages.some(({ ts }) => ts === thread) ? thread : null
}

function show(
  workspace: Workspace,
  spot: Pick<Shown, 'where' | 'person' | 'channel' | 'ts' | 'thread'> & Partial<Pick<Shown, 'view' | 'isBroadcast'>>,
  args: Args,
): void {
  workspace.shown.push({
    view: null,
    isBroadcast: false,
    ...spot,
    text: wordsOf(args, 'text'),
    blocks: blocksOf(args),
    callback: wordsOf(args, 'callback_id') || null,
    mark: markOf(args),
  })
}

function markOf({ metadata }: Args): string | null {
  const payload = isObject(metadata) ? metadata['event_payload'] : null
  return isObject(payload) ? wordsOf(payload, 'turn') : null
}

function viewOf(args: Args): Args {
  return isObject(args['view']) ? args['view'] : {}
}

function bodyOf(args: Args): { readonly text: string; readonly thread: string | null } {
  return { text: wordsOf(args, 'text'), thread: wordsOf(args, 'thread_ts') || null }
}

function blocksOf(args: Args): readonly unknown[] {
  return Array.isArray(args['blocks']) ? args['blocks'] : []
}

function wordsOf(args: Args, name: string): string {
  const value = args[name]
  return typeof value === 'string' ? value : ''
}
