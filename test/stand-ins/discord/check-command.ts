import * as v from 'valibot'
import { issuesOf } from './check-message.ts'

const LOCALES = [
  'id',
  'da',
  'de',
  'en-GB',
  'en-US',
  'es-ES',
  'es-419',
  'fr',
  'hr',
  'it',
  'lt',
  'hu',
  'nl',
  'no',
  'pl',
  'pt-BR',
  'ro',
  'fi',
  'sv-SE',
  'vi',
  'tr',
  'cs',
  'el',
  'bg',
  'ru',
  'uk',
  'hi',
  'th',
  'zh-CN',
  'ja',
  'zh-TW',
  'ko',
] as const

const typedName = v.pipe(
  v.string(),
  v.regex(/^[-_'\p{L}\p{N}\p{sc=Deva}\p{sc=Thai}]{1,32}$/u),
  v.check(name => name === name.toLowerCase(), 'A name is lower-case.'),
)
const menuName = v.pipe(v.string(), v.minLength(1), v.maxLength(32))
const description = v.pipe(v.string(), v.minLength(1), v.maxLength(100))
const localized = (schema: v.GenericSchema<string>): v.GenericSchema =>
  v.optional(v.nullable(v.record(v.picklist(LOCALES), schema)))

const places = {
  contexts: v.optional(v.pipe(v.array(v.picklist([0, 1, 2])), v.minLength(1))),
  integration_types: v.optional(v.pipe(v.array(v.picklist([0, 1])), v.minLength(1))),
  default_member_permissions: v.optional(v.nullable(v.string())),
  nsfw: v.optional(v.boolean()),
}

const option = v.strictObject({
  type: v.literal(3),
  name: typedName,
  name_localizations: localized(typedName),
  description,
  description_localizations: localized(description),
  required: v.optional(v.boolean()),
  autocomplete: v.optional(v.boolean()),
  min_length: v.optional(v.pipe(v.number(), v.minValue(0), v.maxValue(6000))),
  max_length: v.optional(v.pipe(v.number(), v.minValue(1), v.maxValue(6000))),
})

const command = v.variant('type', [
  v.strictObject({
    type: v.literal(1),
    name: typedName,
    name_localizations: localized(typedName),
    description,
    description_localizations: localized(description),
    options: v.optional(v.pipe(v.array(option), v.maxLength(25))),
    ...places,
  }),
  v.strictObject({
    type: v.picklist([2, 3]),
    name: menuName,
    name_localizations: localized(menuName),
    description: v.optional(v.literal('')),
    ...places,
  }),
])

/** Says what Discord would refuse of a command; nothing when it would register it. */
export function checkCommand(sent: unknown): readonly string[] {
  return issuesOf(command, sent)
}
