import type { Expression } from './expressions.ts'

/** One of each kind of character that classes tell apart, and what stands between words. */
const POOL = Array.from('aZz0 \n-_.@<>/\\*([{|"’:;,!?#&+~`$%=^éдя漢ا\u0301\u200b😀ſK')

const [SAMPLES_MAX, RUNS_MAX] = [12, 8] as const

/**
 * Units which, repeated, are the worst a regular expression can meet: the characters, classes and words it is made of, alone, in
 * pairs, with their ends missing, and parted by what it takes for a separator.
 */
export function worstUnits({ source, flags }: Expression): readonly string[] {
  const atoms = atomsIn(source)
  const runs = [...new Set(runsIn(atoms))].slice(0, RUNS_MAX)
  const samples = [...new Set([...atoms.flatMap(atom => samplesOf(atom, flags)), ' '])].slice(0, SAMPLES_MAX)
  const pairs = samples.flatMap(one => samples.filter(other => other !== one).map(other => one + other))
  const near = runs.flatMap(run => [run, run.slice(0, -1), `${run} `, ...samples.map(sample => run + sample)])
  return [...new Set([...samples, ...pairs, ...near])].filter(unit => unit !== '')
}

/** The parts of a pattern: escapes, classes, and single characters. */
function atomsIn(source: string): readonly string[] {
  return source.match(/\\[pP]\{[^}]*\}|\\u[\da-fA-F]{4}|\\u\{[^}]*\}|\\.|\[(?:\\.|[^\]\\])*\]|[^]/gu) ?? []
}

/** Longest runs of characters that mean themselves. */
function runsIn(atoms: readonly string[]): readonly string[] {
  const runs = ['']
  for (const atom of atoms) {
    if (/^[\p{L}\p{N} <>@#:&'’/-]$/u.test(atom)) runs.push(`${runs.pop() ?? ''}${atom}`)
    else if (runs.at(-1) !== '') runs.push('')
  }
  return runs.filter(run => run !== '').toSorted((one, other) => other.length - one.length)
}

/** Characters of the pool that a part of a pattern stands for: two, and one that is not of ASCII, to which `\b` is blind. */
function samplesOf(atom: string, flags: string): readonly string[] {
  if (/^[(){}?*+|^$]$/.test(atom) || /^\\[bBkdD1-9]$/.test(atom)) return atom === '\\d' ? ['0'] : []
  try {
    const one = new RegExp(`^(?:${atom})$`, flags.replaceAll(/[gy]/g, ''))
    const fits = POOL.filter(character => one.test(character))
    const beyondAscii = fits.filter(character => character > '~').slice(0, 1)
    return fits.length > 0 ? [...new Set([...fits.slice(0, 2), ...beyondAscii])] : literalOf(atom)
  } catch {
    return literalOf(atom)
  }
}

function literalOf(atom: string): readonly string[] {
  return /^.$/u.test(atom) ? [atom] : []
}
