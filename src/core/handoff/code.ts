/** Letters that nobody mistakes for another one, read out over a bad line: no B for D, no M for N, no F for S. */
const LETTERS = 'AFHKLMRWXYZ'

const DIGITS = 10

/** How many codes there are. */
export const CODES = LETTERS.length * DIGITS ** 3

/** The code of a number from 0 up to `CODES`, such as `K7-42`. */
export function codeOf(number: number): string {
  const letter = LETTERS[Math.floor(number / DIGITS ** 3) % LETTERS.length] ?? ''
  const digits = String(number % DIGITS ** 3).padStart(3, '0')
  return `${letter}${digits.slice(0, 1)}-${digits.slice(1)}`
}

/** Reads a code as somebody types or says it, such as `k7 42`. Null when it is none. */
export function readCode(text: string): string | null {
  const found = /^\s*([a-z])\s*(\d)\s*-?\s*(\d)\s*(\d)\s*$/i.exec(text)
  if (!found) return null
  const code = `${found[1]?.toUpperCase()}${found[2]}-${found[3]}${found[4]}`
  return LETTERS.includes(code[0] ?? ' ') ? code : null
}
