import type { Content, ContentFile, Finding } from '../../core/model/draft.ts'
import type { IntentId, OffTopic } from '../../core/model/intent.ts'
import { own } from '../../core/model/own.ts'
import { isSome, type Some } from '../../core/model/some.ts'
import { parseClinic } from './clinic-file.ts'
import type { ClinicFile } from './clinic-file.ts'
import { advising, inOrder, stopping } from './finding.ts'
import type { Read } from './finding.ts'
import { helplineFacts } from './helpline-facts.ts'
import { parseHelplines } from './helplines-file.ts'
import type { HelplinesFile } from './helplines-file.ts'
import { idOf, parseIntent } from './intent-file.ts'
import type { IntentFile } from './intent-file.ts'
import { parseSource } from './source-file.ts'
import type { SourceFile } from './source-file.ts'

/** What the files say and where they say it: all that the rules look at. */
export interface ParsedContent {
  /** The files that were read, with line feeds only: for what is wrong with a text wherever it stands. */
  readonly files: readonly ContentFile[]
  /** Those that are on: what people can be answered. */
  readonly intents: readonly IntentFile[]
  /** Those that wait for facts of the clinic's. */
  readonly off: readonly OffFile[]
  /** By file name: also of intents whose file could not be read, so that one mistake gives one finding. */
  readonly ids: ReadonlySet<IntentId>
  readonly sources: readonly SourceFile[]
  readonly clinic: ClinicFile | null
  readonly helplines: HelplinesFile | null
}

/** A topic that is off, where its parts stand, and the facts that it waits for. */
export interface OffFile extends IntentFile {
  readonly missing: Some<string>
}

/** Content read from its files. */
export interface Parsed {
  readonly parsed: ParsedContent
  /** Null when a finding stops. */
  readonly content: Content | null
  /** In the order of files and lines. */
  readonly findings: readonly Finding[]
}

/** Reads content files, whatever their line ends, with or without a byte order mark. Never throws. */
export function parseContent(files: readonly ContentFile[]): Parsed {
  const rooms = Object.groupBy(files.map(clean), roomOf)
  const intents = (rooms.intent ?? []).map(parseIntent)
  const sources = (rooms.source ?? []).map(parseSource)
  const clinic = rooms.clinic?.map(parseClinic) ?? [NO_CLINIC]
  const helplines = rooms.helplines?.map(parseHelplines) ?? [NO_HELPLINES]
  const { intent = [], source = [], clinic: facts = [], helplines: lines = [] } = rooms
  const filled = (clinic[0]?.value ?? clinic[0]?.rest)?.clinic.facts ?? {}
  const topics = intents
    .flatMap(({ value, rest }) => value ?? rest ?? [])
    .map(file => ({ ...file, missing: missingIn(file, filled) }))
  const parsed: ParsedContent = {
    files: [...intent, ...source, ...facts, ...lines],
    intents: topics.filter(({ missing }) => missing.length === 0),
    off: topics.flatMap(({ missing, ...file }) => (isSome(missing) ? [{ ...file, missing }] : [])),
    ids: new Set(rooms.intent?.flatMap(({ path }) => idOf(path) ?? [])),
    sources: sources.flatMap(({ value }) => value ?? []),
    clinic: clinic[0]?.value ?? clinic[0]?.rest ?? null,
    helplines: helplines[0]?.value ?? null,
  }
  const strangers = (rooms.stranger ?? []).map(strangerFinding)
  const read = [...intents, ...sources, ...clinic, ...helplines].flatMap(({ findings }) => findings)
  const findings = inOrder([...read, ...strangers, ...(rooms.intent ? [] : [NO_INTENTS])])
  return { parsed, content: findings.some(({ stops }) => stops) ? null : contentOf(parsed), findings }
}

/** The facts that a topic cannot be said without, as far as nobody has filled them. */
function missingIn({ intent }: IntentFile, filled: Readonly<Record<string, string>>): readonly string[] {
  return (intent.facts ?? []).filter(name => own(filled, name) === undefined)
}

type FileRoom = 'intent' | 'source' | 'clinic' | 'helplines' | 'aside' | 'stranger'

function roomOf({ path, unread }: ContentFile): FileRoom {
  if (unread) return 'stranger'
  if (path === CLINIC) return 'clinic'
  if (path === HELPLINES) return 'helplines'
  if (!path.endsWith('.md')) return 'stranger'
  if (/^_sources\/[^/]+$/.test(path)) return 'source'
  if (/(?:^|\/)README\.md$/.test(path)) return 'aside'
  if (path.startsWith('_sources/')) return 'stranger'
  return /(?:^|\/)_/.test(path) ? 'aside' : 'intent'
}

function strangerFinding({ path, unread }: ContentFile): Finding {
  return advising({ file: path, line: 1, ...(unread === 'link' ? LINK : STRANGER) })
}

/** Line feeds only, and no byte order mark. */
function clean(file: ContentFile): ContentFile {
  return { ...file, text: file.text.replace(/^\uFEFF/, '').replace(/\r\n?/g, '\n') }
}

/** Null when it lacks what an edition cannot do without. */
function contentOf({ intents, off, sources, clinic, helplines }: ParsedContent): Content | null {
  const lines = helplines?.helplines.map(({ helpline }) => helpline) ?? []
  if (clinic === null || !isSome(lines)) return null
  const passages = sources.flatMap(source => source.passages.map(({ passage }) => passage))
  const waiting = off.map(({ intent, missing }): OffTopic => ({ intent, missing }))
  const facts = { ...clinic.clinic.facts, ...helplineFacts(lines, clinic.clinic.country) }
  return {
    clinic: { ...clinic.clinic, facts },
    intents: intents.map(({ intent }) => intent),
    off: waiting,
    passages,
    helplines: lines,
  }
}

const CLINIC = '_clinic.yml'
const HELPLINES = '_helplines.yml'

const STRANGER = {
  rule: 'file-unread',
  what: 'This file is not read.',
  todo: 'Name a topic in small letters with .md at its end, such as clinic/parking.md; facts stand in _clinic.yml, help lines in _helplines.yml, texts in _sources. What is no content belongs into another folder.',
}

const LINK = {
  rule: 'file-unread',
  what: 'This is a link, and links are not followed: nothing behind it is read.',
  todo: 'Put the file itself here, or take the link out.',
}

const NO_INTENTS = stopping({
  file: '.',
  line: 1,
  rule: 'file-missing',
  what: 'There is no topic in this folder.',
  todo: 'Check that it is the right folder; a topic is a file such as clinic/fees-and-insurance.md.',
})

const NO_CLINIC: Read<ClinicFile> = {
  value: null,
  findings: [
    stopping({
      file: CLINIC,
      line: 1,
      rule: 'file-missing',
      what: 'The file with the clinic and its facts is missing.',
      todo: 'Begin with a copy of the example that came with Signpost.',
    }),
  ],
}

const NO_HELPLINES: Read<HelplinesFile> = {
  value: null,
  findings: [
    stopping({
      file: HELPLINES,
      line: 1,
      rule: 'file-missing',
      what: 'The file with the help lines is missing.',
      todo: 'Begin with a copy of the one that came with Signpost.',
    }),
  ],
}
