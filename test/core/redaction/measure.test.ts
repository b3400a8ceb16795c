import { describe, expect, it } from 'vitest'
import { measure } from './measure.ts'

describe('Measuring redaction', () => {
  it('counts a word where it stands: taken out as a name, it may stay as a word', () => {
    expect(measure(['{bill} never pays the bill'])).toEqual({
      hidden: { part: 1, whole: 1 },
      kept: { part: 3, whole: 3 },
      left: [],
    })
  })

  it('counts an item as left when a single word of it that tells something is kept', () => {
    expect(measure(['{please help zorgle} today']).left).toEqual([{ line: 1, item: 'please help zorgle' }])
    expect(measure(['i go to {zorgle in vemblo} often']).left).toEqual([])
  })
})
