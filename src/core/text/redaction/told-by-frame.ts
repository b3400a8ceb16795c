import { feasts } from './feasts.ts'
import type { Frame, FrameWord } from './frame-words.ts'
import { namedPlaces, namedShows, ownThings } from './named-places.ts'
import { nicknames } from './nicknames.ts'
import { petNames } from './pet-names.ts'
import { roles } from './roles.ts'
import { schoolYears } from './school-years.ts'
import { teamsAndHouses } from './teams-and-houses.ts'
import { trades } from './trades.ts'

const FRAMES: readonly Frame[] = [
  petNames,
  nicknames,
  trades,
  roles,
  teamsAndHouses,
  namedPlaces,
  namedShows,
  ownThings,
  schoolYears,
  feasts,
]

/** For each word, whether it tells who somebody is by where it stands, though everybody knows the word. */
export function toldByFrame(words: readonly FrameWord[]): readonly boolean[] {
  const marks = words.map(() => false)
  for (const frame of FRAMES)
    for (let at = 0; at < words.length; at++) {
      const told = frame(words, at)
      if (told) marks.fill(true, ...told)
    }
  return marks
}
