import { wordsOf, type AnswerText, type FactRun, type RichBlock, type RichText, type TextRun } from './rich-text.ts'

/** A part of an answer’s line: text, or a fact. */
type AnswerRun = TextRun | FactRun

/** Puts a value where a fact is named, in the style in which its name stands; also in the address of a link. */
export function fillRuns(text: AnswerText, valueOf: (name: string) => readonly TextRun[]): RichText {
  const filled = (runs: readonly AnswerRun[]): readonly TextRun[] =>
    runs
      .map(run => ({ ...run, link: run.link?.replace(FACT, (_, name: string) => wordsOf(valueOf(name))) ?? null }))
      .flatMap(run => ('fact' in run ? valueOf(run.fact).map(value => dressed(value, run)) : [run]))
  return text.map((block): RichBlock<TextRun> =>
    block.kind === 'paragraph'
      ? { kind: 'paragraph', runs: filled(block.runs) }
      : { kind: 'list', items: block.items.map(item => ({ ...item, runs: filled(item.runs) })) },
  )
}

/** The facts that runs name, in order. */
export function factsIn(runs: readonly AnswerRun[]): readonly string[] {
  return runs.flatMap(run => [
    ...('fact' in run ? [run.fact] : []),
    ...[...(run.link?.matchAll(FACT) ?? [])].map(found => found[1] ?? ''),
  ])
}

/** A fact within an address, such as `{{contact.booking}}`. */
const FACT = /\{\{([\w.-]+)\}\}/g

function dressed(value: TextRun, { bold, italic, link }: FactRun): TextRun {
  return { text: value.text, bold: value.bold || bold, italic: value.italic || italic, link: value.link ?? link }
}
