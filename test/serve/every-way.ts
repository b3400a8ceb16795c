import { until } from '../fixtures/until.ts'
import type { Clinic } from './clinic.ts'
import type { Signpost } from './signpost.ts'

const ANNA = 'U0ANNA'
const GENERAL = 'C0GENERAL'

/** A word that nobody says, in the words of people who ask: known, unknown, in danger, in other languages. */
export const CANARY = 'kumquatcanary'

const SAYINGS = [
  `how much does a session cost ${CANARY}`,
  `${CANARY} ${CANARY}`,
  `i want to kill myself ${CANARY}`,
  `my friend ${CANARY} wants to die`,
  `was kostet eine ${CANARY} stunde bei ihnen`,
  `fees or hours or ${CANARY}`,
]

/** Asks in every way there is, on both platforms, also while calls fail, and waits until all of it was answered. */
export async function askInEveryWay(clinic: Clinic, signpost: Signpost): Promise<void> {
  await askOnSlack(clinic)
  await askOnDiscord(clinic)
  await knock(signpost)
  await settled(signpost)
}

async function askOnSlack({ slack, shownTo }: Clinic): Promise<void> {
  for (const text of SAYINGS) await slack.say(ANNA, text)
  const thread = await slack.say(ANNA, `thread ${CANARY}`)
  await slack.say(ANNA, `and ${CANARY}?`, { thread, deliveries: 3 })
  await slack.mention(ANNA, GENERAL, `how much is it ${CANARY}`)
  await slack.mention(ANNA, GENERAL, `i want to kill myself ${CANARY}`)
  await slack.mention('U0BERND', 'C0SHARED', `how much is it ${CANARY}`)
  await slack.command(ANNA, GENERAL, '/therapy', `how long is a session ${CANARY}`)
  await slack.command(ANNA, GENERAL, '/privacy', CANARY)
  await slack.command(ANNA, GENERAL, '/therapist', `ring me ${CANARY}`)
  await slack.attach('U0BERND', [{ id: 'F1', mode: 'snippet', title: CANARY, preview: `it began ${CANARY}` }])
  await slack.passOn('U0BERND', ANNA, `did you hear ${CANARY}`)
  const first = await slack.say('U0BERND', `where are you ${CANARY}`)
  await slack.edit('U0BERND', 'D0BERND', first, `where are you really ${CANARY}`)
  await slack.askAbout(ANNA, GENERAL, `is therapy expensive ${CANARY}`)
  await slack.openHome(ANNA, 'home')
  await until(() => shownTo(ANNA).some(({ where }) => where === 'home'))
  await slack.askFromHome(ANNA, `online ${CANARY}`)
  await slack.event({ type: 'message', subtype: 'message_changed', channel: 'D0ANNA', message: { text: CANARY } })
  slack.troubles.add('chat.postMessage', { kind: 'no', error: 'restricted_action' }, 1)
  slack.troubles.add('response_url', { kind: 'broken', status: 500 }, 2)
  await slack.say('U0BERND', `what do you charge ${CANARY}`)
  await slack.command('U0BERND', GENERAL, '/therapy', `your hours ${CANARY}`)
}

async function askOnDiscord(clinic: Clinic): Promise<void> {
  const { discord } = clinic
  const ben = discord.newcomer('direct')
  for (const text of SAYINGS) ben.write(text)
  const answer = await until(() => clinic.saidTo(ben)[0])
  ben.write(`and more ${CANARY}`, answer)
  const cleo = discord.newcomer('server')
  cleo.write(`${discord.mention} how much is it ${CANARY}`)
  cleo.write(`${discord.mention} i want to kill myself ${CANARY}`)
  cleo.type('ask', 'question', CANARY)
  await discord.answerTo(cleo.command('ask', { question: `how much ${CANARY}` }))
  await discord.answerTo(cleo.use('Ask about this', ben.write(`is it expensive ${CANARY}`)))
  discord.fail(/POST .channels.\d+.messages/, { status: 403, body: { code: 50_007, message: CANARY } })
  ben.write(`what do you charge ${CANARY}`)
}

/** At the door, as scanners do. */
async function knock({ url }: Signpost): Promise<void> {
  for (const path of [`/${CANARY}`, `/metrics?${CANARY}`, `/slack/${CANARY}`]) await fetch(url + path)
}

/** When as many turns were settled as came, nothing of them is under way any more. */
async function settled(signpost: Signpost): Promise<void> {
  await until(async () => {
    const metrics = await (await fetch(`${signpost.url}/metrics`)).text()
    const came = sumOf(metrics, 'signpost_turns_total')
    return came > 20 && came === sumOf(metrics, 'signpost_turns_seen_total') + sumOf(metrics, 'signpost_replies_total')
  })
  await new Promise(resolve => setTimeout(resolve, 300))
}

/** All samples of a metric together. */
function sumOf(metrics: string, name: string): number {
  const samples = metrics.matchAll(new RegExp(`^${name}\\{.*\\} (\\d+)$`, 'gm'))
  return [...samples].reduce((sum, [, count]) => sum + Number(count), 0)
}
