import { execFileSync } from 'node:child_process'
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { COMMANDS } from '../src/cli/commands.ts'
import { sayCommand } from '../src/core/model/say-command.ts'
import { findFiles, readSources, ROOT } from './sources/read-sources.ts'

const NAMES = Object.keys(COMMANDS).join('|')

/** A command as nobody can call it: without what stands before it where we say one. */
const UNCALLABLE = new RegExp(`npx signpost|(?<!${sayCommand('')})(?<![\\w/.-])signpost (?:${NAMES})\\b`)

/** Lines that hold one. */
function uncallable(path: string, text: string): readonly string[] {
  return text.split('\n').flatMap((line, at) => (UNCALLABLE.test(line) ? [`${path}:${at + 1}`] : []))
}

/** Comments are for who reads the code: there a command is called by its name. */
function withoutComments(text: string): string {
  return text.replace(/^\s*(?:\/\/|\/?\*).*$/gm, '')
}

describe('A command of ours', () => {
  it('is said in the docs as it can be called, which is never by npx', () => {
    const pages = findFiles('{*.md,docs/**/*.md,intents/README.md}')
    expect(pages.length).toBeGreaterThan(10)
    expect(pages.flatMap(path => uncallable(path, readFileSync(join(ROOT, path), 'utf8')))).toEqual([])
  })

  it('is said by the program in the same way', () => {
    const program = readSources('src', 'adapters')
    expect(program.flatMap(({ path, text }) => uncallable(path, withoutComments(text)))).toEqual([])
  })

  it('works as it is said, here, and in another folder not at all', () => {
    const [program = '', ...args] = sayCommand('--version').replace('npm run', 'npm run --silent').split(' ')
    const call = (cwd: string): string => execFileSync(program, args, { cwd, encoding: 'utf8', stdio: 'pipe' })
    expect(call(ROOT)).toMatch(/^signpost \d/)
    expect(() => call('/')).toThrow(/Command failed/)
  })

  it('that is said wrongly is found', () => {
    expect(uncallable('x', 'type `signpost check`')).toHaveLength(1)
    expect(uncallable('x', 'npx signpost')).toHaveLength(1)
    expect(uncallable('x', `type \`${sayCommand('check')}\``)).toEqual([])
  })
})
