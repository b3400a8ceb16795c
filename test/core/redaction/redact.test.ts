import { describe, expect, it } from 'vitest'
import { redact } from '../../../src/core/text/redaction/redact.ts'
import { LINES_ABROAD } from './lines-abroad.ts'
import { ENGLISH_LINES, HARMLESS_LINES, STRANGE_WORD_LINES } from './lines-english.ts'
import { HARMLESS_IN_FRAMES, LINES_OF_KINDS } from './lines-kinds.ts'
import { LINES_LATER } from './lines-later.ts'
import { LINES_IN_VOICES } from './lines-voices.ts'
import { LINES_IN_VOICES_ABROAD } from './lines-voices-abroad.ts'
import { measure, measureStrange, type Share } from './measure.ts'

function rate({ part, whole }: Share): number {
  return part / whole
}

describe('Redacting', () => {
  it.each([
    ['call me on 020 7946 0958 please', 'call me on [number] please'],
    ['my number is 0 7 7–00 ٩٠٠١٢٣', 'my number is [number]'],
    ['ring 347 555 0192 times are fine', 'ring [number] times are fine'],
    ['write to sam.lee@clinic.example', 'write to […]'],
    ['write to sam.lee (at) clinic (dot) example', 'write to […]'],
    ['see https://clinic.example/me?x=1', 'see […]'],
    ['ask <@U12345> or @sam_lee', 'ask […] or […]'],
    ['I was born on 12/03/1988', 'I was born on [number]'],
    ['I live at 12 Garden Hill Road', 'I live at […]'],
    ['my name is sam lee smith', 'my name is […]'],
    ['my name is okonkwo and I want to book', 'my name is […] and I want to book'],
    ['can my friend Tomasz Nowak come too', 'can my friend […] come too'],
    ['can i see sarah again', 'can i see […] again'],
    ['Ｒｏｓｅ is my mother', '[…] is my mother'],
    ['zero-width ro\u200bse', 'zero-width […]'],
  ])('takes out of “%s” who it is', (text, redacted) => {
    expect(redact(text)).toBe(redacted)
  })

  it.each([
    ['is mark here', 'will you give me a mark'],
    ['can i see will on monday', 'will i see someone on monday'],
    ['hope is my sister', 'i hope it helps'],
    ['i live in reading', 'i was reading about it'],
    ['april called me', 'are you open in april'],
    ['bill was rude', 'the bill was too high'],
    ['call may for me', 'may i call you'],
  ])('tells the name in “%s” from the word in “%s”', (named, said) => {
    expect(redact(named)).toContain('[…]')
    expect(redact(said)).toBe(said)
  })

  it.each([
    ['how much are 6 sessions of 50 minutes', 'how much are 6 sessions of 50 minutes'],
    ['is it €80 or 90 pounds', 'is it €80 or 90 pounds'],
    ['i am 34, my son is 9 weeks old', 'i am [number], my son is [number] weeks old'],
    ['i am thirty four', 'i am [number]'],
    ['two of us for twenty minutes', 'two of us for twenty minutes'],
  ])('keeps of the numbers in “%s” sessions, minutes and prices', (text, redacted) => {
    expect(redact(text)).toBe(redacted)
  })

  it('keeps the words of the clinic, which hardly anybody else uses', () => {
    expect(redact('do you do wibbling')).toBe('do you do […]')
    expect(redact('do you do wibbling', new Set(['wibbling']))).toBe('do you do wibbling')
  })
})

describe('Redacting lines', () => {
  it('takes 99 of 100 items out of English lines, and keeps nine of ten harmless words', () => {
    const measured = measure([...ENGLISH_LINES, ...HARMLESS_LINES])
    expect(measured.left).toEqual([])
    expect(rate(measured.kept)).toBeGreaterThan(0.95)
  })

  it('takes 19 of 20 items out that are told by where ordinary words stand, and keeps what stands there harmlessly', () => {
    const measured = measure(LINES_OF_KINDS)
    expect(rate(measured.hidden)).toBeGreaterThan(0.95)
    expect(rate(measured.kept)).toBeGreaterThan(0.9)
    expect(rate(measure(HARMLESS_IN_FRAMES).kept)).toBeGreaterThan(0.98)
  })
})

describe('Redacting words that everybody knows', () => {
  it.each([
    ['my dog biscuit died', 'my dog barks at night'],
    ['biscuit, my dog, died', 'grief, my worst, comes back'],
    ['i am a lighthouse keeper', 'i am a school nurse'],
    ['i am the vicar of this parish', 'i am the mother of two'],
    ['i play for red star', 'i play for fun'],
    ['we live opposite the old dairy', 'we live opposite the station'],
    ['she is in year seven', 'it took a year, seven sessions in all'],
    ['he left on good friday', 'are you open on good friday'],
    ['in the autumn of 2021 it began', 'in autumn it gets worse'],
    ['i am the only vet in the village', 'is this the only way to book'],
    ['i am captain of the lifeboat', 'i am afraid of the answer'],
    ['my boss old kev shouts at me', 'my boss shouts at me'],
    ['i work nights at harrow linens', 'i work nights at home'],
    ['he drives a yellow beetle', 'he drives a car to the session'],
    ['i post as mossy boots', 'i post as often as before'],
    ['i run a ferret rescue', 'i run a lot'],
    ['i have triplets', 'do you see twins'],
    ['my podcast called tea with the dead is over', 'what is that called'],
    ['i came with puzzle, my otter', 'do you have a puzzle on the wall'],
  ])('tells who it is in “%s” from what is said in “%s”', (told, said) => {
    expect(redact(told)).toContain('[…]')
    expect(redact(said)).not.toContain('[…]')
  })
})

describe('Redacting lines in other voices', () => {
  it('takes 98 of 100 items out of lines in many voices, and keeps nine of ten harmless words', () => {
    const measured = measure([...LINES_IN_VOICES, ...LINES_LATER])
    expect(rate(measured.hidden)).toBeGreaterThan(0.98)
    expect(rate(measured.kept)).toBeGreaterThan(0.9)
  })

  it('takes 99 of 100 items out of lines in other languages', () => {
    expect(measure(LINES_IN_VOICES_ABROAD).left).toEqual([])
    const measured = measure(LINES_ABROAD)
    expect(measured.left).toEqual([])
    expect(rate(measured.kept)).toBeGreaterThan(0.4)
  })

  it('keeps the one strange word for which a question had no answer in seven of ten', () => {
    expect(rate(measureStrange(STRANGE_WORD_LINES))).toBeGreaterThan(0.7)
  })
})

describe('Redacting anything', () => {
  it('is not fooled twice: what it has redacted stays as it is', () => {
    for (const line of [...ENGLISH_LINES, ...LINES_ABROAD]) {
      const once = redact(line.replace(/[{}]/g, ''))
      for (const word of redact(once).match(/\p{L}+/gu) ?? []) expect(once).toContain(word)
    }
  })

  it.each([
    'my name is ',
    '1 ',
    'a.',
    'Aa ',
    'dot ',
    'a at b dot ',
    '_a',
    '@',
    'one ',
    'from ',
    'st ',
    '(at) ',
    "a'",
    'my dog ',
    'as a ',
    'easter ',
    'the club ',
  ])('takes time in proportion to a text of nothing but “%s”', piece => {
    const startedAt = performance.now()
    redact(piece.repeat(40_000 / piece.length))
    expect(performance.now() - startedAt).toBeLessThan(1500)
  })
})
