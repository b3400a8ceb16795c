import { sayCommand } from '../../core/model/say-command.ts'
import type { Finding } from '../../core/model/draft.ts'
import { idOf } from '../files/intent-file.ts'

/** Tells whether a finding says that nobody at the clinic has read an answer that came with the program. */
export function isUnread({ rule, file }: Finding): boolean {
  return rule === 'example-left' && !file.startsWith('_')
}

/** Says of many answers that nobody has read once, and not once for each; what else was found stays as it is. */
export function sumUnread(findings: readonly Finding[]): readonly Finding[] {
  return [true, false].reduce<readonly Finding[]>((all, stops) => {
    const unread = all.filter(one => isUnread(one) && one.stops === stops)
    const [first] = unread
    if (!first || unread.length === 1) return all
    return all.map(one => (one === first ? summed(unread, first) : one)).filter(one => !unread.includes(one))
  }, findings)
}

function summed(unread: readonly Finding[], { rule, stops }: Finding): Finding {
  const ids = unread.flatMap(({ file }) => idOf(file) ?? [])
  return {
    file: '.',
    line: 1,
    rule,
    what: `${ids.length} answers came with the program, and nobody at your clinic has read them yet: ${ids.join(', ')}.`,
    todo: `Read each. For those that are right for you, press “I have read it” on their pages, or type: ${sayCommand(`confirm ${ids.join(' ')}`)}.`,
    stops,
  }
}
