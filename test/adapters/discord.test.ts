import type { DiscordEvent } from '../../adapters/discord/events.ts'
import type { DiscordMessage } from '../../adapters/discord/message.ts'
import { readTurn } from '../../adapters/discord/read.ts'
import { render } from '../../adapters/discord/render.ts'
import { adapterContract } from '../contracts/adapter.ts'
import { checkMessage } from '../stand-ins/discord/check-message.ts'
import { askAbout, direct, interaction, message, pick, press, slash, US } from './discord/recorded.ts'
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
    'a bare mention': { event: message(MENTION), action: 'about:' },
    'a mention of our role whose words Discord hides': {
      event: message('', { mention_roles: [US.role] }),
      action: 'about:',
    },
    'a button of a Discord bot we are not': { event: press('vote_3'), action: 'none:' },
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
    'an empty direct message': direct(''),
    'typing in a command': interaction(4, { id: '1', name: 'ask', type: 1, options: [] }),
  },
  redelivered: {
    'a message told twice': [direct('What is CBT?'), direct('What is CBT?')],
    'a command told twice': [slash('ask', 'Who is it for?'), slash('ask', 'Who is it for?')],
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
