/** A text as Discord shows it: escapes and marks taken away, links by what they say. */
export function plain(text: string): string {
  return text
    .replace(/\[((?:[^\]\\]|\\.)*)\]\(<[^>]*>\)/g, '$1')
    .replace(/(?<!\\)<(https?:[^>]*)>/g, '$1')
    .replace(/(?<!\\)\*+/g, '')
    .replace(/\\([^\sA-Za-z0-9])/g, '$1')
}
