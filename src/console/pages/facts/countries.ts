const LETTERS = [...'ABCDEFGHIJKLMNOPQRSTUVWXYZ']

/** Two letters and what they stand for, where they stand for a country, in the order of the names. */
export function countries(): readonly (readonly [code: string, name: string])[] {
  const names = new Intl.DisplayNames('en-GB', { type: 'region', fallback: 'none' })
  const all = LETTERS.flatMap(first =>
    LETTERS.flatMap(second => {
      const name = names.of(`${first}${second}`)
      return name === undefined ? [] : [[`${first}${second}`, name] as const]
    }),
  )
  return all.toSorted(([, a], [, b]) => a.localeCompare(b))
}
