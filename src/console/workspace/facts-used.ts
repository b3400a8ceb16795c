import { idOf, isIntentFile } from '../../content/files/intent-file.ts'
import { readIntentForm } from '../../content/files/intent-form.ts'
import type { ContentFile } from '../../core/model/draft.ts'
import type { NamingAnswer } from '../components/used-in.ts'

/** The facts that an answer names, each once, in the order in which it does. */
export function factsNamed(answer: string): readonly string[] {
  return [...new Set([...answer.matchAll(/\{\{\s*([\w.-]{1,80})\s*\}\}/g)].flatMap(found => found[1] ?? []))]
}

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
