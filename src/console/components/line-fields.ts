import type { HelplineForm } from '../../content/editing/edit-helplines.ts'
import { line, notTyped, pick, type PageFields, type Options } from './form-fields.ts'
import { countries } from './places.ts'

const KINDS: Options = [
  ['emergency', 'emergency'],
  ['suicide_crisis', 'suicide and crisis'],
  ['crisis_text', 'crisis, by text'],
  ['abuse', 'abuse'],
  ['child', 'children and young people'],
  ['medical', 'medical advice'],
  ['directory', 'directory of lines'],
]

/** What a kind of help line is called. */
export function sayKind(kind: string): string {
  return KINDS.find(([one]) => one === kind)?.[1] ?? kind
}

/** The fields of a help line. The day of comparing is none of them: it goes with what it was for. */
export const LINE_FIELDS: PageFields<HelplineForm> = {
  country: pick({ label: 'Country', from: () => [...countries(), ['other', 'any other']] }),
  kind: pick({ label: 'Kind', from: () => KINDS }),
  name: line({ label: 'Name' }),
  call: line({ label: 'How to call', hint: 'As one dials it in that country.' }),
  text: line({ label: 'How to text' }),
  chat: line({ label: 'Address of a chat' }),
  hours: line({ label: 'Hours', hint: 'Such as 24/7.' }),
  source: line({ label: 'Page of the provider that says so' }),
  verified: notTyped('Compared with its source'),
}
