import type { HelpLine } from '../../src/core/model/helpline.ts'
import type { PhoneNumber, SaidNumber } from '../../src/core/model/phone-number.ts'
import { plainRun, type TextRun } from '../../src/core/model/rich-text.ts'
import { sayCall, sayText } from '../../src/core/words/en/labels.ts'

/** How a platform shows what a help line is made of. */
export interface HelpLineStyle {
  words(text: string): TextRun
  /** A number to call. */
  call(number: PhoneNumber): TextRun
  /** A number to write to. */
  text(number: PhoneNumber): TextRun
  chat(address: string): TextRun
}

/** A help line in one line: its name, how to reach it from there, and when. */
export function helpLineRuns({ name, call, text, chat, hours }: HelpLine, style: HelpLineStyle): readonly TextRun[] {
  const ways = [
    call.length > 0 ? [plainRun(sayCall('')), ...numberRuns(call, style.call, style)] : [],
    text.length > 0 ? [plainRun(sayText('')), ...numberRuns(text, style.text, style)] : [],
    chat ? [style.chat(chat)] : [],
  ].filter(way => way.length > 0)
  const reached = ways.flatMap((way, at) => [plainRun(at === 0 ? ': ' : ' · '), ...way])
  const open = hours ? [plainRun(' ('), style.words(hours), plainRun(')')] : []
  return [style.words(name), ...(ways.length > 0 ? reached : [plainRun(': ')]), ...open]
}

function numberRuns(
  numbers: readonly SaidNumber[],
  write: (number: PhoneNumber) => TextRun,
  { words }: Pick<HelpLineStyle, 'words'>,
): readonly TextRun[] {
  return numbers.flatMap(({ number, before, after }, at) => [
    ...(at > 0 ? [plainRun(' or ')] : []),
    ...(before ? [words(before), plainRun(' ')] : []),
    write(number),
    ...(after ? [plainRun(' '), words(after)] : []),
  ])
}
