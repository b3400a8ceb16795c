import type { HelpLine } from '../../core/model/helpline.ts'
import { writeNumbers } from '../../core/model/phone-number.ts'
import { sayCall, sayText } from '../../core/words/en/labels.ts'

/** What stands before the kind of a help line in the name of its fact, as in `helpline.abuse`. */
export const HELPLINE = 'helpline.'

/** Help lines of a country as facts that answers may name, such as `helpline.emergency`: the first of each kind. */
export function helplineFacts(lines: readonly HelpLine[], country: string): Readonly<Record<string, string>> {
  const ours = lines.filter(line => line.country === country).toReversed()
  return Object.fromEntries(ours.map(line => [`${HELPLINE}${line.kind}`, inWords(line)]))
}

/** Its name and how to reach it, in words. */
function inWords({ name, call, text, chat }: HelpLine): string {
  const plain = (words: string): string => words
  const ways = [
    call.length > 0 && sayCall(writeNumbers(call, ({ shown }) => shown, plain)),
    text.length > 0 && sayText(writeNumbers(text, ({ shown }) => shown, plain)),
    call.length === 0 && text.length === 0 && chat,
  ]
  return `${name} (${ways.filter(Boolean).join(', ')})`
}
