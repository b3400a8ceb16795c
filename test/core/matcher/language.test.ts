import { describe, expect, it } from 'vitest'
import { languageOf } from '../../../src/core/text/language.ts'

describe('The language of an utterance', () => {
  it.each([
    ['de', 'Was kostet eine Stunde bei Ihnen?'],
    ['de', 'ich brauche einen Termin'],
    ['es', '¿Tienen citas por la tarde?'],
    ['es', 'necesito hablar con un terapeuta'],
    ['fr', 'Combien coûte une séance ?'],
    ['fr', 'je voudrais un rendez-vous'],
    ['tr', 'Seans ücreti ne kadar?'],
    ['tr', 'bir terapist ile konuşmak istiyorum'],
    ['pl', 'Ile kosztuje wizyta?'],
    ['pl', 'czy mogę umówić się z terapeutą'],
    ['ar', 'كم تكلفة الجلسة؟'],
    ['other', 'Сколько стоит сеанс?'],
    ['other', '予約できますか'],
  ])('is told: %s, %s', (language, text) => {
    expect(languageOf(text)).toBe(language)
  })

  it.each([
    'how much is a session',
    'is the El Paso clinic open',
    'do you treat die-hard smokers',
    'my name is José',
    '???',
    'me',
    '12',
  ])('is taken for English, or for nothing: %s', text => {
    expect(languageOf(text)).toBeNull()
  })
})
