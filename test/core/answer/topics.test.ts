import { describe, expect, it } from 'vitest'
import { topicsOf } from '../../../src/core/answer/topics.ts'
import type { Edition } from '../../../src/core/model/edition.ts'
import { id, SMALL_CLINIC } from '../../fixtures/small-clinic.ts'

describe('The topics to pick from', () => {
  it('begin with what most people want to know, and go on in the order of the alphabet', () => {
    const titles = topicsOf(clinicWith(['zebra', 'fees-and-insurance', 'apple', 'who-is-therapy-for'])).map(
      ({ title }) => title,
    )
    expect(titles).toEqual(['who-is-therapy-for', 'fees-and-insurance', 'apple', 'zebra'])
  })

  it('leave out what people say but nobody looks up', () => {
    expect(topicsOf(clinicWith(['thanks', 'greeting', 'apple'])).map(({ intent }) => intent)).toEqual(['apple'])
  })
})

/** A clinic whose intents have their ids as titles. */
function clinicWith(ids: readonly string[]): Edition {
  const [any] = SMALL_CLINIC.intents.values()
  if (!any) throw new Error('The small clinic has an intent.')
  return { ...SMALL_CLINIC, intents: new Map(ids.map(name => [id(name), { ...any, id: id(name), title: name }])) }
}
