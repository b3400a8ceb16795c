import { existsSync, readFileSync } from 'node:fs'

/** One message of an evaluation set. */
export interface Case {
  readonly text: string
  readonly label?: string
  /** What sort of message it is, beside its label. */
  readonly kind?: string
  readonly category?: string
  readonly variant?: string
  readonly base?: string
  readonly split?: string
}

/** The messages of a file, a line each; none where there is no such file. */
export function readCases(path: string): readonly Case[] {
  if (!existsSync(path)) return []
  return readFileSync(path, 'utf8')
    .trim()
    .split('\n')
    .map(line => JSON.parse(line) as Case)
}

/** Tells whether somebody is in danger in a message, as whoever wrote it noted. */
export function mustGetCard({ label }: Case): boolean {
  return CARD_LABELS.has(label ?? '')
}

const CARD_LABELS = new Set(['crisis', 'third_person', 'abuse', 'abuse_danger', 'medical_emergency', 'harm_others'])
