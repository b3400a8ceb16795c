import type { Action, Verb } from '../../src/core/model/action.ts'
import { own } from '../../src/core/model/own.ts'
import { toUtterance, type Said, type Turn } from '../../src/core/model/turn.ts'

declare module '../../src/core/model/turn.ts' {
  interface Platforms {
    terminal: true
  }
}

/** One line somebody typed or piped in. */
export interface TerminalLine {
  readonly text: string
  /** Counted from 1 since the start. */
  readonly number: number
  readonly atMs: number
}

const COMMANDS: Readonly<Record<string, Verb>> = {
  '/therapist': 'route',
  '/privacy': 'privacy',
  '/forget': 'forget',
  '/about': 'about',
  '/edit': 'edit',
  '/cancel': 'cancel',
  '/reopen': 'reopen',
}

/** Reads a line as a turn. Null when nothing was said. */
export function readTurn(line: TerminalLine): Turn | null {
  const said = readSaid(line.text)
  if (!said) return null
  return {
    id: `terminal-${line.atMs}-${line.number}`,
    platform: 'terminal',
    conversation: 'terminal',
    person: 'you',
    place: 'direct',
    locale: null,
    said,
    beside: [],
    edits: null,
    saidAtMs: line.atMs,
  }
}

function readSaid(text: string): Said | null {
  const action = readCommand(text)
  if (action) return { kind: 'press', action }
  const utterance = toUtterance(text)
  return utterance && { kind: 'words', utterance, quoted: false }
}

function readCommand(text: string): Action | null {
  const verb = own(COMMANDS, text.trim().toLowerCase())
  return verb ? { verb, about: '' } : null
}
