import { describe, expect, it } from 'vitest'
import { writeSafetyCase } from '../../src/cli/commands/safety-case.ts'
import { safetyCase } from '../../src/cli/commands/safety-case-rows.ts'
import type { Io } from '../../src/cli/terminal/io.ts'
import { LANGUAGES } from '../../src/core/model/assessment.ts'
import { SIGNS } from '../../src/core/safety/signs/signals.ts'

async function written(...args: readonly string[]): Promise<readonly string[]> {
  const lines: string[] = []
  const io = { out: (line: string) => lines.push(line), err: () => undefined, env: {} } as unknown as Io
  await writeSafetyCase(args, io)
  return lines
}

describe('The safety case', () => {
  it('names every sign, every language, every wording and every line', () => {
    const rows = safetyCase()
    const names = new Set(rows.map(({ name }) => name))
    expect(SIGNS.filter(({ rule }) => !names.has(rule))).toEqual([])
    for (const part of ['Statements in other languages', 'The card', 'Warm words'])
      for (const language of LANGUAGES)
        expect(rows.some(row => row.part === part && row.language === language)).toBe(true)
    expect(rows.filter(({ part }) => part === 'Help lines').length).toBeGreaterThan(50)
  })

  it('says of whatever nobody has read that nobody has', () => {
    const unread = safetyCase().filter(
      ({ part, readBy }) => part === 'Statements in other languages' && readBy === null,
    )
    expect(unread.length).toBeGreaterThan(100)
  })

  it('is written as Markdown with a row for each, and a place for the result', async () => {
    const lines = await written()
    expect(lines.filter(line => line.startsWith('| ')).length).toBeGreaterThanOrEqual(safetyCase().length)
    expect(lines.join('\n')).toMatch(/Digest: `[0-9a-f]{16}`/)
    expect(lines.find(line => line.startsWith('| name'))).toContain('right?')
  })

  it('is written for a spreadsheet, in which nothing is a formula', async () => {
    const [head, ...rows] = await written('--csv')
    expect(head).toMatch(/^digest,part,name/)
    expect(rows).toHaveLength(safetyCase().length)
    expect(rows.join('\n')).not.toMatch(/(?:^|,)"[=+@-]/m)
  })

  it('is the same each time', async () => {
    expect(await written()).toEqual(await written())
  })
})
