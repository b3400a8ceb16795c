import { own } from '../../model/own.ts'
import { isListenedFor } from './spelling.ts'

/** Undoes digits and signs for letters, "k1ll", "d*e", "$uicide": puts right only where a word we listen for comes out. */
export function unmask(token: string): string {
  if (!/[\d@$!*|+]/.test(token) || /^\d+$/.test(token)) return token
  const letters = token.replaceAll(/[\d@$!|+]/g, sign => own(LEET, sign) ?? sign)
  const bare = token.replaceAll(/(?<=\p{L})@(?=\p{L})/gu, 'a').replaceAll(/[@$!|+*]/g, '')
  if (!letters.includes('*')) return isListenedFor(letters) ? letters : bare
  return unmasked(letters) ?? bare
}

const LEET: Readonly<Record<string, string>> = {
  '0': 'o',
  '1': 'i',
  '3': 'e',
  '4': 'a',
  '5': 's',
  '7': 't',
  '@': 'a',
  $: 's',
  '!': 'i',
  '|': 'l',
  '+': 't',
}

/** Words that are read out of stars, however many. */
const MASKED: readonly string[] = [
  'kill',
  'suicide',
  'suicidal',
  'die',
  'dying',
  'dead',
  'death',
  'rape',
  'raped',
  'cutting',
  'killing',
  'murder',
  'overdose',
  'pills',
  'hang',
]

/** The same, where most of the letters stand. */
const HALF_MASKED: readonly string[] = (
  'hurt harm self myself abuse abused abusing overdosed knife rope noose hanging hanged killed died stab stabbed bleed bleeding blood ' +
  'choked hitting molested wrist wrists drown murder murdered assault assaulted alive unalive died kill cuts harming hurting tablets'
).split(' ')

function unmasked(masked: string): string | undefined {
  const stars = masked.split('*').length - 1
  const isReadable = stars * 2 < masked.length && masked.length > 3
  return (
    MASKED.find(word => fits(masked, word)) ?? (isReadable ? HALF_MASKED.find(word => fits(masked, word)) : undefined)
  )
}

function fits(masked: string, word: string): boolean {
  return masked.length === word.length && [...word].every((letter, at) => masked[at] === letter || masked[at] === '*')
}
