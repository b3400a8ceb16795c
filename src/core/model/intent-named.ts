import type { Edition } from './edition.ts'
import type { Intent } from './intent.ts'

/** The intent of a name: that it has, else that it had before it was renamed. Undefined where no intent has or had it. */
export function intentNamed(name: string, { intents }: Pick<Edition, 'intents'>): Intent | undefined {
  const all = [...intents.values()]
  return all.find(({ id }) => id === name) ?? all.find(({ formerly = [] }) => formerly.some(one => one === name))
}

/** A topic that is off, as its file has it; undefined where no file has it. */
export function offNamed(name: string, { off }: Pick<Edition, 'off'>): Intent | undefined {
  return [...off.values()].find(({ intent }) => intent.id === name)?.intent
}
