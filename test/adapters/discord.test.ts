import type { DiscordEvent } from '../../adapters/discord/events.ts'
import type { DiscordMessage } from '../../adapters/discord/message.ts'
import { readEvent, readTurn } from '../../adapters/discord/read.ts'
import { render } from '../../adapters/discord/render.ts'
import { adapterContract } from '../contracts/adapter.ts'
import { checkMessage } from '../stand-ins/discord/check-message.ts'
import {
  askAbout,
  direct,
  edit,
  interaction,
  message,
  pick,
  press,
  sentForm,
  slash,
  TEXT_FILE,
  TOLD,
  US,
} from './discord/recorded.ts'
import { plain } from './discord/plain.ts'

const MENTION = `<@${US.id}>`

adapterContract<DiscordEvent, DiscordMessage>({
  name: 'discord',
  readTurn,
  render: reply => render(reply, reply.audience === 'place' ? 'open' : 'whisper'),
  questions: {
    'a mention': { event: message(`${MENTION} What does a session cost?`), words: 'What does a session cost?' },
    'a mention of our role': {
      event: message(`What does it cost <@&${US.role}>`, { id: '1300000000000000102' }),
      words: 'What does it cost',
    },
    'a reply to our words': {
      event: message('And how long?', { id: '1300000000000000103', type: 19, mentions: [{ id: US.id }] }),
      words: 'And how long?',
    },
    'a direct message': { event: direct('  What is **CBT**? '), words: 'What is CBT?' },
    'a command': { event: slash('ask', 'Who is it for?'), words: 'Who is it for?' },
    'a command on a message': { event: askAbout('Is therapy <@5> useful?'), words: 'Is therapy someone useful?' },
  },
  presses: {
    'a button': { event: press('show:fees'), action: 'show:fees' },
    'a choice in a menu': { event: pick('show:fees'), action: 'show:fees' },
    'a picked suggestion': { event: slash('ask', 'show:fees'), action: 'show:fees' },
    'the command for a therapist': { event: slash('therapist'), action: 'route:' },
    'the command for privacy': { event: slash('privacy'), action: 'privacy:' },
    'a button that opens a reply': { event: press(`open:1300000000000000003:show:fees`), action: 'show:fees' },
  },
  ignored: {
    'our own words': message(`${MENTION} hello`, { author: { id: US.id, bot: true } }),
    'another bot': message(`${MENTION} hello`, { author: { id: '7', bot: true } }),
    'a webhook': message(`${MENTION} hello`, { webhook_id: '8' }),
    'talk among people': message('What does a session cost?'),
    'a reply without a ping, whose words Discord hides': message('', { type: 19 }),
    'a mention of everybody': message('@everyone hello', { mention_everyone: true }),
    'a join': message('', { type: 7 }),
    'a pin': message(MENTION, { type: 6 }),
    'a note of Discord’s': direct('', { author: { id: '9', system: true } }),
    'the words of an application': direct('hello', { application_id: '9' }),
    'a link’s preview that came later': edit(message(`${MENTION} see example.org`), { edited_timestamp: null }),
    'talk among people that was changed': edit(message('What does a session cost?')),
    'typing in a command': interaction(4, { id: '1', name: 'ask', type: 1, options: [] }),
  },
  redelivered: {
    'a message told twice': [direct('What is CBT?'), direct('What is CBT?')],
    'a command told twice': [slash('ask', 'Who is it for?'), slash('ask', 'Who is it for?')],
  },
  ways: {
    'a direct message': words => direct(words),
    'a mention': words => message(`${MENTION} ${words}`),
    'a reply to our words': words => message(words, { type: 19, mentions: [{ id: US.id }] }),
    'a reply to somebody else’s words': words =>
      direct('what can I do?', { type: 19, referenced_message: { author: { id: '9' }, content: words } }),
    'an edit': words => edit(direct(words)),
    'a mention that an edit added': words => edit(message(`${MENTION} ${words}`)),
    'a command': words => slash('ask', words),
    'words behind a command that takes none': words => slash('therapist', words),
    'a field in a part of a command': words =>
      interaction(2, {
        name: 'old',
        type: 1,
        options: [{ name: 'ask', type: 1, options: [{ name: 'q', type: 3, value: words }] }],
      }),
    'a message pointed at': words => askAbout(words),
    'a forward that is pointed at': words => askAbout('', { message_snapshots: [{ message: { content: words } }] }),
    'a form': words => sentForm('route:', words),
    'a form that we no longer know': words => sentForm('gone', words),
    'a form of the old kind': words =>
      interaction(5, {
        custom_id: 'route:',
        components: [{ type: 1, components: [{ type: 4, custom_id: 'note', value: words }] }],
      }),
    'what was passed on': words => direct('', { message_snapshots: [{ message: { content: words } }] }),
    'the poll in what was passed on': words =>
      direct('', { message_snapshots: [{ message: { poll: { question: { text: words }, answers: [] } } }] }),
    'the question of a poll': words => direct('', { poll: { question: { text: words }, answers: [] } }),
    'an answer of a poll': words =>
      direct('', { poll: { question: { text: 'Well?' }, answers: [{ answer_id: 1, poll_media: { text: words } }] } }),
    'the description of a picture': words => direct('', { attachments: [{ filename: 'a.png', description: words }] }),
    'words beside a text that Discord made a file of': words => direct(words, { attachments: [TEXT_FILE] }),
    'the page behind a link': words =>
      direct('https://example.org', { embeds: [{ type: 'rich', description: words }] }),
    'the small print of a page behind a link': words =>
      direct('see this', { embeds: [{ fields: [{ name: 'now', value: words }], footer: { text: 'x' } }] }),
  },
  wordless: {
    'a bare mention': { event: message(MENTION), why: 'no-words' },
    'a mention of our role whose words Discord hides': {
      event: message('', { mention_roles: [US.role] }),
      why: 'no-words',
    },
    'a picture': { event: direct('', { attachments: [{ id: '1', filename: 'a.png' }] }), why: 'no-words' },
    'a sticker': { event: direct('', { sticker_items: [{ id: '1', name: 'wave', format_type: 1 }] }), why: 'no-words' },
    'a voice message': {
      event: direct('', { flags: 1 << 13, attachments: [{ filename: 'voice-message.ogg', waveform: 'AA==' }] }),
      why: 'no-words',
    },
    'a forward': {
      event: direct('', {
        message_reference: { type: 1 },
        message_snapshots: [{ message: { content: 'Is it far?' } }],
      }),
      why: 'no-words',
    },
    'a poll': { event: direct('', { poll: { question: { text: 'Tea?' }, answers: [] } }), why: 'no-words' },
    'nothing at all': { event: direct(''), why: 'no-words' },
    'a text that Discord made a file of': { event: direct('', { attachments: [TEXT_FILE] }), why: 'too-long' },
    'a long text pointed at': { event: askAbout('', { attachments: [TEXT_FILE] }), why: 'too-long' },
    'a picture pointed at': { event: askAbout('', { attachments: [{ filename: 'a.png' }] }), why: 'no-words' },
    'our own words pointed at': { event: askAbout('Is therapy useful?', { author: { id: US.id } }), why: 'no-words' },
    'a button of a Discord bot we are not': { event: press('vote_3'), why: 'stale' },
    'a form that we no longer know': { event: sentForm('gone', 'hello'), why: 'stale' },
    'an interaction of a kind to come': { event: interaction(9, {}), why: 'stale' },
  },
  edits: {
    'other words': [direct('What is CBT?'), edit(direct('What is EMDR?'))],
    'a mention that was added': [message('What does it cost?'), edit(message(`${MENTION} What does it cost?`))],
  },
  told: {
    read: told => {
      const { name, payload } = Object(told) as { readonly name: string; readonly payload: unknown }
      const event = readEvent(name, payload, () => US)
      return event && readTurn(event)
    },
    events: TOLD,
  },
  textOf: textOf,
  spokenOf: textOf,
  refusalsOf: checkMessage,
  markup: {
    '<@1300000000000000003>': acts('<@1'),
    '<@&1300000000000000003>': acts('<@&'),
    '<#1300000000000000003>': acts('<#'),
    '</ask:1300000000000000003>': acts('</'),
    '<t:1700000000:R>': acts('<t:'),
    '||hidden||': acts('\\|'),
    '~~struck~~': acts('~'),
    '`code`': acts('`'),
    '@everyone': /"parse":\["/,
  },
})

/** Everything on the screen, in its order; a screen reader reads the same. */
function textOf({ content, embeds, components }: DiscordMessage): string {
  const buttons = components
    .flatMap(row => row.components)
    .flatMap(part => ('label' in part ? [part.label] : part.options.map(one => one.label)))
  return [plain(content), ...embeds.map(embed => plain(embed.description)), ...buttons].join('\n')
}

/** Buttons show their text as it is; in content and embeds, what is not escaped acts. */
function acts(markup: string): RegExp {
  return new RegExp(String.raw`"(?:content|description)":"(?:[^"\\]|\\.)*?(?<!\\\\)${markup}`)
}
