import { describe, expect, it } from 'vitest'
import { assessed } from './assessed.ts'

describe('The plainest statements of other languages', () => {
  it.each([
    ['Ich will nicht mehr leben', 'de', 'self'],
    ['Mein Mann schlägt mich', 'de', 'abuse'],
    ['me quiero morir', 'es', 'self'],
    ['mi hermana quiere suicidarse', 'es', 'third-person'],
    ["je n'ai plus envie de vivre", 'fr', 'self'],
    ['non voglio più vivere', 'it', 'self'],
    ['eu não quero mais viver', 'pt', 'self'],
    ['ik wil niet meer leven', 'nl', 'self'],
    ['nie chcę już żyć', 'pl', 'self'],
    ['yaşamak istemiyorum', 'tr', 'self'],
    ['أريد أن أموت', 'ar', 'self'],
    ['main marna chahta hoon', 'hi', 'self'],
    ['मैं मरना चाहती हूँ', 'hi', 'self'],
  ])('"%s" raises a card in its language', (text, language, danger) => {
    expect(assessed(text)).toMatchObject({ level: 'crisis', language, danger })
  })

  it.each(['хочу умереть', '我想死', '死にたい', '죽고 싶어'])('"%s" raises the card in English', text => {
    const assessment = assessed(text)
    expect(assessment.level).toBe('crisis')
    expect(assessment).not.toHaveProperty('language')
  })

  it.each(['Ich will nicht sterben', 'quiero una cita', 'je veux un rendez-vous', 'اموت من الضحك', '想死你了'])(
    '"%s" gets no card',
    text => {
      expect(assessed(text).level).not.toBe('crisis')
    },
  )
})
