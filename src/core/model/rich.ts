import { fillRuns } from './fill-runs.ts'
import { readAnswer } from './read-markdown.ts'
import { plainRun, type RichText } from './rich-text.ts'

/**
 * Writes fixed words: what stands in the source is read as restricted Markdown, what is put into it is text, whatever marks it
 * has. So nobody's name, number or note is ever taken for markup.
 */
export function rich(parts: TemplateStringsArray, ...values: readonly string[]): RichText {
  const whole = parts.reduce((before, part, at) => `${before}{{${at - 1}}}${part}`)
  return fillRuns(readAnswer(whole), name => [plainRun(values[Number(name)] ?? '')].filter(({ text }) => text !== ''))
}
