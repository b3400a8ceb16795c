import type { IntentForm } from '../../content/files/intent-form.ts'
import type { FormValues } from '../web/request-context.ts'

/** Reads the fields of an intent's page. The day of its review is no field: it stays as it is until somebody approves. */
export function readIntentFields(form: FormValues, reviewed: string): IntentForm {
  const lines = (name: string): readonly string[] =>
    form
      .text(name)
      .split('\n')
      .map(line => line.trim())
      .filter(line => line !== '')
  const chosen = (name: string): readonly string[] => [
    ...new Set(
      form
        .all(name)
        .map(one => one.trim())
        .filter(one => one !== ''),
    ),
  ]
  const line = (name: string): string => form.text(name).replace(/\s+/g, ' ').trim()
  return {
    title: line('title'),
    questions: lines('questions'),
    yes: lines('yes'),
    no: lines('no'),
    not: lines('not'),
    related: chosen('related'),
    passages: chosen('passages'),
    ask: line('ask'),
    helpline: line('helpline'),
    facts: line('facts')
      .split(/[\s,]+/)
      .filter(one => one !== ''),
    owner: line('owner'),
    reviewed,
    reviewBy: line('reviewBy'),
    answer: form.text('answer').trim(),
  }
}
