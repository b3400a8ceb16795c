const ROWS = ['qwertyuiop', 'asdfghjkl', 'zxcvbnm']

/** The letters whose keys lie beside each letter's, on QWERTY and QWERTZ alike. */
export const BESIDE: ReadonlyMap<string, string> = new Map(
  ROWS.flatMap((row, line) => {
    const [above = '', below = ''] = [ROWS[line - 1], ROWS[line + 1]]
    return Array.from(row, (letter, at) => {
      const beside = [row[at - 1], row[at + 1], above[at], above[at + 1], below[at - 1], below[at]]
      return [letter, beside.join('')] as const
    })
  }),
)
