import { plainRun, plainText } from '../../../src/core/model/rich-text.ts'
import { describe, expect, it } from 'vitest'
import * as words from '../../../src/core/words/en/handoff.ts'
import { formFor, readDetails } from '../../../src/core/handoff/form.ts'
import { sayWait } from '../../../src/core/words/en/say-time.ts'
import { calendarFor, calendarOf } from '../../../src/core/handoff/hours.ts'
import { staffCard } from '../../../src/core/handoff/staff-card.ts'
import { staffButton } from '../../../src/core/words/en/staff-buttons.ts'
import { ask, cancel } from '../../../src/core/handoff/ask.ts'
import { callBackup, claim, finish } from '../../../src/core/handoff/work.ts'
import { linesFor } from '../../../src/core/answer/card/lines-for.ts'
import { SMALL_CLINIC } from '../../fixtures/small-clinic.ts'
import { asked, ASKING, MINUTE, MONDAY_9, nextOf, OFFICE_HOURS, rulesAt } from '../../fixtures/handoff.ts'

const request = nextOf(asked())
const claimed = nextOf(claim(request, 'slack/ANNA', rulesAt(MONDAY_9 + 32 * MINUTE)))
const clinic = { ...SMALL_CLINIC.clinic, hours: OFFICE_HOURS }
const setting = (nowMs: number): words.RequestSetting => ({
  clinic,
  calendar: calendarFor(clinic),
  lines: linesFor('GB', [], 'self'),
  nowMs,
})

describe('A receipt', () => {
  const { body: blocks, offers } = words.receipt(request, setting(MONDAY_9))
  const body = plainText(blocks)

  it('holds the code, what was sent, who sees it, the wait, and what to do if it gets worse', () => {
    expect(body).toContain('K7-42')
    expect(body).toContain('07700 900000')
    expect(body).toContain('after four')
    expect(body).toContain('The therapists of Small Clinic')
    expect(body).toContain('open now, until 18:00')
    expect(body).toMatch(/If it gets worse.*999/)
  })

  it('does not count on a day on which the clinic is closed, nor calls for more people on it', () => {
    const christmas = Date.UTC(2026, 11, 25, 12)
    const calendar = calendarFor({ ...clinic, closedDays: [{ day: '2026-12-25', name: 'Christmas Day' }] })
    const said = plainText(words.receipt(request, { ...setting(christmas), calendar }).body)
    expect(said).toContain('closed now (Christmas Day) and opens on Monday 28 December')
    const rules = rulesAt(christmas, { calendar })
    expect(nextOf(ask(ASKING, rules)).escalatesAtMs).toBe(Date.UTC(2026, 11, 28, 9, 15))
  })

  it('offers to change or withdraw it', () => expect(offers).toEqual(['edit', 'cancel']))
})

describe('The wait', () => {
  const wait = (at: string): string => sayWait(calendarOf(OFFICE_HOURS, 'Europe/London'), Date.parse(`${at}Z`))

  it.each([
    ['2026-11-23T12:00', 'open now, until 18:00'],
    ['2026-11-23T06:00', 'opens today at 09:00'],
    ['2026-11-20T19:00', 'opens on Monday 23 November at 09:00 (Europe/London)'],
  ])('is said honestly at %s', (at, said) => expect(wait(at)).toContain(said))

  it('names the closed day that it is', () => {
    const calendar = calendarOf(OFFICE_HOURS, 'Europe/London', [{ day: '2026-12-25', name: 'Christmas Day' }])
    expect(sayWait(calendar, Date.UTC(2026, 11, 25, 12))).toContain(
      'The clinic is closed now (Christmas Day) and opens on Monday 28 December at 09:00',
    )
    const nameless = calendarOf(OFFICE_HOURS, 'Europe/London', [{ day: '2026-12-25', name: '' }])
    expect(sayWait(nameless, Date.UTC(2026, 11, 25, 12))).toContain('closed now and opens on Monday')
  })

  it('is not guessed where the hours are not known', () => {
    expect(sayWait(calendarOf(null, 'Europe/London'), 0)).toContain('I do not know when the clinic is open')
  })
})

describe('Notifications of people', () => {
  it('say when a therapist took the request', () => {
    expect(plainText(words.claimed(claimed, setting(MONDAY_9 + 40 * MINUTE)).body)).toContain('(claimed 09:32)')
  })

  it('give the phone number when no route delivers', () => {
    expect(plainText(words.undelivered(request, setting(MONDAY_9)).body)).toContain('020 7946 0000')
  })

  it('offer to reopen what was closed', () => {
    const done = nextOf(finish(claimed, 'slack/ANNA', 'not-reached', rulesAt(MONDAY_9)))
    expect(words.done(done)).toMatchObject({ offers: ['reopen', 'helpful', 'unhelpful'] })
    expect(plainText(words.done(done).body)).toContain('nobody could reach you')
  })

  it('say of an alert that neither name nor words were passed on', () => {
    expect(plainText(words.alerted(request, setting(0)).body)).toContain('neither your name nor your words')
  })
})

