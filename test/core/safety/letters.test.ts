import { describe, expect, it } from 'vitest'
import { classify } from '../../../src/core/safety/classifier/classifier.ts'
import { analyseSentences } from '../../../src/core/safety/analyse-sentences.ts'
import type { Level } from '../../../src/core/model/assessment.ts'
import { utterance } from '../../fixtures/small-clinic.ts'
import { levelOf } from './assessed.ts'
import { heldOutLetters, heldOutTalks, messages } from './lessons.ts'

/** The levels of a conversation, turn by turn, each told of those before. */
function levelsOf(turns: readonly string[]): readonly Level[] {
  return turns.reduce<readonly Level[]>((levels, turn) => [...levels, levelOf(turn, levels.slice(-5))], [])
}

function share<T>(all: readonly T[], is: (one: T) => boolean): number {
  return all.filter(is).length / all.length
}

const seesHelp = (level: Level): boolean => level === 'crisis' || level === 'worry'

describe('Letters that nothing was learnt from', () => {
  it('are a fifth of all, and none of them is a lesson', () => {
    const learnt = new Set(messages().map(({ text }) => text))
    expect(heldOutLetters().length).toBeGreaterThanOrEqual(160)
    expect(heldOutLetters().filter(({ text }) => learnt.has(text))).toEqual([])
  })
})

/** Of the first writer's and of the two others': the least share of danger that gets the card, and the most of what is safe that does. */
const BOUNDS = [
  ['letters', { card: 0.75, safeCard: 0.37 }],
  ['stories', { card: 0.9, safeCard: 0.36 }],
] as const

describe.each(BOUNDS)('Of the %s that nothing was learnt from', (file, bound) => {
  const own = heldOutLetters()
    .filter(letter => letter.file.startsWith(file))
    .map(({ text, kind }) => ({ level: levelOf(text), isDanger: kind !== 'none' }))
  const danger = own.filter(({ isDanger }) => isDanger)
  const safe = own.filter(({ isDanger }) => !isDanger)

  it('nearly all in danger get help, and most of them the card', () => {
    expect(share(danger, ({ level }) => seesHelp(level))).toBeGreaterThanOrEqual(0.95)
    expect(share(danger, ({ level }) => level === 'crisis')).toBeGreaterThanOrEqual(bound.card)
  })

  it('most in no danger get no card', () => {
    expect(share(safe, ({ level }) => level === 'crisis')).toBeLessThanOrEqual(bound.safeCard)
  })
})

describe('Talk that nothing was learnt from', () => {
  it('stays talk where there is no danger in it', () => {
    const turns = heldOutTalks()
      .filter(talk => talk.turns.every(({ isDanger }) => !isDanger))
      .flatMap(talk => levelsOf(talk.turns.map(({ text }) => text)))
    expect(turns.length).toBeGreaterThan(50)
    expect(share(turns, level => level === 'crisis')).toBeLessThanOrEqual(0.05)
  })

  it('stays talk for somebody lonely who tells of work, friends and sleep for twelve turns', () => {
    const levels = levelsOf([
      'hey, is this the clinic chat?',
      'not sure why I am writing. long week I guess',
      'work is the same every day, I scan parcels and nobody talks',
      'the guys at work have their own group chat and I am not in it',
      'I used to have friends from school but they all moved away',
      'I game most evenings. it passes the time',
      'sleep is bad. I lie there until two and then I am a zombie at six',
      'I tried a running club once and went home before it started, stupid',
      'my sister rings on sundays. she says I should get out more',
      'I just feel invisible sometimes, like a ghost in the canteen',
      'do you have groups for people my age?',
      'ok cool, I might try that. what does it cost?',
    ])
    expect(levels).not.toContain('crisis')
  })
})

describe('Length', () => {
  const walk = 'We walked along the river and had tea with the neighbours afterwards. '
  const chanceOf = (text: string): number => classify(analyseSentences(utterance(text)).sentences).chance

  it('raises nothing: a harmless day told ten times over is no likelier danger than told once', () => {
    const days = ['Monday', 'Tuesday', 'Wednesday', 'Thursday', 'Friday', 'Saturday', 'Sunday']
    const diary = days.map(day => `On ${day} I worked until five, and then ${walk.toLowerCase()}`).join('')
    expect(chanceOf(diary)).toBeLessThanOrEqual(
      chanceOf(`On Monday I worked until five, and then ${walk.toLowerCase()}`) + 0.05,
    )
  })

  const BEFORE = [
    'What time do you open on Saturdays?',
    'My train gets in at ten past nine.',
    'I have the blue form and the white form.',
    'My postcode has changed since last year.',
    'Is there somewhere to leave a bicycle?',
    'I would rather have mornings than evenings.',
    'The website would not let me choose a date.',
    'Please send the invoice to my work address.',
  ].join(' ')

  it.each([
    'I have written the letters and I know which bridge it will be.',
    'There is no version of next year that has me in it.',
    'I saved up my tablets and tonight I will take them all.',
    'He locks me in and takes my phone when he goes out.',
  ])('takes nothing back: eight harmless sentences do not hide "%s"', text => {
    expect(levelOf(text)).toBe('crisis')
    expect(levelOf(`${BEFORE} ${text}`)).toBe('crisis')
    expect(levelOf(`${text} ${BEFORE}`)).toBe('crisis')
  })
})
