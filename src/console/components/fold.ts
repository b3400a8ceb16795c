/** A text as it is looked for: small letters, without accents, with straight apostrophes. */
export function fold(text: string): string {
  return text.normalize('NFKD').replace(/\p{M}/gu, '').replace(/[‘’]/g, "'").toLowerCase().trim()
}
