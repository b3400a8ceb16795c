import { writeMarkdown } from '../../core/model/write-markdown.ts'
import { createHash } from 'node:crypto'
import { MINIMUM_LINES } from '../../core/answer/card/minimum-lines.ts'
import { DANGERS } from '../../core/model/assessment.ts'
import type { HelpLine } from '../../core/model/helpline.ts'
import { sayNumbers } from '../../core/model/phone-number.ts'
import { SPOKEN } from '../../core/safety/signs/signals-languages.ts'
import { SIGNS } from '../../core/safety/signs/signals.ts'
import { CARD_WORDS_ABROAD } from '../../core/words/card-translations.ts'
import { CARD_WORDS } from '../../core/words/en/card.ts'
import { WORRY_WORDS } from '../../core/words/en/worry.ts'
import { WORRY_WORDS_ABROAD } from '../../core/words/worry-translations.ts'

/** One thing to be reviewed. */
export interface CaseRow {
  readonly part: string
  readonly name: string
  /** What it is about, and how much it weighs. */
  readonly about: string
  readonly language: string
  readonly text: string
  /** Who reviewed it, or compared it; null where nobody has. */
  readonly readBy: string | null
}

/** Everything that decides about people in danger, in a fixed order. */
export function safetyCase(): readonly CaseRow[] {
  return [...signs(), ...statements(), ...cards(), ...warmWords(), ...helpLines()]
}

/** Names what was reviewed: another digest, another review. */
export function digestOfCase(rows: readonly CaseRow[]): string {
  const hash = createHash('sha256')
  for (const { part, name, about, language, text } of rows)
    hash.update(JSON.stringify([part, name, about, language, text]))
  return hash.digest('hex').slice(0, 16)
}

function signs(): readonly CaseRow[] {
  return SIGNS.flatMap(({ rule, kind, weight, reading, says, source, reviewed }) =>
    says.texts.map(text => ({
      part: 'Signs',
      name: rule,
      about: [kind, weight, reading, source].filter(Boolean).join(', '),
      language: 'en',
      text,
      readBy: reviewed ?? null,
    })),
  )
}

function statements(): readonly CaseRow[] {
  return SPOKEN.flatMap(({ language, danger, says, readBy }) =>
    says.texts.map(text => ({
      part: 'Statements in other languages',
      name: danger,
      about: 'sure',
      language: language ?? 'card in English',
      text,
      readBy,
    })),
  )
}

function cards(): readonly CaseRow[] {
  const english = DANGERS.flatMap(danger =>
    CARD_WORDS[danger].map(text => ({
      part: 'The card',
      name: danger,
      about: 'wording',
      language: 'en',
      text: writeMarkdown(text),
      readBy: null,
    })),
  )
  const abroad = Object.entries(CARD_WORDS_ABROAD).flatMap(([language, { bodies, abuse }]) => [
    ...bodies.map(text => ({
      part: 'The card',
      name: 'any danger',
      about: 'wording',
      language,
      text: writeMarkdown(text),
      readBy: null,
    })),
    { part: 'The card', name: 'abuse', about: 'added', language, text: writeMarkdown(abuse), readBy: null },
  ])
  return [...english, ...abroad]
}

function warmWords(): readonly CaseRow[] {
  return [['en', WORRY_WORDS] as const, ...Object.entries(WORRY_WORDS_ABROAD)].flatMap(([language, bodies]) =>
    bodies.map(text => ({
      part: 'Warm words',
      name: 'worry',
      about: 'wording',
      language,
      text: writeMarkdown(text),
      readBy: null,
    })),
  )
}

function helpLines(): readonly CaseRow[] {
  return MINIMUM_LINES.map(line => ({
    part: 'Help lines',
    name: line.name,
    about: `${line.country}, ${line.kind}, ${line.hours ?? 'hours not known'}, ${line.source}`,
    language: '',
    text: waysOf(line),
    readBy: line.verified,
  }))
}

function waysOf({ call, text, chat }: HelpLine): string {
  return [call.length > 0 && `call ${sayNumbers(call)}`, text.length > 0 && `text ${sayNumbers(text)}`, chat]
    .filter(Boolean)
    .join(' · ')
}
