import { describe, expect, it } from 'vitest'
import { train } from '../../../src/core/matcher/training/build.ts'
import { NO_LEXICON } from '../../fixtures/no-lexicon.ts'
import { decodeModel, encodeModel } from '../../../src/core/matcher/model-file.ts'
import { LESSONS } from './lessons.ts'

const model = train(LESSONS, NO_LEXICON)
const bytes = encodeModel(model)

describe('A model written as bytes', () => {
  it('reads back as it was', () => {
    expect(decodeModel(bytes)).toEqual(model)
  })

  it('reads back from the middle of a larger buffer', () => {
    const larger = new Uint8Array(bytes.length + 3)
    larger.set(bytes, 3)
    expect(decodeModel(larger.subarray(3))).toEqual(model)
  })

  it('is no model when cut short, lengthened, changed, or something else', () => {
    const changed = bytes.slice()
    changed[bytes.length >> 1] = (changed[bytes.length >> 1] ?? 0) ^ 1
    const wrong = [bytes.subarray(0, -1), new Uint8Array([...bytes, 0]), changed, new Uint8Array(), new Uint8Array(200)]
    expect(wrong.map(decodeModel)).toEqual([null, null, null, null, null])
  })
})
