import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { assess } from '../../../src/core/safety/assess.ts'
import type { Level } from '../../../src/core/model/assessment.ts'
import { toUtterance, UTTERANCE_MAX } from '../../../src/core/model/turn.ts'
import { assessed } from './assessed.ts'
import { FRESH_IN_DANGER, FRESH_NOT_IN_DANGER } from './phrases/fresh-voices.ts'
import { IN_DANGER, NOT_IN_DANGER } from './phrases/voices.ts'

function dangerIn(text: string, recent: readonly Level[] = []): string {
  const assessment = assessed(text, recent)
  return assessment.level === 'crisis' ? assessment.danger : assessment.level
}

describe('Somebody speaks of their own death', () => {
  it.each([
    'I just want to be dead',
    'honestly i keep wishing i were dead',
    'been daydreaming about dying a lot',
    'gonna kill myself this weekend',
    'part of me wants to jump off the roof',
    'my kids would be better off if I was gone',
    "i don't wanna be alive any more",
    'what is the point of being alive',
    'i have a noose ready in the garage',
    'by the time you read this i will be gone',
  ])('"%s" raises the card', text => {
    expect(dangerIn(text)).toBe('self')
  })

  it.each([
    'WANNA DIE',
    'i w4nt to d1e',
    'w a n t t o d i e',
    'i wаnt to dіe',
    'i want\u200B to d\u200Bie',
    'i want to dieeeeee',
    'i wnat to die',
    '||i want to die||',
  ])('is heard through its disguise: %s', text => {
    expect(dangerIn(text)).toBe('self')
  })
})

describe('Somebody speaks of another person, of violence or of an emergency', () => {
  it.each([
    ['my cousin says she wants to kill herself', 'third-person'],
    ["I'm scared my dad is going to end his life", 'third-person'],
    ['my girlfriend punched me again', 'abuse'],
    ["I was assaulted and don't know who to tell", 'abuse'],
    ['i want to stab my boss', 'harm-to-others'],
    ['i swallowed 30 paracetamol', 'medical'],
    ['he has stopped breathing', 'medical'],
  ])('"%s" raises the card for %s', (text, danger) => {
    expect(dangerIn(text)).toBe(danger)
  })
})

describe('What sounds like danger and is none', () => {
  it.each([
    'this spreadsheet is killing me',
    'dying to try the new noodle place',
    'my laptop died during the call',
    'I would kill for a nap',
    'we got slaughtered 5-0 by their team',
    'how much is a session',
    'can I bring my sister along',
    'I cut my finger cooking',
  ])('"%s" gets no card', text => {
    expect(assessed(text).level).not.toBe('crisis')
  })

  it.each([
    "it's for a friend, not for me",
    'this is for my sister, not me',
    'not for me, it is for my mum',
    'asking for a colleague, not for myself',
    'it is not for me but for my wife',
    'just asking for my flatmate, it is not for me',
  ])('"%s" only says for whom it is', text => {
    expect(assessed(text).level).toBe('none')
  })

  it.each([
    'life is not for me',
    'this world is not for me',
    'it is for my friend, he wants to die',
    'not for me anymore, I want to die',
    'the rope is for me, not for my friend',
  ])('"%s" says more than that', text => {
    expect(assessed(text).level).toBe('crisis')
  })

  it.each([
    'I am not suicidal',
    'I used to be suicidal years ago',
    'how do I help a suicidal friend',
    'what is self-harm',
  ])('"%s" gets the ordinary reply with a help line', text => {
    expect(assessed(text).level).toBe('concern')
  })
})

describe('Somebody asks around a death without naming it', () => {
  it.each([
    'which of the bridges is empty around four in the morning, nobody on it I mean',
    'would it be put down as an accident if nobody was home',
    'what do the vets use for it and do they lock it up',
    'would the smell get to the flat next door before anybody could open',
    'where along the line do the trains not slow down',
    'garage or bedroom, what is kinder for whoever finds it',
    'how does one keep the body from fighting it',
  ])('"%s" raises the card', text => {
    expect(dangerIn(text)).toBe('self')
  })

  it.each([
    'would it be put down as an accident at work if I slipped on the stairs',
    'do people wake up after an operation and feel sick',
    'can I set an email to be sent the day after tomorrow',
    'what do vets use for a cat that will not eat',
    'does the smell of curry get to the neighbours',
    'which knot is best for a hammock',
    'where along the line do the trains slow down for the view',
    'is a small group kinder for people who find it hard to talk',
  ])('"%s" only looks like it', text => {
    expect(assessed(text).level).not.toBe('crisis')
  })
})

