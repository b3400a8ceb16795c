import { own } from '../../model/own.ts'
import { DECISIVE, LISTENED, OTHERS, WORDS } from './listened-words.ts'
import { SLANG } from './slang.ts'

const ROWS = ['qwertyuiop', 'asdfghjkl', 'zxcvbnm']
const BESIDE: Readonly<Record<string, string>> = Object.fromEntries(
  ROWS.flatMap((row, line) =>
    Array.from(row, (letter, at) => [
      letter,
      [
        row[at - 1],
        row[at + 1],
        ROWS[line - 1]?.[at],
        ROWS[line - 1]?.[at + 1],
        ROWS[line + 1]?.[at - 1],
        ROWS[line + 1]?.[at],
      ].join(''),
    ]),
  ),
)

/** Every slip of the pen or the thumb that is put right, and the word it was meant for. */
export const SLIPS: ReadonlyMap<string, string> = new Map(
  [...new Set([...WORDS.split(' '), ...DECISIVE])]
    .flatMap(word => slipsOf(word).map(slip => [slip, word] as const))
    .filter(([slip]) => !LISTENED.has(slip) && !OTHERS.has(slip) && !SLANG.has(slip))
    .concat([
      ...(['dei', 'di', 'diee'] as const).map(slip => [slip, 'die'] as const),
      ...(['kil', 'kll', 'kiil', 'klil', 'ikll'] as const).map(slip => [slip, 'kill'] as const),
      ...(['wnt', 'wnat', 'awnt', 'watn', 'wat', 'wan'] as const).map(slip => [slip, 'want'] as const),
      ...(['ded', 'deda', 'daed'] as const).map(slip => [slip, 'dead'] as const),
      ...(['lfe', 'lif', 'liffe'] as const).map(slip => [slip, 'life'] as const),
      ...(['hrt', 'hur', 'hurtt'] as const).map(slip => [slip, 'hurt'] as const),
      ...(['rop', 'rpe'] as const).map(slip => [slip, 'rope'] as const),
      ...(['plls', 'pils', 'pilss', 'pllls'] as const).map(slip => [slip, 'pills'] as const),
      ...(['lve', 'hts', 'jmp', 'jum', 'hng', 'stb'] as const).map(
        (slip, at) => [slip, ['live', 'hits', 'jump', 'jump', 'hang', 'stab'][at] ?? slip] as const,
      ),
      ...(['hrm', 'harn'] as const).map(slip => [slip, 'harm'] as const),
      ...(['wsh', 'wih'] as const).map(slip => [slip, 'wish'] as const),
      ...(['myslef', 'mysefl', 'meslf', 'mysleff', 'myselff'] as const).map(slip => [slip, 'myself'] as const),
    ]),
)

function slipsOf(word: string): readonly string[] {
  const missed = DECISIVE.has(word) && word.length > 3 ? neighboursOf(word) : []
  const lost = Array.from(word.slice(1), (_, at) => word.slice(0, at + 1) + word.slice(at + 2))
  return [...(word.length > 3 ? swapsOf(word) : []), ...(word.length > 4 ? lost : []), ...missed]
}

// The key beside the right one was hit: "suixide".
function neighboursOf(word: string): readonly string[] {
  return Array.from(word, (letter, at) =>
    Array.from(own(BESIDE, letter) ?? '', near => word.slice(0, at) + near + word.slice(at + 1)),
  ).flat()
}

/** Every word that two neighbouring letters changing places would give. */
export function swapsOf(word: string): readonly string[] {
  return Array.from(word.slice(1), (letter, at) => word.slice(0, at) + letter + word.charAt(at) + word.slice(at + 2))
}
