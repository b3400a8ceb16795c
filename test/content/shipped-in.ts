import { readFolder } from '../../src/content/files/folder.ts'
import { parseContent } from '../../src/content/files/parse-content.ts'
import { foldFact, HELPLINES, inShort, withoutDays, type Shipped } from '../../src/content/files/shipped.ts'

/** Settings say nothing to people, and the program makes what it says of privacy: nobody has to confirm those. */
const SETTINGS: ReadonlySet<string> = new Set(['example', 'keepQuestions'])

/** Days of former releases, which stand in the files of clinics that began with them. */
const FORMERLY_REVIEWED = ['2026-11-01']

/** What a folder of content would be remembered by as that which shipped. */
export async function shippedIn(folder: string): Promise<Shipped> {
  const files = await readFolder(folder)
  const { intents: on, off, clinic } = parseContent(files).parsed
  const intents = [...on, ...off]
  const facts = Object.entries(clinic?.clinic.facts ?? {}).filter(
    ([name]) => !SETTINGS.has(name) && !name.startsWith('privacy.'),
  )
  const lines = files.find(({ path }) => path === HELPLINES)?.text.split('\n') ?? []
  return {
    facts: Object.fromEntries(facts.map(([name, value]) => [name, foldFact(value)])),
    reviewed: [...new Set([...FORMERLY_REVIEWED, ...intents.map(({ intent }) => intent.reviewed)])].sort(),
    intents: Object.fromEntries(intents.map(({ intent }) => [intent.id, intent.reviewBy])),
    files: Object.fromEntries(files.map(({ path, text }) => [path, inShort(withoutDays(text))])),
    helplines: lines.filter(line => line.startsWith('- ')).map(inShort),
  }
}
