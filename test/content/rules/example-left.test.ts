import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { approve, check } from '../../../src/content/gate/check.ts'
import { writeConfirmed } from '../../../src/content/editing/edit-clinic.ts'
import { readFolder } from '../../../src/content/files/folder.ts'
import { examineDraft, toAccept } from '../../../src/content/gate/gate.ts'
import { parseContent } from '../../../src/content/files/parse-content.ts'
import { stampOne } from '../../../src/content/editing/stamp-reviews.ts'
import type { ContentFile } from '../../../src/core/model/draft.ts'
import shipped from '../../../src/content/files/shipped.json' with { type: 'json' }
import { CLINIC, smallContent } from '../small-content.ts'
import { shippedIn } from '../shipped-in.ts'

/** A day long after the release: all that shipped is overdue by then, and its help lines are old. */
const LATER = '2027-08-01'
const files = await readFolder('intents')
const facts = Object.keys(shipped.facts)

const changed = (change: (file: ContentFile) => string, all = files): readonly ContentFile[] =>
  all.map(file => ({ ...file, text: change(file) }))

/** The shipped content of a clinic that says that it is one, with some of its file rewritten. */
const ours = (rewrite: (clinic: string) => string = text => text): readonly ContentFile[] =>
  changed(({ path, text }) =>
    path === '_clinic.yml' ? rewrite(text.replace(/^example: true/m, 'example: false')) : text,
  )

const left = (all: readonly ContentFile[], live: readonly ContentFile[] = []) =>
  check({ files: all, basedOn: null }, LATER, live).findings.filter(({ rule }) => rule === 'example-left')

/** As if somebody had read every answer. */
const read = (all: readonly ContentFile[], day = LATER): readonly ContentFile[] =>
  changed(file => (/^[a-z].*\//.test(file.path) ? stampOne(file, day) : file.text), all)

describe('What the example brought along', () => {
  it('is noted as it ships: `npm run shipped` notes it again', async () => {
    expect(shipped).toEqual(await shippedIn('intents'))
    expect(facts.length).toBeGreaterThan(40)
  })

  it('stops nothing as long as the clinic is the example', () => {
    expect(left(files)).toEqual([])
  })

  it('stops fact by fact and answer by answer once it is none, on the line of each', () => {
    const found = left(ours())
    const named = found.flatMap(({ file, what }) => (file === '_clinic.yml' ? (/"(.*?)"/.exec(what)?.[1] ?? []) : []))
    expect(new Set(named)).toEqual(new Set(facts))
    expect(found.filter(({ file }) => file !== '_clinic.yml')).toHaveLength(34)
    expect(found.every(({ stops, line }) => stops && line > 1)).toBe(true)
  })

  it('stops the price of the example beside a price of one’s own', () => {
    const what = left(ours(text => text.replace('session: £65', 'session: $150'))).map(one => one.what)
    expect(what).toContain('"fees.first" still says what the example says: “£30”.')
    expect(what.join()).not.toContain('fees.session')
  })

  it.each(['first:   "£30"', "first: '£30.'", 'first: >-\n    £30'])('is found however it is written: %j', line => {
    expect(
      left(ours(text => text.replace('first: £30', line)))
        .map(({ what }) => what)
        .join(),
    ).toContain('fees.first')
  })

  it('passes once each fact is confirmed and each answer was read, and not before the last', () => {
    const but = (name: string | null) =>
      read(
        ours(text =>
          writeConfirmed(
            text,
            facts.filter(one => one !== name),
          ),
        ),
      )
    expect(left(but(null))).toEqual([])
    expect(left(but('sessions.length'))).toMatchObject([{ what: expect.stringContaining('sessions.length') }])
  })

  it('passes a clinic that reads an answer on the very day of the release', () => {
    const [day = ''] = shipped.reviewed.slice(-1)
    expect(left(read(ours(), day)).filter(({ file }) => file !== '_clinic.yml')).toEqual([])
  })

  it('does not take a clinic of the same country for one that began with the example', () => {
    expect(left(smallContent())).toEqual([])
    expect(left(smallContent({ '_clinic.yml': `${CLINIC}sessions:\n  length: 50 minutes\n` }))).toHaveLength(3)
  })

  it('says so where a name is confirmed that is none', () => {
    expect(left(ours(text => writeConfirmed(text, ['fees.fist'])))).toContainEqual(
      expect.objectContaining({ stops: false, what: expect.stringContaining('fees.fist') }),
    )
  })

  it('is only advised on where a clinic serves it already, so that it can correct the rest', () => {
    const found = left(
      ours(text => text.replace('first: £30', 'first: £31')),
      ours(),
    )
    expect(found.length).toBeGreaterThan(70)
    expect(found.every(({ stops }) => !stops)).toBe(true)
    expect(left(ours(), files).every(({ stops }) => stops)).toBe(true)
  })

  it('does not ask for a reading of words the clinic has rewritten since', () => {
    const rewritten = changed(
      ({ path, text }) => (path === 'about-the-bot/goodbye.md' ? text.replace('Goodbye,', 'Farewell,') : text),
      ours(),
    )
    expect(left(rewritten, files).map(({ file }) => file)).not.toContain('about-the-bot/goodbye.md')
  })
})

describe('A clinic’s first publishing', () => {
  let models = ''
  beforeAll(async () => void (models = await mkdtemp(join(tmpdir(), 'signpost-first-'))))
  afterAll(() => rm(models, { recursive: true }))

  it('needs no reason for what came with the program, however old that is by then', async () => {
    const draft = { files: read(ours(text => writeConfirmed(text, facts))), basedOn: null }
    const report = await examineDraft({
      draft,
      served: null,
      golden: [],
      lastQuestions: [],
      modelFolder: models,
      today: LATER,
    })
    expect(report.concerns.some(({ key }) => key.includes('helpline-stale'))).toBe(true)
    expect(toAccept(report)).toEqual([])
  })

  it('shows the day on which it was published, and keeps ours for the example', () => {
    const passed = (all: readonly ContentFile[]) => check({ files: all, basedOn: null }, LATER).passed
    const days = (all: readonly ContentFile[]): ReadonlySet<string> => {
      const draft = passed(all)
      const approved = draft && approve(draft, { live: [], today: LATER })
      return new Set(approved ? parseContent(approved.files).parsed.intents.map(({ intent }) => intent.reviewed) : [])
    }
    expect(
      days(
        read(
          ours(text => writeConfirmed(text, facts)),
          '2027-07-01',
        ),
      ),
    ).toEqual(new Set([LATER]))
    expect(days(files)).not.toContain(LATER)
  })
})
