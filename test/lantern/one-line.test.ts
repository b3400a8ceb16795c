import { existsSync, readFileSync } from 'node:fs'
import { Visitor } from 'oxc-parser'
import { describe, expect, it } from 'vitest'
import { PLATFORMS } from '../../src/app/platforms.ts'
import { stands } from '../architecture/directions.ts'
import { findFiles, readSources, ROOT } from '../sources/read-sources.ts'
import { toSource, type Source } from '../sources/source.ts'

/** Where a platform stands: its own folder, what tries it, and the documents that show it. */
const OF_LANTERN = /^test\/(?:lantern\/(?:adapter|stand-in)\/|lantern\/[^/]*\.test\.ts$|docs\/)/

/** Where words stand that people may type, names of platforms among them. */
const VOCABULARY = 'src/core/text'

describe('A platform', () => {
  it('is named by one file outside its own folder, the table', () => {
    const naming = findFiles('{src,adapters,test}/**/*.{ts,js,css,yml}')
      .filter(path => !OF_LANTERN.test(path))
      .filter(path => /lantern/i.test(readFileSync(`${ROOT}/${path}`, 'utf8')))
    expect(naming).toEqual(['test/lantern/table.ts'])
  })

  it.each(PLATFORMS.map(({ platform }) => platform))('is decided upon nowhere but in the table: %s', platform => {
    const deciding = readSources('src').filter(
      source => !stands(source.path, VOCABULARY) && decidesUpon(source, platform),
    )
    expect(deciding.map(({ path }) => path)).toEqual(['src/app/platforms.ts'])
  })

  it.each(PLATFORMS.map(({ platform }) => platform))('has a page on how to connect it: %s', platform => {
    expect(existsSync(`${ROOT}/docs/${platform}.md`)).toBe(true)
  })
})

describe('The guard of the table', () => {
  it('reports an import, a name and a text that decide upon a platform, and no comment or sentence', () => {
    const reports = (text: string): boolean => decidesUpon(toSource('src/app/x.ts', text), 'slack')
    expect(reports("import { SLACK } from '../../adapters/slack/platform.ts'")).toBe(true)
    expect(reports("if (platform === 'slack') write()")).toBe(true)
    expect(reports('const slackGroup = null')).toBe(true)
    expect(reports("/** Slack cuts it there. */\nconst text = 'Slack cuts it at 75.'")).toBe(false)
  })
})

/** Tells whether a file goes by a platform: imports it, holds its name as a value, or calls something after it. */
function decidesUpon({ program, imports }: Source, platform: string): boolean {
  const found = imports.filter(({ specifier }) => specifier.includes(`adapters/${platform}/`)).map(({ line }) => line)
  new Visitor({
    Literal: ({ value, start }) => {
      if (value === platform) found.push(start)
    },
    Identifier: ({ name, start }) => {
      if (name.toLowerCase().includes(platform)) found.push(start)
    },
  }).visit(program)
  return found.length > 0
}