describe('A staff card', () => {
  const card = (of = request, now = MONDAY_9): ReturnType<typeof staffCard> =>
    staffCard(of, 'first', rulesAt(now).calendar, now)

  it('holds code, age and platform, and nothing of the person', () => {
    expect(card()).toMatchObject({ code: 'K7-42', platform: 'slack', askedAtMs: MONDAY_9, state: 'open' })
    expect(JSON.stringify([card(), card(claimed)])).not.toMatch(/07700|after four|U1/)
  })

  it('says when more people are called, and that it was asked out of hours', () => {
    expect(card().note).toBe('If nobody claims it by 09:15, those on call get a card, where there are any.')
    const night = { ...request, askedAtMs: MONDAY_9 - 120 * MINUTE, escalatesAtMs: MONDAY_9 + 15 * MINUTE }
    expect(card(night, night.askedAtMs).note).toContain('out of hours; the clinic opens 09:00')
  })

  it('offers to claim it, and then what to do with it, in words', () => {
    expect(card().actions.map(staffButton)).toEqual(['Claim'])
    expect(card(claimed).actions.map(staffButton)).toEqual([
      'Show details',
      'I need backup',
      'Can’t reach',
      'Done: in touch',
      'Done: not needed',
      'Done: not reached',
    ])
  })

  it('lets a colleague claim it where backup is wanted', () => {
    const wanted = nextOf(callBackup(claimed, 'slack/ANNA', rulesAt(MONDAY_9 + 40 * MINUTE)))
    expect(card(wanted).actions.map(staffButton)).toEqual([
      'Show details',
      'Claim',
      'Can’t reach',
      'Done: in touch',
      'Done: not needed',
      'Done: not reached',
    ])
  })

  it('tells how it stands', () => {
    const wanted = nextOf(callBackup(claimed, 'slack/ANNA', rulesAt(MONDAY_9 + 40 * MINUTE)))
    expect(card(wanted).note).toBe('Claimed 09:32. Backup wanted since 09:40.')
    expect(card(nextOf(cancel(request, rulesAt(MONDAY_9)))).note).toBe('Withdrawn by the person.')
  })

  it('that is a drill says so', () => {
    const drill = nextOf(asked({ kind: 'drill', person: null }))
    expect(card(drill)).toMatchObject({ isDrill: true, note: expect.stringContaining('Nobody is waiting') })
  })
})

describe('The form', () => {
  it('asks for contact, time, a note and consent, nothing clinical, and no more than a platform shows', () => {
    const form = formFor({ verb: 'route', about: '' })
    expect(form?.fields.map(({ name, required }) => [name, required])).toEqual([
      ['contact', true],
      ['when', true],
      ['note', false],
      ['consent', true],
    ])
    expect(form?.title.length).toBeLessThanOrEqual(24)
    for (const field of form?.fields ?? [])
      expect([field.label.length <= 45, field.hint.length <= 100]).toEqual([true, true])
  })

  it('opens by no other button than the two it belongs to', () => {
    expect(formFor({ verb: 'edit', about: '' })?.fields.every(field => !field.required)).toBe(true)
    expect(formFor({ verb: 'show', about: 'fees' })).toBeNull()
  })

  it('is read only with consent and a way of contact', () => {
    const filled = { contact: ' 1 ', when: '2', note: '', consent: 'yes' }
    expect(readDetails(filled)).toEqual({ contact: '1', when: '2', note: '' })
    expect(readDetails({ ...filled, consent: '' })).toBeNull()
    expect(readDetails({ ...filled, contact: '  ' })).toBeNull()
  })
})

describe('Words of a person', () => {
  it('are no Markdown, and stay on their line', () => {
    const typed = '**bold** [x](https://y.example)\n\n- <@U1> 1. `a`'
    const [list] = words.sent({ details: { contact: typed, when: '1. first', note: '' }, isLocked: false })
    expect(list).toMatchObject({
      items: [
        { runs: [plainRun('How to reach you: **bold** [x](https://y.example) / - <@U1> 1. `a`')] },
        { runs: [plainRun('When: 1. first')] },
        { runs: [plainRun('Anything to know: nothing')] },
      ],
    })
  })
})
