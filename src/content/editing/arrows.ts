import type { ContentFile } from '../../core/model/draft.ts'
import { splitFrontMatter } from '../files/front-matter.ts'
import { idOf } from '../files/intent-file.ts'
import { readIntentForm, writeIntentForm, type IntentForm } from '../files/intent-form.ts'
import { readYaml } from '../files/read-yaml.ts'

/** A place in an intent's file that leads to another file. */
export interface Arrow {
  readonly path: string
  /** Counted from 1. */
  readonly line: number
  readonly field: ArrowField
  /** As it stands there, such as `does my insurance pay → fees-and-insurance`. */
  readonly text: string
}

type ArrowField = 'related' | 'not' | 'passages'

/** What arrows lead to: a topic by its id, or a text of the clinic's by the name of its file. */
export interface Target {
  readonly kind: 'topic' | 'text'
  readonly name: string
}

const FIELDS: Readonly<Record<Target['kind'], readonly ArrowField[]>> = {
  topic: ['related', 'not'],
  text: ['passages'],
}

/** Finds every arrow that leads to a topic or a text, in the order of files and lines. */
export function arrowsTo(target: Target, files: readonly ContentFile[]): readonly Arrow[] {
  return files.flatMap(file => {
    const form = formOf(file)
    const parts = form && splitFrontMatter(file.text)
    if (!parts) return []
    const { lineOf } = readYaml(parts.head, parts.headLine)
    return FIELDS[target.kind].flatMap(field =>
      form[field].flatMap((text, at): readonly Arrow[] =>
        leadsTo(text, field, target) ? [{ path: file.path, line: lineOf([field, at]), field, text }] : [],
      ),
    )
  })
}

/**
 * Turns every arrow that leads to a topic or a text towards another of its kind. Null: what is related or cited is left out, and a
 * question that belonged there belongs to none. A file that has no such arrow stays letter by letter.
 */
export function turnArrows(target: Target, to: string | null, files: readonly ContentFile[]): readonly ContentFile[] {
  return files.map(file => {
    const form = formOf(file)
    return form
      ? { ...file, text: writeIntentForm(turnIn(form, target, { to, own: idOf(file.path) }), file.text) }
      : file
  })
}

function formOf(file: ContentFile): IntentForm | null {
  return /(?:^|\/)_/.test(file.path) || idOf(file.path) === null ? null : readIntentForm(file)
}

interface Turning {
  readonly to: string | null
  /** The topic in whose file the arrow stands: it must not lead to itself. */
  readonly own: string | null
}

function turnIn(form: IntentForm, target: Target, turning: Turning): IntentForm {
  const fields = FIELDS[target.kind].map(field => {
    const isIt = (text: string): boolean => leadsTo(text, field, target)
    if (!form[field].some(isIt)) return [field, form[field]] as const
    const turned = form[field].flatMap(text => (isIt(text) ? turn(text, field, turning) : text))
    return [field, [...new Set(turned)]] as const
  })
  return { ...form, ...Object.fromEntries(fields) }
}

function turn(text: string, field: ArrowField, { to, own }: Turning): readonly string[] {
  if (field === 'passages') return to === null ? [] : [text.replace(/^[^#]*/, to)]
  const isItself = to === own
  if (field === 'related') return to === null || isItself ? [] : [to]
  // What belongs to the very topic in whose file it stands is no question that belongs elsewhere.
  if (isItself) return []
  const question = text.replace(ARROW, '')
  return [to === null ? question : `${question} → ${to}`]
}

function leadsTo(text: string, field: ArrowField, { name }: Target): boolean {
  if (field === 'related') return text === name
  if (field === 'passages') return text.startsWith(`${name}#`)
  return ARROW.exec(text)?.[1] === name
}

const ARROW = /\s*(?:[→⇒⟶➔➜]|[-=–—]{1,2}>)\s*([a-z0-9-]+)$/
