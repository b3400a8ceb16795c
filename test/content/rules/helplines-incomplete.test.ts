import { describe, expect, it } from 'vitest'
import { helplinesIncomplete } from '../../../src/content/rules/helplines-incomplete.ts'
import { CLINIC, found, HELPLINES } from '../small-content.ts'

const foundIn = (helplines: string, country = 'GB') =>
  found(helplinesIncomplete, { '_helplines.yml': helplines, '_clinic.yml': CLINIC.replace('GB', country) })

describe("The help lines of the clinic's country", () => {
  it('pass with an emergency number and a line open day and night', () => {
    expect(foundIn(HELPLINES)).toEqual([])
  })

  it('stop without an emergency number', () => {
    expect(foundIn(HELPLINES.replace('kind: emergency', 'kind: medical'))).toEqual(['_helplines.yml:1 stops'])
    expect(foundIn(HELPLINES.replace('call: 999', 'text: HELP to 999'))).toHaveLength(1)
  })

  it('stop without a line that is open day and night', () => {
    expect(foundIn(HELPLINES.replace('24/7', '9 am to 5 pm'))).toEqual(['_helplines.yml:1 stops'])
    expect(foundIn(HELPLINES.replace('suicide_crisis', 'abuse'))).toHaveLength(1)
  })

  it('stop when only another country has them', () => {
    expect(foundIn(HELPLINES, 'FR')).toHaveLength(2)
  })

  it('are a directory where the country is none of those', () => {
    const directory =
      '- country: other\n  kind: directory\n  name: Find a line\n  chat: https://lines.example\n  source: https://lines.example\n'
    expect(foundIn(HELPLINES, 'other')).toHaveLength(1)
    expect(foundIn(HELPLINES + directory, 'other')).toEqual([])
  })
})
