import { describe, expect, it } from 'vitest'
import { check } from '../src/content/gate/check.ts'
import { readFactFields, writeFacts } from '../src/content/editing/edit-clinic.ts'
import { knownFact } from '../src/content/files/known-facts.ts'
import { parseContent } from '../src/content/files/parse-content.ts'
import { readFolder } from '../src/content/files/folder.ts'
import { assess } from '../src/core/safety/assess.ts'
import { factsIn } from '../src/core/model/fill-runs.ts'
import { runsIn } from '../src/core/model/rich-text.ts'
import { toUtterance } from '../src/core/model/turn.ts'
import { formatIntent, parseIntent } from '../src/content/files/intent-file.ts'

/** The ids of the catalogue. Evaluations and buttons on people's screens use them, so they are not to be renamed. */
const CATALOGUE = {
  'about-therapy': [
    'do-i-need-to-be-ill',
    'does-it-last',
    'does-therapy-work',
    'goal-of-therapy',
    'how-therapy-works',
    'is-therapy-a-skill',
    'kinds-of-therapy',
    'my-part-in-therapy',
    'panic-attacks',
    'past-and-childhood',
    'physical-symptoms',
    'therapist-role',
    'unlike-seeing-a-doctor',
    'what-happens-in-sessions',
    'what-is-the-shift',
    'when-to-start',
    'who-is-therapy-for',
  ],
  clinic: [
    'choosing-a-therapist',
    'confidentiality',
    'contact-and-hours',
    'fees-and-insurance',
    'how-long-does-therapy-take',
    'online-or-in-person',
    'talk-to-a-therapist',
    'who-do-you-see',
  ],
  'about-the-bot': [
    'about-this-bot',
    'diagnosis-or-advice',
    'feeling-bad',
    'goodbye',
    'greeting',
    'help-for-someone-else',
    'medication',
    'privacy-of-this-bot',
    'thanks',
  ],
}

const files = await readFolder('intents')
// The day on which the shipped content was reviewed: what is due later is for the people who look after it.
const { findings, passed } = check({ files, basedOn: null }, '2026-11-01')

const filled = files.map(file =>
  file.path === '_clinic.yml' ? { ...file, text: writeFacts(file.text, emptyFacts(file.text)) } : file,
)

function emptyFacts(text: string): readonly (readonly [string, string])[] {
  const empty = readFactFields(text)?.filter(({ value }) => value === '') ?? []
  return empty.flatMap(({ name }) => {
    const known = knownFact(name)
    return known ? [[name, known.example] as const] : []
  })
}

describe('The content that ships', () => {
  it('passes its own check', () => {
    expect(findings.filter(({ stops }) => stops)).toEqual([])
    expect(passed).not.toBeNull()
  })

  it('holds every intent of the catalogue, in its group', () => {
    const expected = Object.entries(CATALOGUE).flatMap(([group, ids]) => ids.map(id => `${group}/${id}.md`))
    const intents = files
      .map(({ path }) => path)
      .filter(path => /^[a-z].*\//.test(path) && !path.startsWith('starter/'))
    expect(intents.toSorted()).toEqual(expected.toSorted())
    expect(passed?.content.intents).toHaveLength(34)
  })

  it('keeps thirty starter topics off, each of which waits for a fact that the example has not filled', () => {
    const starters = files.filter(({ path }) => path.startsWith('starter/')).map(({ path }) => path.slice(8, -3))
    expect(passed?.content.off.map(({ intent }) => String(intent.id)).toSorted()).toEqual(starters)
    expect(starters).toHaveLength(30)
  })

  it('names no fact in a starter topic that the clinic’s file and the list of known facts do not hold', () => {
    const { lines } = parseContent(files).parsed.clinic ?? {}
    const needed = new Set(passed?.content.off.flatMap(({ intent }) => intent.facts ?? []))
    expect([...needed].filter(name => !lines?.has(name) || knownFact(name) === null)).toEqual([])
  })

  it('passes its check with every topic on, each fact as in its example', () => {
    const { findings: found, passed: all } = check({ files: filled, basedOn: null }, '2026-12-01')
    expect(found.filter(({ file }) => file !== '_helplines.yml')).toEqual([])
    expect(all?.content.intents).toHaveLength(64)
    expect(all?.content.off).toEqual([])
  })

  it('has 12 to 20 questions for each intent', () => {
    const counts = passed?.content.intents.filter(({ questions }) => questions.length < 12 || questions.length > 20)
    expect(counts?.map(({ id }) => id)).toEqual([])
  })

  it('has no question that gets the card for people in danger', () => {
    const { passed: all } = check({ files: filled, basedOn: null }, '2026-12-01')
    const questions = all?.content.intents.flatMap(({ title, questions: asked }) => [title, ...asked]) ?? []
    expect(questions.length).toBeGreaterThan(1000)
    const levels = questions.map(question => {
      const utterance = toUtterance(question)
      return { question, level: utterance === null ? 'none' : assess(utterance, []).level }
    })
    expect(levels.filter(({ level }) => level === 'crisis')).toEqual([])
    // Nor, but for one in four hundred, the warm words.
    expect(levels.filter(({ level }) => level === 'worry').length).toBeLessThanOrEqual(3)
  })

  it('cites the clinic’s text wherever it speaks about therapy', () => {
    const uncited = passed?.content.intents.filter(({ passages }) => passages.length === 0).map(({ id }) => String(id))
    expect(uncited?.filter(id => CATALOGUE['about-therapy'].includes(id))).toEqual([])
  })

  it('is plainly an example', () => {
    expect(passed?.content.clinic.example).toBe(true)
  })

  it('says yes or no only before a sentence that no fact can turn round', () => {
    const listing = files.flatMap(file => (/^[a-z].*\//.test(file.path) ? (parseIntent(file).value ?? []) : []))
    const verdicts = listing.filter(({ intent }) => intent.yes ?? intent.no)
    expect(verdicts.length).toBeGreaterThan(8)
    for (const { intent } of verdicts)
      expect(factsIn(runsIn(intent.answer.slice(0, 1))).filter(fact => fact !== 'name')).toEqual([])
  })

  it('means the same after it went through an editor of ours', () => {
    for (const file of files.filter(({ path }) => /^[a-z].*\//.test(path))) {
      const { value } = parseIntent(file)
      const again =
        value && parseIntent({ ...file, text: formatIntent({ ...value.intent, answer: value.answer }) }).value
      expect(again?.intent).toEqual(value?.intent)
    }
  })
})
