/** Marks of bold, struck through, hidden and code text: taken out, since they stand between the letters of words. */
const MARKS = /\|\||\*\*|~~|__|`+/g

/** What stands for somebody who is named; who it is concerns nobody here. */
const SOMEBODY = 'someone'

/** Takes Discord's markup out of what a person wrote, and their mentions of us; other people who are named become "someone". */
export function plainWords(text: string, ours: readonly (string | null)[] = []): string {
  return text
    .replace(/<@[!&]?(\d+)>/g, (_, id: string) => (ours.includes(id) ? '' : SOMEBODY))
    .replace(/<a?:(\w+):\d+>/g, ':$1:')
    .replace(/<(?:#\d{1,20}|t:[^<>]{0,40}|\/[^<>:]{0,100}:\d{1,20})>/g, '')
    .replace(MARKS, '')
}
