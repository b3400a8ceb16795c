import { html } from 'hono/html'
import type { Html } from '../web/html.ts'
import { fold } from './fold.ts'

/** How much of a text stands on either side of what was found, in characters. */
const AROUND = 70

/** The part of a text in which a word was found, with every word of what is looked for marked. */
export function showExcerpt(text: string, asked: string): Html {
  const words = new Set(fold(asked).split(/\s+/))
  const isFound = (piece: string): boolean => [...words].some(word => word !== '' && fold(piece).includes(word))
  const pieces = text.split(/(\s+)/)
  const first = Math.max(0, pieces.findIndex(isFound))
  const from = beginning(pieces, first)
  const shown = pieces.slice(from, ending(pieces, first))
  return html`${from > 0 ? '… ' : ''}${shown.map(piece => (isFound(piece) ? html`<mark>${piece}</mark>` : html`${piece}`))}${from + shown.length < pieces.length ? ' …' : ''}`
}

function beginning(pieces: readonly string[], first: number): number {
  let [at, size] = [first, 0]
  while (at > 0 && size < AROUND) {
    at -= 1
    size += pieces[at]?.length ?? 0
  }
  return at
}

function ending(pieces: readonly string[], first: number): number {
  let [at, size] = [first + 1, 0]
  while (at < pieces.length && size < AROUND) {
    size += pieces[at]?.length ?? 0
    at += 1
  }
  return at
}
