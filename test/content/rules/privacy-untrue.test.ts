import { describe, expect, it } from 'vitest'
import { privacyUntrue } from '../../../src/content/rules/privacy-untrue.ts'
import { numberUnknown } from '../../../src/content/rules/number-unknown.ts'
import { parseContent } from '../../../src/content/files/parse-content.ts'
import { CLINIC, found, intentText, smallContent, TODAY } from '../small-content.ts'

const PATH = 'about-the-bot/privacy-of-this-bot.md'
const ALL = '{{privacy.questions}} {{privacy.memory}} {{privacy.requests}} {{privacy.backups}}'

describe('The answer to what is kept', () => {
  it('stops when it says so in words of its own, which the next setting would make untrue', () => {
    expect(found(privacyUntrue, { [PATH]: intentText({ answer: 'Your words are not stored.' }) })).toEqual([
      `${PATH}:24 stops`,
    ])
    expect(
      found(privacyUntrue, { [PATH]: intentText({ answer: ALL.replace('{{privacy.backups}}', '') }) }),
    ).toHaveLength(1)
  })

  it('only advises where such an answer is live already, and no question is kept', () => {
    const old = { [PATH]: intentText({ answer: 'Your words are not stored.' }) }
    const keeping = { ...old, '_clinic.yml': `${CLINIC}keepQuestions: true\n` }
    const live = parseContent(smallContent(old)).parsed
    const now = (files: Readonly<Record<string, string>>) =>
      privacyUntrue(parseContent(smallContent(files)).parsed, TODAY, live).map(({ stops }) => stops)
    expect([now(old), now(keeping)]).toEqual([[false], [true]])
  })

  it('passes when it names what the program makes', () => {
    expect(found(privacyUntrue, { [PATH]: intentText({ answer: ALL }) })).toEqual([])
  })

  it('is no source for numbers of other answers', () => {
    expect(found(numberUnknown, { 'clinic/price.md': intentText({ answer: 'You wait 30 days.' }) })).toHaveLength(1)
  })
})
