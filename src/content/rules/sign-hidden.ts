import type { Finding } from '../../core/model/draft.ts'
import type { Rule } from './rule.ts'
import { isLineLive } from './rule.ts'

/**
 * Signs that nobody sees and that change what people read, hear or dial: controls, marks that turn the direction of writing, signs
 * without width, and half signs. Sources: Unicode 16, 23.2 (layout controls) and UTS 39; Trojan Source (CVE-2021-42574).
 */
const HIDDEN =
  /\u034F|[\uFE00-\uFE0D]|[\p{Cc}\p{Cs}\u00AD\u061C\u115F\u1160\u17B4\u17B5\u180B-\u180F\u200B-\u200F\u2028-\u202E\u2060-\u206F\u3164\uFEFF\uFFA0\uFFF9-\uFFFB\u{E0000}-\u{E0FFF}]/gu

/** Flags of England, Scotland and Wales: a black flag, and signs that say whose. */
const FLAG = /\u{1F3F4}[\u{E0020}-\u{E007F}]+/gu

/** A joiner is seen between the parts of one picture, and letters of some scripts need it. */
const JOINED =
  /^[\p{Emoji}\uFE0F\p{M}\p{Script=Arabic}\p{Script=Syriac}\p{Script=Devanagari}\p{Script=Bengali}\p{Script=Gurmukhi}\p{Script=Gujarati}\p{Script=Oriya}\p{Script=Tamil}\p{Script=Telugu}\p{Script=Kannada}\p{Script=Malayalam}\p{Script=Sinhala}\p{Script=Khmer}\p{Script=Myanmar}]$/u

/** Stops when a text holds signs that nobody can see; advises where the same line is served already. */
export const signHidden: Rule = ({ files }, _today, live) =>
  files.flatMap(({ path, text }) =>
    text.split('\n').flatMap((line, at): readonly Finding[] => {
      const signs = hiddenIn(line)
      if (signs.length === 0) return []
      return [
        {
          file: path,
          line: at + 1,
          rule: 'sign-hidden',
          what: `This line holds what nobody can see: ${signs.join(', ')}.`,
          todo: 'Write the line anew by hand, without copying it from elsewhere.',
          stops: !isLineLive(live, path, line),
        },
      ]
    }),
  )

function hiddenIn(line: string): readonly string[] {
  const shown = line.replace(FLAG, '')
  const found = [...shown.matchAll(HIDDEN)].filter(({ 0: sign, index }) => !isNeeded(sign, index, shown))
  return [...new Set(found.map(({ 0: sign }) => nameOf(sign)))]
}

function isNeeded(sign: string, at: number, line: string): boolean {
  if (sign === '\t') return true
  if (sign !== '\u200C' && sign !== '\u200D') return false
  const before = Array.from(line.slice(0, at)).at(-1)
  const [after] = line.slice(at + 1)
  return before !== undefined && after !== undefined && isJoined(before) && isJoined(after)
}

/** Digits are emoji to Unicode, but no picture. */
function isJoined(sign: string): boolean {
  return JOINED.test(sign) && !/[0-9#*]/.test(sign)
}

function nameOf(sign: string): string {
  return `U+${(sign.codePointAt(0) ?? 0).toString(16).toUpperCase().padStart(4, '0')}`
}
