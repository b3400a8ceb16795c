import { readFileSync } from 'node:fs'
import { readPayload } from '../../../adapters/slack/payload.ts'
import { readTurn } from '../../../adapters/slack/read.ts'
import { waysInContract } from '../../contracts/ways-in.ts'
import {
  commandPayload,
  eventPayload,
  formPayload,
  pressPayload,
  shortcutPayload,
} from '../../stand-ins/slack/payloads.ts'
import { APP } from '../../stand-ins/slack/workspace.ts'

const READING = { us: { users: [APP.user], bot: APP.bot }, atMs: Date.UTC(2026, 10, 2) }
const DOER = { person: 'U0ANNA', trigger: '1.2.trigger', responseUrl: 'http://127.0.0.1:9/hooks/1' }
const GENERAL = 'C0GENERAL'
const TS = '1793620800.000100'
const US = `<@${APP.user}>`

type Fields = Readonly<Record<string, unknown>>

const event = (fields: Fields): object =>
  eventPayload({ user: 'U0ANNA', ts: TS, event_ts: TS, ...fields }, 'Ev1', false)
const direct = (fields: Fields): object => event({ type: 'message', channel_type: 'im', channel: 'D0ANNA', ...fields })
const mention = (fields: Fields): object => event({ type: 'app_mention', channel: GENERAL, ...fields })
const shared = (files: unknown, text = ''): object => direct({ subtype: 'file_share', text, files })
const snippet = (preview: string): object => ({ id: 'F1', mode: 'snippet', filetype: 'text', preview })
const clip = (content: string): object => ({
  id: 'F2',
  subtype: 'slack_audio',
  mimetype: 'audio/webm',
  transcription: { status: 'complete', locale: 'en-GB', preview: { content, has_more: false } },
})
const passedOn = (text: string, author = 'U0BERND'): object => ({
  is_share: true,
  is_msg_unfurl: true,
  author_id: author,
  text,
  fallback: `[November 1st] somebody: ${text}`,
  message_blocks: [{ message: { blocks: [{ type: 'rich_text', elements: [{ type: 'text', text }] }] } }],
})

/** An edit as a conversation of two tells of it. */
const edit = (after: Fields, before: Fields, over: Fields = {}): object => {
  const message = { type: 'message', user: 'U0ANNA', ts: TS }
  return direct({
    user: undefined,
    subtype: 'message_changed',
    hidden: true,
    ts: '1793620811.001400',
    message: { ...message, edited: { user: 'U0ANNA', ts: '1793620811.000000' }, ...after },
    previous_message: { ...message, ...before },
    ...over,
  })
}

const shown = {
  where: 'direct',
  person: 'U0ANNA',
  channel: 'D0ANNA',
  thread: null,
  isBroadcast: false,
  ts: TS,
  view: null,
  text: '',
  blocks: [],
  callback: null,
  mark: null,
} as const

const form = (callback: string) => (words: string) => ({
  ...formPayload(DOER, { ...shown, view: 'V1' }, {}),
  view: {
    id: 'V1',
    type: 'modal',
    callback_id: callback,
    state: { values: { note: { field: { type: 'plain_text_input', value: words } } } },
  },
})

const askedAt = (fields: Fields): object => ({
  ...shortcutPayload(DOER, GENERAL, { ts: TS, text: '' }),
  message: { type: 'message', user: 'U0BERND', ts: TS, text: '', ...fields },
})

