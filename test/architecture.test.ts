import { describe, expect, it } from 'vitest'
import { strayClosings } from './architecture/closing.ts'
import { isInstalled, withoutContract } from './architecture/coverage.ts'
import { foreignKeys } from './architecture/foreign-keys.ts'
import { wrongDirections, wrongPackages, wrongPaths } from './architecture/directions.ts'
import { actingPredicates } from './architecture/predicates.ts'
import { KEPT_BY } from './architecture/houses.ts'
import {
  impurities,
  wrongComments,
  wrongExports,
  wrongNames,
  wrongReaches,
  wrongTests,
} from './architecture/conventions.ts'
import { declaredTwice } from './architecture/type-names.ts'
import { strayWords } from './architecture/stray-words.ts'
import { strayWaits } from './architecture/waiting.ts'
import { findCycles, foldersOf } from './sources/find-cycles.ts'
import { findFiles, readSources } from './sources/read-sources.ts'

const program = readSources('src', 'adapters')
const tests = readSources('test')
const everything = [...program, ...tests]

describe('The house', () => {
  it('has arrows that point inwards only', () => {
    expect(program.flatMap(wrongDirections)).toEqual([])
  })

  it('keeps each package in its room', () => {
    expect(program.flatMap(wrongPackages)).toEqual([])
  })

  it('has no import cycle, not even of types', () => {
    expect(findCycles(everything).map(cycle => cycle.join(' → '))).toEqual([])
  })

  it('has no two folders that import each other, however far round', () => {
    expect(findCycles(foldersOf(program)).map(cycle => cycle.join(' → '))).toEqual([])
  })

  it('names no package as kept that is not installed', () => {
    expect(Object.keys(KEPT_BY).filter(name => !name.startsWith('node:') && !isInstalled(name))).toEqual([])
  })

  it('has predicates that only read', () => {
    expect(program.flatMap(actingPredicates)).toEqual([])
  })

  it('declares each type name once', () => {
    expect(declaredTwice(program)).toEqual([])
  })

  it('climbs at most three folders', () => {
    expect(program.flatMap(wrongPaths)).toEqual([])
  })

  it('has a core that is pure', () => {
    expect(program.flatMap(impurities)).toEqual([])
  })

  it('has names that say what a file gives', () => {
    const content = findFiles('intents/**/*.md').filter(path => !/\/(?:_|README)/.test(path))
    expect([...everything.map(source => source.path), ...content].flatMap(wrongNames)).toEqual([])
  })

  it('gives names, each with a doc comment', () => {
    const readable = everything.filter(({ path }) => !path.endsWith('.d.ts'))
    expect(readable.flatMap(wrongExports)).toEqual([])
  })

  it('is closed by one verb', () => {
    expect(program.flatMap(strayClosings)).toEqual([])
  })

  it('waits in one room only', () => {
    expect(program.flatMap(strayWaits)).toEqual([])
  })

  it('keeps every sentence that people read in core/words', () => {
    expect(program.flatMap(strayWords)).toEqual([])
  })

  it('reads the environment in one place and prints in one place', () => {
    expect(program.flatMap(wrongReaches)).toEqual([])
  })

  it('asks no plain object for a name from outside', () => {
    expect(foreignKeys(program)).toEqual([])
  })

  it('gives a reason wherever a rule is switched off', () => {
    expect(everything.flatMap(wrongComments)).toEqual([])
  })

  it('is told by tests that say what is, about code that is real', () => {
    expect(tests.flatMap(wrongTests)).toEqual([])
  })

  it('runs the adapter contract for every adapter', () => {
    expect(withoutContract(findFiles('adapters/*/index.ts'), tests)).toEqual([])
  })
})
