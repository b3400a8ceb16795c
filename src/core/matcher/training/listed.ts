/** Texts with a bar between them, over as many lines as they take. */
export function listed(texts: string): readonly string[] {
  return texts.split('|').map(text => text.trim().replaceAll(/\s+/g, ' '))
}
