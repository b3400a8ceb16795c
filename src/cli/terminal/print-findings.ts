import { join } from 'node:path'
import type { Finding } from '../../core/model/draft.ts'
import type { Io } from './io.ts'
import { strong } from './print.ts'

/** Findings for human eyes: by file, each with what it is and, below, what to do. */
export function findingLines(findings: readonly Finding[], folder: string, io: Io): readonly string[] {
  const byFile = Object.values(Object.groupBy(findings, ({ file }) => file)) as readonly (readonly Finding[])[]
  return byFile.flatMap(ofFile => [...fileLines(ofFile, folder, io), ''])
}

/** One sentence on what the findings mean for publishing. */
export function summaryOf(findings: readonly Finding[]): string {
  const stopping = findings.filter(({ stops }) => stops).length
  const advising = findings.length - stopping
  if (findings.length === 0) return 'Nothing to correct. The content can be published.'
  if (stopping === 0) return `The content can be published. ${count(advising)} to look at when there is time.`
  const rest = advising > 0 ? `; ${advising} more to look at when there is time` : ''
  return `The content cannot be published yet: ${count(stopping)} to correct first${rest}.`
}

function fileLines(findings: readonly Finding[], folder: string, io: Io): readonly string[] {
  const places = findings.map(({ file, line }) => `${join(folder, file)}:${line}`)
  const width = Math.max(...places.map(({ length }) => length))
  return findings.flatMap(({ what, todo, stops }, at) => {
    const place = (places[at] ?? '').padEnd(width)
    const ending = stops ? `   ${strong('(stops publishing)', io)}` : ''
    return [`${place}  ${what}`, `${' '.repeat(width)}  ${todo}${ending}`]
  })
}

function count(findings: number): string {
  return findings === 1 ? '1 finding' : `${findings} findings`
}
