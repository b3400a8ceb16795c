import { readFileSync } from 'node:fs'
import { readPayload, type SlackPayload } from '../../adapters/slack/payload.ts'
import { readTurn } from '../../adapters/slack/read.ts'
import { render, type SlackMessage } from '../../adapters/slack/render.ts'
import { adapterContract } from '../contracts/adapter.ts'
import { shown, shownText } from '../stand-ins/slack/read-aloud.ts'
import { refusedMessage } from '../stand-ins/slack/refusals.ts'

const READING = { us: { users: ['U0SIGNPOST'], bot: 'B0SIGNPOST' }, atMs: Date.UTC(2026, 10, 2) }

adapterContract<SlackPayload, SlackMessage>({
  name: 'slack',
  readTurn: payload => readTurn(payload, READING),
  render: reply => render(reply, { kind: 'message', shareInto: '1793620803.000400' }),
  questions: {
    'a direct message': { event: recorded('direct-message'), words: 'How long does therapy take?' },
    'a direct message in a thread': {
      event: recorded('direct-message-in-thread'),
      words: 'And does it <really> help & last?',
    },
    'a direct message with a file': { event: recorded('direct-message-with-file'), words: 'Is this the right form?' },
    'a mention': { event: recorded('mention'), words: 'what does a session cost?' },
    'a mention in a thread': {
      event: recorded('mention-in-thread'),
      words: 'could someone ask you about #help too, ?',
    },
    'a mention in a shared channel': {
      event: recorded('mention-in-shared-channel'),
      words: 'is this page about you?',
    },
    'a command': { event: recorded('command'), words: 'do I have to be ill for therapy' },
    'an edit': { event: recorded('edited'), words: 'How long does it take?' },
    'a mention that an edit added': { event: recorded('mention-added-by-edit'), words: 'who is therapy for?' },
    'the menu of a message': {
      event: recorded('shortcut'),
      words: 'Does anybody know whether it works online?',
    },
    'the field in our home': { event: recorded('home-question'), words: 'can I come without a diagnosis?' },
  },
  presses: {
    'a related question': { event: recorded('press-related'), action: 'show:online-or-in-person' },
    'a wish to share': { event: recorded('press-share'), action: 'share:fees-and-insurance' },
    'a thumb up': { event: recorded('press-thumb'), action: 'helpful:fees-and-insurance' },
    'a topic picked in our home': { event: recorded('pick-topic'), action: 'show:who-is-therapy-for' },
    'none of these, in a window': { event: recorded('press-in-window'), action: 'none:' },
    'a mention and nothing else': { event: recorded('only-a-mention'), action: 'about:' },
    'a command without a question': { event: recorded('command-without-question'), action: 'about:' },
    'the command for privacy': { event: recorded('command-privacy'), action: 'privacy:' },
  },
  ignored: {
    'its own words': recorded('own-message'),
    'the words of another bot': recorded('bot-message'),
    'a mention by another bot': recorded('mention-by-bot'),
    'a deletion': recorded('deleted'),
    'somebody who joins': recorded('joined'),
    'what people say to each other in a channel': recorded('channel-message'),
    'somebody who opens our home': recorded('home-opened'),
  },
  redelivered: {
    'an event that Slack sends once more': [recorded('mention'), recorded('mention')],
    'a message that is also a mention': [recorded('direct-message'), recorded('direct-message-as-mention')],
    'a command that arrives twice': [recorded('command'), recorded('command')],
  },
  ways: { because: 'they are told in the tests of reading' },
  wordless: { because: 'they are told in the tests of reading' },
  edits: { because: 'they are told in the tests of reading' },
  told: { because: 'they are told in the tests of reading' },
  textOf: ({ blocks }) => shownText(blocks),
  spokenOf: ({ text }) => shown(text),
  refusalsOf: refusedMessage,
  markup: {
    '<!channel>': /<!channel/,
    '<!here|here>': /<!here/,
    '<@U0BERND>': /<@U0BERND/,
    '<#C0GENERAL>': /<#C0GENERAL/,
    '<!subteam^S0STAFF>': /<!subteam/,
    '<javascript:alert(1)|press me>': /<javascript:/,
    '[press me](javascript:alert(1))': /<javascript:/,
    '[a](https://x.example/|<!channel>)': /<!channel/,
    '&lt;!channel&gt;': /<!channel/,
    '**<!everyone>**': /<!everyone/,
  },
})

function recorded(name: string): SlackPayload {
  const payload = readPayload(
    JSON.parse(readFileSync(new URL(`../fixtures/slack/${name}.json`, import.meta.url), 'utf8')),
  )
  if (!payload) throw new Error(`${name}.json is not read.`)
  return payload
}
