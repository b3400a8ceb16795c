import { NAMELESS } from './near-door-nameless.ts'
import PARTS from './near-door.json' with { type: 'json' }

/**
 * What clinics are asked, by topic, or by a topic's part where a clinic may answer one and not another: the part stands after a
 * slash ("access/parking").
 */
export type NearDoor = Readonly<Record<string, readonly string[]>>

/**
 * Near a clinic's door: what clinics are asked and a content may not answer. Written by people who had seen none of the contents'
 * wordings. The matcher learns from these to say that it does not know, and can name the topic; those that a content answers
 * teach its answer (`shared-questions.ts`). The last is everything else.
 */
export const NEAR_DOOR: NearDoor = { ...PARTS, other: NAMELESS }

/** The topic that a part is of. */
export function topicOf(part: string): string {
  return part.split('/')[0] ?? part
}

/** The topics of what is asked near the door, each once; not the rest, which has no name. */
export function topicsOf(nearDoor: NearDoor): ReadonlySet<string> {
  return new Set(Object.keys(nearDoor).filter(isNamed).map(topicOf))
}

/** True of what has a name: all but the rest. */
export function isNamed(part: string): boolean {
  return part !== 'other'
}
