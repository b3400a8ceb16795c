import * as v from 'valibot'
import type { ContentFile } from '../core/draft.ts'
import type { HelpLine } from '../core/helpline.ts'
import { country, isDay, isWebAddress, orNothing, webAddress, words } from './fields.ts'
import type { Read } from './finding.ts'
import { readFields } from './read-fields.ts'
import { readYaml } from './read-yaml.ts'

/** The help lines, each with the line on which it begins. */
export interface HelplinesFile {
  readonly path: string
  readonly helplines: readonly { readonly helpline: HelpLine; readonly line: number }[]
}

/** Reads `_helplines.yml`: a list of help lines by country. */
export function parseHelplines({ path, text }: ContentFile): Read<HelplinesFile> {
  const yaml = readYaml(text, 1)
  const { value: fields, findings } = readFields(path, yaml, { schema: HELPLINES, examples: EXAMPLES })
  if (fields === null) return { value: null, findings }
  const helplines = fields.map((helpline, at) => ({ helpline, line: yaml.lineOf([at]) }))
  return { value: { path, helplines }, findings: [] }
}

const KINDS = ['emergency', 'suicide_crisis', 'crisis_text', 'abuse', 'child', 'medical', 'directory'] as const

const text = orNothing(() => true, '')
const pageOrNull = orNothing(isWebAddress, 'This is not a web address that begins with https://.')

const HELPLINE = v.pipe(
  v.strictObject({
    country,
    kind: v.picklist(KINDS),
    name: words,
    call: text,
    text,
    chat: pageOrNull,
    hours: text,
    source: webAddress,
    verified: orNothing(isDay, 'This is not a day written as year-month-day.'),
  }),
  v.check(
    line => Boolean(line.call ?? line.text ?? line.chat),
    'Nobody can reach this line: it has no call, no text and no chat.',
  ),
)

const HELPLINES = v.pipe(v.array(HELPLINE), v.minLength(1, 'There is no help line.'))

const EXAMPLES = {
  country: 'country: GB',
  kind: `kind: suicide_crisis (or one of: ${KINDS.join(', ')})`,
  name: 'name: Samaritans',
  call: 'call: 116 123',
  text: 'text: SHOUT to 85258',
  chat: 'chat: https://www.example.org/chat',
  hours: 'hours: 24/7',
  source: 'source: https://www.example.org/contact',
  verified: 'verified: 2026-11-01',
}
