import { readMarkdown } from '../../../src/core/model/read-markdown.ts'
import { describe, expect, it } from 'vitest'
import { toPassageId } from '../../../src/core/model/intent.ts'
import type { Passage } from '../../../src/core/model/intent.ts'
import { createPassageFinder } from '../../../src/core/matcher/find-passage.ts'
import { say } from '../matcher/lessons.ts'

const find = createPassageFinder([
  passage(1, 'In our garden group, people plant vegetables together on Thursdays and talk while they dig.'),
  passage(2, 'The clinic keeps a small library. You may borrow books about grief and about sleep.'),
  passage(3, 'People talk in a group, and the clinic offers tea.'),
])

describe('Finding a passage', () => {
  it('finds the one that plainly speaks of what is asked', () => {
    expect(find(say('may I borrow books from the library?'))?.number).toBe(2)
    expect(find(say('do you plant vegetables in the garden'))?.number).toBe(1)
  })

  it('finds none when a word that matters is missing', () => {
    expect(find(say('may I borrow bicycles from the garage'))).toBeNull()
  })

  it('finds none for a single word', () => {
    expect(find(say('library?'))).toBeNull()
  })

  it('finds none when two speak of it alike', () => {
    expect(find(say('do people talk in a group'))).toBeNull()
  })

  it('finds none where there are no passages, or nothing telling is said', () => {
    expect(createPassageFinder([])(say('may I borrow books'))).toBeNull()
    expect(find(say('what is this then'))).toBeNull()
  })
})

function passage(number: number, body: string): Passage {
  const id = toPassageId(`leaflet#${number}`)
  if (id === null) throw new Error('a test has a wrong id')
  return { id, title: 'Leaflet', number, body: readMarkdown(body) }
}
