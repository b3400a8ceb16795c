/** Writes out the phrases of a table: one template a line, `{a|b}` for either. At most `most` of each template, evenly chosen. */
export function expand(table: string, most: number): readonly string[] {
  return table
    .trim()
    .split('\n')
    .flatMap(line => evenly(writeOut(line), most))
}

function writeOut(template: string): readonly string[] {
  const open = template.indexOf('{')
  if (open < 0) return [template.replaceAll(/ +/g, ' ').trim()]
  const close = template.indexOf('}', open)
  const choices = template.slice(open + 1, close).split('|')
  return choices.flatMap(choice => writeOut(template.slice(0, open) + choice + template.slice(close + 1)))
}

// Steps through the list by a share of its length that has no factor in common with any: the golden ratio.
function evenly(phrases: readonly string[], most: number): readonly string[] {
  if (phrases.length <= most) return phrases
  const chosen = Array.from(
    { length: most },
    (_, at) => phrases[Math.floor(((at * 0.6180339887) % 1) * phrases.length)] ?? '',
  )
  return [...new Set(chosen)]
}
