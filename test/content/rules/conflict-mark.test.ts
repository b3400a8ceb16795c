import { describe, expect, it } from 'vitest'
import { conflictMark } from '../../../src/content/rules/conflict-mark.ts'
import { parseContent } from '../../../src/content/files/parse-content.ts'
import { CLINIC, HELPLINES, intentText, smallContent, SOURCE, TODAY } from '../small-content.ts'

const foundIn = (path: string, text: string): readonly string[] =>
  conflictMark(parseContent(smallContent({ [path]: text })).parsed, TODAY).map(({ file, line }) => `${file}:${line}`)

describe('The marks of a merge', () => {
  it.each(['<<<<<<< ours', '>>>>>>> 1f2e3d4', '=======', '||||||| base', '<<<<<<<<<<< ours', '<<<<<<<'])(
    'stop in every file, on their line: %s',
    mark => {
      expect(foundIn('_clinic.yml', `${CLINIC}${mark}\n`)).toEqual(['_clinic.yml:10'])
      expect(foundIn('_helplines.yml', `${mark}\n${HELPLINES}`)).toEqual(['_helplines.yml:1'])
      expect(foundIn('_sources/garden.md', `${SOURCE}${mark}\n`)).toEqual(['_sources/garden.md:12'])
      expect(foundIn('clinic/price.md', intentText().replace('title:', `${mark}\ntitle:`))).toEqual([
        'clinic/price.md:2',
      ])
      expect(foundIn('clinic/price.md', intentText({ answer: `Ask us.\r\n${mark}\r\n` }))).toEqual([
        'clinic/price.md:25',
      ])
    },
  )

  it.each(['a ======= b', '< < < < < < <', '<<<<<<', '>>>>>>> quoted'.slice(1), '---'])(
    'are no other line: %s',
    line => {
      expect(foundIn('clinic/price.md', intentText({ answer: `Ask us.\n${line}` }))).toEqual([])
    },
  )
})
