import * as v from 'valibot'
import type { ContentFile } from '../../core/model/draft.ts'
import type { HelpLine } from '../../core/model/helpline.ts'
import { readNumbers } from '../../core/model/phone-number.ts'
import { country, isDay, isWebAddress, orNothing, webAddress, words } from './fields.ts'
import type { Read } from './finding.ts'
import { readFields } from './read-fields.ts'
import { readYaml } from './read-yaml.ts'

/** The help lines as they are written. */
export interface HelplinesFile {
  readonly path: string
  readonly helplines: readonly WrittenLine[]
}

/** A help line, and how it is written. */
export interface WrittenLine {
  readonly helpline: HelpLine
  /** On which it begins. */
  readonly line: number
  /** Where something stands that is not one or more whole numbers of its country: such a line lacks them. */
  readonly unread: readonly ('call' | 'text')[]
}

/** Reads `_helplines.yml`: a list of help lines by country. */
export function parseHelplines({ path, text }: ContentFile): Read<HelplinesFile> {
  const yaml = readYaml(text, 1)
  const { value: fields, findings } = readFields(path, yaml, { schema: HELPLINES, examples: EXAMPLES })
  if (fields === null) return { value: null, findings }
  const helplines = fields.map((line, at) => ({ ...withNumbers(line), line: yaml.lineOf([at]) }))
  return { value: { path, helplines }, findings: [] }
}

type HelplineFields = Omit<HelpLine, 'call' | 'text'> & { readonly call: string | null; readonly text: string | null }

/** What cannot be read is left out, so that an edition of another version is served all the same; a rule stops at it. */
function withNumbers(fields: HelplineFields): Omit<WrittenLine, 'line'> {
  const call = fields.call === null ? [] : readNumbers(fields.call, fields.country)
  const text = fields.text === null ? [] : readNumbers(fields.text, fields.country, 'message')
  const unread = [...(call === null ? (['call'] as const) : []), ...(text === null ? (['text'] as const) : [])]
  return { helpline: { ...fields, call: call ?? [], text: text ?? [] }, unread }
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
