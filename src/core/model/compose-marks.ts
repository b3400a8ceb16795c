/**
 * Puts a text into NFC. Of a longer stack of marks on one letter only the first thirty stay: putting them in order takes time that
 * grows with the square of the stack. Source: UAX #15, "Stream-Safe Text Format", which no language exceeds.
 */
export function composeMarks(text: string): string {
  return text.replaceAll(STACK, '$1').normalize('NFC')
}

const STACK = /(\p{M}{30})\p{M}+/gu
