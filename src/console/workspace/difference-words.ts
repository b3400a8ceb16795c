import { readFactFields } from '../../content/editing/edit-clinic.ts'
import type { ContentFile } from '../../core/model/draft.ts'
import type { DifferenceWords } from '../components/changes.ts'
import { fillFactsIn, sayFact } from '../../editing/say-fact.ts'
import { showUsedIn } from '../components/used-in.ts'
import { factUsers } from './facts-used.ts'

/** How changes of some files are shown as people read them: facts by what they say, and under a fact the answers that name it. */
export function differenceWords(files: readonly ContentFile[]): DifferenceWords {
  const facts = readFactFields(files.find(({ path }) => path === '_clinic.yml')?.text ?? '') ?? []
  const values = new Map(facts.map(({ name, value }) => [name, value]))
  const users = new Map([...factUsers(files)].map(([name, all]) => [sayFact(name), all]))
  return {
    say: text => fillFactsIn(text, name => values.get(name) || null),
    under: (path, label) => (path === '_clinic.yml' ? showUsedIn(users.get(label) ?? []) : ''),
  }
}