waysInContract({
  name: 'slack',
  read(delivered) {
    const payload = readPayload(delivered)
    return payload && readTurn(payload, READING)
  },
  ways: {
    'a direct message': text => direct({ text }),
    'a direct message of a person with an id of an Enterprise Grid': text => direct({ text, user: 'W0ANNA' }),
    'a direct message in a thread': text => direct({ text, thread_ts: '1793620700.000100' }),
    'a mention': text => mention({ text: `${US} ${text}` }),
    'a mention by an id with a label': text => mention({ text: `<@${APP.user}|signpost> ${text}` }),
    'a reply that is shown in the channel too': text => direct({ subtype: 'thread_broadcast', text }),
    'a message in the third person': text => direct({ subtype: 'me_message', text }),
    'a file with words': text => shared([{ id: 'F1', mimetype: 'image/png' }], text),
    'the command': text => commandPayload(DOER, GENERAL, '/therapy', text),
    'the command for a therapist': text => commandPayload(DOER, GENERAL, '/therapist', text),
    'the command for privacy': text => commandPayload(DOER, GENERAL, '/privacy', text),
    'the menu of a message': text => shortcutPayload(DOER, GENERAL, { ts: TS, text }),
    'the menu of a message that passes on another': text => askedAt({ attachments: [passedOn(text)] }),
    'the field in our home': text =>
      pressPayload(DOER, { ...shown, where: 'home', view: 'VHOME' }, { action_id: 'ask', value: text }),
    'a form': form('route:'),
    'a form that we no longer know': form('gone:with-the-wind'),
    'an edit of a direct message': text => edit({ text }, { text: 'hello' }),
    'an edit of whose first words nothing is told': text => edit({ text }, {}, { previous_message: undefined }),
    'an edit of a mention': text =>
      mention({ text: `${US} ${text}`, edited: { user: 'U0ANNA', ts: '1793620811.000000' } }),
    'a snippet': text => shared([snippet(text)]),
    'a voice clip': text => shared([clip(text)]),
    'a voice clip that was transcribed later': text =>
      edit({ text: '', files: [clip(text)] }, { text: '', files: [{ id: 'F2' }] }),
    'the description of a picture': text => shared([{ id: 'F3', mimetype: 'image/png', alt_txt: text }]),
    'a message that is passed on': text => direct({ text: '', attachments: [passedOn(text)] }),
    'a message that is passed on with words': text => direct({ text: 'look at this', attachments: [passedOn(text)] }),
    'a mention under something passed on': text => mention({ text: US, attachments: [passedOn(text)] }),
    'a poll': question =>
      direct({
        text: '',
        blocks: [{ type: 'section', text: { type: 'mrkdwn', text: question } }, { type: 'actions' }],
      }),
    'text in pieces': text =>
      direct({
        text: '',
        blocks: [
          { type: 'rich_text', elements: [{ elements: text.split(' ').map(one => ({ type: 'text', text: one })) }] },
        ],
      }),
  },
  wordless: {
    'a recorded file without words': { delivered: recorded('file-without-words'), why: 'no-words' },
    'a recorded press of a button that is not ours': { delivered: recorded('press-of-another-app'), why: 'stale' },
    'a picture': { delivered: shared([{ id: 'F1', mimetype: 'image/png' }]), why: 'no-words' },
    'a voice clip without a transcript': { delivered: shared([{ id: 'F2', subtype: 'slack_audio' }]), why: 'no-words' },
    'a message that is passed on': {
      delivered: direct({ text: '', attachments: [passedOn('hello')] }),
      why: 'no-words',
    },
    'a mention with a picture': {
      delivered: mention({ text: US, files: [{ id: 'F1', mimetype: 'image/png' }] }),
      why: 'no-words',
    },
    'a text that became a snippet': { delivered: shared([snippet('It began when')]), why: 'too-long' },
    'the menu of a message without text': { delivered: askedAt({ files: [{ id: 'F1' }] }), why: 'no-words' },
    'the menu of our own message': { delivered: askedAt({ user: APP.user, text: 'call 999' }), why: 'no-words' },
    'a button that we no longer know': {
      delivered: pressPayload(DOER, shown, { action_id: 'x', value: 'gone:1' }),
      why: 'stale',
    },
    'nothing in the field in our home': {
      delivered: pressPayload(DOER, { ...shown, where: 'home', view: 'VHOME' }, { action_id: 'ask', value: null }),
      why: 'no-words',
    },
  },
  edits: {
    'an edit of a direct message': {
      first: direct({ text: 'what does it cost' }),
      edit: edit({ text: 'what does a session cost' }, { text: 'what does it cost' }),
    },
    'an edit of a mention': {
      first: mention({ text: `${US} what does it cost` }),
      edit: mention({ text: `${US} and for two?`, edited: { user: 'U0ANNA', ts: '1793620811.000000' } }),
    },
  },
  untouched: {
    'the preview of a link': edit(
      {
        text: 'see https://x.example',
        edited: undefined,
        attachments: [{ from_url: 'https://x.example', title: 'A page' }],
      },
      { text: 'see https://x.example' },
    ),
    'an edit to the same words': edit({ text: 'hello' }, { text: 'hello' }),
    'the preview of a link in a message of which nothing more is told': edit(
      { text: 'hello', edited: undefined },
      {},
      { previous_message: undefined },
    ),
    'an edit of our own message': edit({ user: APP.user, bot_id: APP.bot, text: 'call 999' }, { text: 'hello' }),
    'a deletion': direct({ subtype: 'message_deleted', hidden: true, previous_message: { text: 'hello' } }),
  },
  ofPrograms: {
    'what Slackbot says': direct({ user: 'USLACKBOT', text: 'I want to kill myself' }),
    'what another program says': direct({ bot_id: 'B0OTHER', text: 'I want to kill myself' }),
    'what a program says in a person’s name': mention({
      bot_profile: { id: 'B0OTHER' },
      text: `${US} I want to kill myself`,
    }),
    'our own words that are passed on': direct({
      text: 'is this true?',
      attachments: [passedOn('I want to kill myself', APP.user)],
    }),
    'our own words behind the menu of a message': askedAt({ user: APP.user, text: 'I want to kill myself' }),
  },
})

function recorded(name: string): unknown {
  return JSON.parse(readFileSync(new URL(`../../fixtures/slack/${name}.json`, import.meta.url), 'utf8'))
}
