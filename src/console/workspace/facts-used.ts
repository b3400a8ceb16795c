import { idOf, isIntentFile } from '../../content/files/intent-file.ts'
import { readIntentForm } from '../../content/files/intent-form.ts'
import type { ContentFile } from '../../core/model/draft.ts'
import { factsNamed } from '../../editing/say-fact.ts'
import type { NamingAnswer } from '../components/used-in.ts'

/** The answers that name each fact, by its name. */
export function factUsers(files: readonly ContentFile[]): ReadonlyMap<string, readonly NamingAnswer[]> {
  const named = files.filter(isIntentFile).flatMap(file => {
    const form = readIntentForm(file)
    const id = idOf(file.path)
    if (form === null || id === null) return []
    return factsNamed(form.answer).map(name => ({ name, user: { id, title: form.title || id } }))
  })
  const byName = Map.groupBy(named, ({ name }) => name)
  return new Map([...byName].map(([name, all]) => [name, all.map(({ user }) => user)]))
}
