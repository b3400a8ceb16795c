import type { HelpLine } from '../../src/core/model/helpline.ts'
import { sayCall, sayText } from '../../src/core/words/en/labels.ts'
import { writeNumbers, type PhoneNumber } from '../../src/core/model/phone-number.ts'

/** How a platform writes what a help line is made of. */
export interface HelpLineStyle {
  words(text: string): string
  /** A number to call. */
  call(number: PhoneNumber): string
  /** A number to write to. */
  text(number: PhoneNumber): string
  chat(address: string): string
}

/** Writes a help line in one line: its name, how to reach it from there, and when. */
export function writeHelpLine({ name, call, text, chat, hours }: HelpLine, style: HelpLineStyle): string {
  const ways = [
    call.length > 0 && sayCall(writeNumbers(call, style.call, style.words)),
    text.length > 0 && sayText(writeNumbers(text, style.text, style.words)),
    chat && style.chat(chat),
  ]
  return `${style.words(name)}: ${ways.filter(Boolean).join(' · ')}${hours ? ` (${style.words(hours)})` : ''}`
}