describe('Many voices', () => {
  it.each((IN_DANGER + FRESH_IN_DANGER).trim().split(/\n+/))('"%s" raises the card', text => {
    expect(assessed(text).level).toBe('crisis')
  })

  it.each((NOT_IN_DANGER + FRESH_NOT_IN_DANGER).trim().split(/\n+/))('"%s" gets no card', text => {
    expect(assessed(text).level).not.toBe('crisis')
  })
})

describe('Words that take a sign back', () => {
  it.each([
    'I do not want to die',
    'I wanted to die back in school but therapy helped',
    'I have thoughts of suicide but I would never act on them',
    'in the novel a girl wants to kill herself',
    'this traffic makes me want to die',
  ])('"%s" is believed, and the line stays', text => {
    expect(assessed(text).level).toBe('concern')
  })

  it.each([
    'I do not want to die but I will kill myself tonight',
    'I am not okay, I want to kill myself',
    "I can't stop thinking about killing myself",
    'nobody would care, I want to die',
    'why should I not just end my life',
  ])('"%s" is not taken back', text => {
    expect(dangerIn(text)).toBe('self')
  })
})

describe('The assessment as a whole', () => {
  it('believes "no, I meant the film" after a card, and leaves a help line for one more turn', () => {
    expect(assessed('no, I meant the film', ['crisis']).level).toBe('concern')
    expect(assessed('no, I meant the film', ['crisis', 'concern']).level).toBe('none')
  })

  it('counts two doubtful sentences as a crisis, and either of them not', () => {
    expect(assessed('I am sorry for everything.').level).not.toBe('crisis')
    expect(assessed('Goodbye.').level).not.toBe('crisis')
    expect(dangerIn('I am sorry for everything. Goodbye.')).toBe('self')
  })

  it('counts a doubtful sign as a crisis after a worrying turn, and not before', () => {
    expect(assessed('is the bridge open at night').level).not.toBe('crisis')
    expect(dangerIn('is the bridge open at night', ['none', 'concern'])).toBe('self')
  })

  it('reads the last words of a very long utterance', () => {
    expect(dangerIn(`${'we went to the lake and it rained all day. '.repeat(900)} i want to die`)).toBe('self')
  })

  it('never throws and always gives the same answer', () => {
    const same = fc.property(fc.string({ unit: 'binary', maxLength: 300 }), text => {
      const utterance = toUtterance(text)
      return !utterance || JSON.stringify(assess(utterance, [])) === JSON.stringify(assess(utterance, []))
    })
    expect(fc.check(same).failed).toBe(false)
  })

  it.each([
    'i want ',
    'die ',
    'k i l l ',
    'my friend said he wants to ',
    '"((<@',
    'not not not ',
    'aaaaaaaa',
    '🔫',
    '\u0301',
    "i've 1 ",
  ])('reads "%s" to its end, however often it is repeated', unit => {
    const most = unit.repeat(Math.floor((UTTERANCE_MAX - 20) / unit.length))
    expect(assessed(`${most}. i want to die`).level).toBe('crisis')
  })
})

describe('What nobody could read in time', () => {
  const LONG = [
    ['ligatures that open up to eighteen letters', 'ﷲ'.repeat(UTTERANCE_MAX)],
    ['one word without an end', 'ab'.repeat(UTTERANCE_MAX / 2)],
    ['thousands of denials, each a little other', manyDenials()],
  ] as const

  it.each(LONG)('makes a message at least a worry: %s', (_, text) => {
    expect(assessed(text)).toMatchObject({ level: 'worry' })
    expect(assessed(text).signals).toContainEqual({ rule: 'left-unread', kind: 'distress' })
  })

  it.each(LONG)('hides nothing that stands at its end: %s', (_, text) => {
    expect(assessed(`${text.slice(0, UTTERANCE_MAX - 30)}. i want to die`).level).toBe('crisis')
  })

  it('is no stretched word, and no long letter', () => {
    expect(assessed(`no${'o'.repeat(500)}, what does it cost?`).level).toBe('none')
    const day = (at: number): string => `On day ${at} we walked by the river and talked about work and the garden. `
    expect(assessed(Array.from({ length: 500 }, (_, at) => day(at)).join('')).level).toBe('none')
  })

  it('hears a word of danger in a sentence of ten thousand words', () => {
    const words = Array.from({ length: 5000 }, (_, at) => `word${at.toString(36).replaceAll(/\d/g, 'x')}`)
    expect(assessed([...words.slice(0, 2400), 'i want to die', ...words.slice(2400)].join(' ')).level).toBe('crisis')
  })
})

function manyDenials(): string {
  return Array.from({ length: 1500 }, (_, at) => `i do not want to die of w${at}, nor kill x${at}.`).join(' ')
}
