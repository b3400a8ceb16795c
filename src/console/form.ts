import { composeMarks } from '../core/compose-marks.ts'
import type { Context } from 'hono'
import type { Form } from './visit.ts'

/** Reads what a form sent. Line ends are line feeds, and characters that no text needs are gone. */
export async function readForm({ req }: Context): Promise<Form> {
  if (req.method !== 'POST') return toForm(new FormData())
  // A body that is no form is read as an empty one: then every field is missing, and the page says so.
  return toForm(await req.formData().catch(() => new FormData()))
}

function toForm(data: FormData): Form {
  const entries = [...data].flatMap(([name, value]) =>
    typeof value === 'string' ? [[name, clean(value)] as const] : [],
  )
  const all = (name: string): readonly string[] => entries.flatMap(([key, value]) => (key === name ? [value] : []))
  return {
    entries,
    all,
    text: name => all(name)[0] ?? '',
    files: [...data].flatMap(([, value]) => (typeof value === 'string' || value.size === 0 ? [] : [value])),
  }
}

function clean(value: string): string {
  return composeMarks(
    value
      .replace(/\r\n?/g, '\n')
      .replace(/[^\P{Cc}\n\t]/gu, '')
      .toWellFormed(),
  )
}

/** A version; 0 for anything that is none. */
export function numberIn(text: string): number {
  return /^\d{1,9}$/.test(text) ? Number(text) : 0
}

/** The number of an edition; null for anything that is none. */
export function editionIn(text: string): number | null {
  return /^[1-9]\d{0,8}$/.test(text) ? Number(text) : null
}
