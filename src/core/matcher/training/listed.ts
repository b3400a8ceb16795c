/** Texts with a bar between them, over as many lines as they take. */
export function listed(texts: string): readonly string[] {
  return texts
    .trim()
    .split(/\s*\|\s*/)
    .map(text => text.replaceAll(/\s+/g, ' '))
}
