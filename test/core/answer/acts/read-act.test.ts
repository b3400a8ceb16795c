import { describe, expect, it } from 'vitest'
import { readAct } from '../../../../src/core/answer/acts/read-act.ts'
import { ACTS } from '../../../../src/core/model/act.ts'
import { utterance } from '../../../fixtures/small-clinic.ts'
import { LOOK_ALIKES, SPELLINGS } from './spellings.ts'

/** What was heard as something else than it should be, with what it was heard as. */
function misheard(texts: readonly string[], act: string | null): readonly string[] {
  return texts.map(text => `${text} → ${readAct(utterance(text))}`).filter(heard => !heard.endsWith(` → ${act}`))
}

describe('What people do besides asking', () => {
  it.each(ACTS)('is heard in fifty spellings and more: %s', act => {
    expect(new Set(SPELLINGS[act]).size).toBeGreaterThanOrEqual(50)
    expect(misheard(SPELLINGS[act], act)).toEqual([])
  })

  it.each(ACTS)('is heard in small letters, in capitals and with a full stop: %s', act => {
    const words = SPELLINGS[act].filter(text => /^[a-z' ]+$/i.test(text))
    const dressed = words.flatMap(text => [text.toLowerCase(), text.toUpperCase(), `${text}.`, `  ${text} !`])
    expect(misheard(dressed, act)).toEqual([])
  })

  it('is not heard in a question, nor in what may be a danger or a sorrow', () => {
    expect(misheard(LOOK_ALIKES, null)).toEqual([])
  })

  it('is not heard in a long text, however it is made', () => {
    const long = ['hello '.repeat(200), 'ok sure yes '.repeat(10), `${'please '.repeat(40)}help me`]
    expect(misheard(long, null)).toEqual([])
  })

  it('takes no time that grows with what is said', () => {
    const worst = [
      'ok okay sure right fine good cool yes yeah yep yup aye ja x',
      'very so really too just very so really too just very x',
    ]
    const started = performance.now()
    for (let round = 0; round < 50; round++) for (const text of worst) readAct(utterance(text))
    expect(performance.now() - started).toBeLessThan(1500)
  })
})
