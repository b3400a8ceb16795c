import { createServer } from 'node:http'
import type { AddressInfo } from 'node:net'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { createSlackAdapter, type SlackAdapter } from '../../adapters/slack/index.ts'
import { formsAtOnce } from '../../src/app/forms-at-once.ts'
import { SILENT } from '../fixtures/silent.ts'
import { shownText } from '../stand-ins/slack/read-aloud.ts'
import { TOKENS } from '../stand-ins/slack/server.ts'
import { startSlack, type SlackStandIn } from '../stand-ins/slack/slack.ts'
import type { Shown } from '../stand-ins/slack/workspace.ts'
import { openHandoffOffice, type HandoffOffice } from './handoff-office.ts'
import { phoneWay } from '../fixtures/numbers.ts'

/** How long things may take on a busy machine, in milliseconds. */
const PATIENCE_MS = 15_000

const STAFF = 'C0GENERAL'
const FIELDS = { contact: '07700 900123', when: 'after four', note: 'ring twice', consent: 'yes' }

describe.each(['socket', 'http'] as const)('On Slack over %s, somebody who asks for a therapist', mode => {
  let slack: SlackStandIn
  let adapter: SlackAdapter
  let office: HandoffOffice
  let closeServer: () => void

  beforeEach(async () => {
    let port = 0
    slack = await startSlack({
      mode,
      appUrl: () => `http://127.0.0.1:${port}/slack/events`,
      groups: { S0STAFF: ['U0BERND'] },
    })
    office = await openHandoffOffice({ kind: 'slack', to: STAFF, name: `slack:${STAFF}` })
    const ways = mode === 'socket' ? { mode, appToken: TOKENS.app } : { mode, signingSecret: TOKENS.signingSecret }
    adapter = createSlackAdapter({
      connection: { botToken: TOKENS.bot, apiUrl: slack.apiUrl, ...ways },
      log: SILENT,
      frontPage: () => ({
        introduction: '',
        topics: [],
        route: { ways: [phoneWay('020 7946 0000')], canRequest: true },
      }),
      formFor: formsAtOnce(office.handoff.formFor),
      staffGroup: 'S0STAFF',
      now: Date.now,
    })
    const server = createServer((request, response) => adapter.http?.(request, response))
    await new Promise<void>(resolve => server.listen(0, '127.0.0.1', resolve))
    port = (server.address() as AddressInfo).port
    closeServer = () => void (server.closeAllConnections(), server.close())
    await adapter.start(office.handle)
    await office.open('slack', adapter)
  })

  afterEach(async () => {
    await adapter.close()
    closeServer()
    await office.close()
    await slack.stop()
  })

  const find = async (is: (shown: Shown) => boolean): Promise<Shown> => {
    await slack.until(() => slack.shown.some(is), PATIENCE_MS)
    return slack.shown.findLast(is) as Shown
  }
  const holds = (words: string) => (shown: Shown) => shownText(shown.blocks).includes(words)
  const window = (): Promise<Shown> => find(({ where, callback }) => where === 'window' && callback === 'route:')
  const card = (): Promise<Shown> => find(({ where, channel }) => where === 'channel' && channel === STAFF)
  const direct = (words: string): Promise<Shown> =>
    find(one => one.where === 'direct' && one.person === 'U0ANNA' && holds(words)(one))
  const whispered = (words: string): Promise<Shown> => find(one => one.where === 'whisper' && holds(words)(one))

  it('fills in a window, gets a receipt at once, and hears when a therapist has the request', async () => {
    await slack.say('U0ANNA', 'how much is a visit')
    const answer = await direct('£50')
    await slack.press('U0ANNA', answer, 'Talk to a therapist')
    const sentAt = Date.now()
    await slack.submit('U0ANNA', await window(), FIELDS)
    const receipt = await direct('Your request is with the clinic')
    expect(Date.now() - sentAt).toBeLessThan(3000)
    expect(shownText(receipt.blocks)).toContain('07700 900123')

    const onCard = await card()
    expect(shownText(onCard.blocks)).not.toMatch(/07700|ring twice|U0ANNA/)
    await slack.press('U0ANNA', onCard, 'Claim')
    await whispered('Only the clinic’s staff can do that')
    await slack.press('U0BERND', onCard, 'Claim')
    const details = await whispered('ring twice')
    expect(details.person).toBe('U0BERND')
    await direct('A therapist has your request')
    await find(one => one.channel === STAFF && one.where === 'channel' && holds('is taken')(one))

    await slack.press('U0BERND', await card(), 'Show details')
    await slack.until(
      () => slack.shown.filter(one => one.where === 'whisper' && holds('ring twice')(one)).length === 2,
      PATIENCE_MS,
    )
    await slack.press('U0BERND', await card(), 'Done: in touch')
    await direct('reopen it within 7 days')
    expect(slack.shown.filter(({ where }) => where === 'channel')).toHaveLength(1)
    const receipts = slack.shown.filter(one => one.where === 'direct' && holds('Your request is with the clinic')(one))
    expect(receipts).toHaveLength(1)
  })

  it('by command from a channel gets the receipt by direct message, and can change and withdraw it', async () => {
    await slack.command('U0ANNA', 'C0SHARED', '/therapist', '')
    await slack.submit('U0ANNA', await window(), FIELDS)
    const receipt = await direct('Your request is with the clinic')
    await slack.press('U0ANNA', receipt, 'Change my request')
    const form = await find(({ callback }) => callback === 'edit:filled')
    expect(JSON.stringify(form.blocks)).toMatch(/"initial_value":"07700 900123"[^]*"initial_value":"after four"/)
    await slack.submit('U0ANNA', form, { contact: 'sam@x.example', note: '' })
    const changed = await direct('I have changed your request')
    expect(shownText(changed.blocks)).toMatch(/sam@x\.example[^]*after four[^]*nothing/)
    await slack.press('U0ANNA', changed, 'Withdraw my request')
    await direct('is withdrawn')
    await find(one => one.channel === STAFF && one.where === 'channel' && holds('Withdrawn by the person')(one))
  })

  it('in danger gets the card, on which it then stands that staff know who it is, as was said before', async () => {
    await slack.say('U0ANNA', 'how much is a visit')
    await direct('staff are told so, and who you are')
    await office.told('slack', 'U0ANNA')
    await slack.say('U0ANNA', 'I want to kill myself')
    const alert = await find(
      one => one.channel === STAFF && one.where === 'channel' && holds('The person: @U0ANNA.')(one),
    )
    expect(shownText(alert.blocks)).not.toContain('kill')
    const onCard = await direct('They know who you are')
    for (const also of ['999', 'Talk to a therapist']) expect(shownText(onCard.blocks)).toContain(also)
    expect(slack.shown.filter(holds('They know who you are'))).toHaveLength(1)
  })

  it('in words of danger gets the card, and the request is filed', async () => {
    await slack.command('U0ANNA', 'C0GENERAL', '/therapist', '')
    await slack.submit('U0ANNA', await window(), { ...FIELDS, note: 'I want to kill myself' })
    const shown = await find(one => one.where === 'direct' && holds('999')(one))
    expect(shown).toBeDefined()
    await direct('Your request is with the clinic')
    expect(shownText((await card()).blocks)).not.toContain('kill')
  })

  it('and says why in the same breath finds it in the form; in danger, the card is there instead', async () => {
    await slack.command('U0ANNA', 'C0GENERAL', '/therapist', 'what does a session cost')
    const form = await window()
    expect(JSON.stringify(form.blocks)).toContain('"initial_value":"what does a session cost"')
    await slack.command('U0BERND', 'C0GENERAL', '/therapist', 'I do not want to live any more')
    const shown = await find(one => one.person === 'U0BERND' && one.where === 'whisper' && holds('999')(one))
    expect(shownText(shown.blocks)).toContain('Talk to a therapist')
    expect(slack.shown.filter(({ where, person }) => where === 'window' && person === 'U0BERND')).toEqual([])
  })

  it('or does anything else, gets the card in words of danger, whichever way they come', async () => {
    const words = 'I want to kill myself'
    const cards = (): number => slack.shown.filter(one => one.person === 'U0ANNA' && holds('999')(one)).length
    for (const act of [
      () => slack.say('U0ANNA', words),
      () => slack.mention('U0ANNA', STAFF, words),
      () => slack.command('U0ANNA', STAFF, '/therapy', words),
      () => slack.command('U0ANNA', STAFF, '/privacy', words),
      () => slack.askAbout('U0ANNA', STAFF, words),
      () => slack.attach('U0ANNA', [{ id: 'F1', mode: 'snippet', filetype: 'text', preview: words }]),
      () => slack.attach('U0ANNA', [{ id: 'F2', transcription: { status: 'complete', preview: { content: words } } }]),
      () => slack.passOn('U0ANNA', 'U0BERND', words),
      async () => slack.edit('U0ANNA', 'D0ANNA', await slack.say('U0ANNA', 'hello there'), words),
      async () => slack.edit('U0ANNA', STAFF, await slack.mention('U0ANNA', STAFF, 'hello there'), words),
    ]) {
      const before = cards()
      await act()
      await slack.until(() => cards() > before, PATIENCE_MS)
      expect(cards()).toBeGreaterThan(before)
    }
  })

  it('or sends what holds no words is told so, with the way to a therapist', async () => {
    await slack.attach('U0ANNA', [{ id: 'F1', mimetype: 'image/png' }])
    await direct('read written words only')
    await slack.attach('U0ANNA', [{ id: 'F2', mode: 'snippet', filetype: 'text', preview: 'It began when' }])
    const long = await direct('send it in shorter pieces')
    expect(shownText(long.blocks)).toMatch(/999[^]*Talk to a therapist/)
    await slack.pressStale('U0ANNA', long)
    await direct('I no longer know this button')
    await slack.mention('U0ANNA', STAFF, '')
    await whispered('I am')
  })

  it('and edits what was answered gets no second answer, unless it is danger', async () => {
    const ts = await slack.say('U0ANNA', 'how much is a visit')
    await direct('£50')
    const answers = (): number => slack.shown.filter(one => one.where === 'direct' && one.person === 'U0ANNA').length
    await slack.edit('U0ANNA', 'D0ANNA', ts, 'how much is one visit')
    await slack.edit('U0ANNA', 'D0ANNA', ts, 'how much is one visit')
    await slack.edit('U0ANNA', 'D0ANNA', ts, 'I want to kill myself')
    await direct('999')
    expect(answers()).toBe(2)
  })
})
