/** Begins what a spreadsheet would run as a formula. Source: OWASP, CSV Injection. */
const FORMULA = /^[=+\-@\t\r]/

/** Rows as a table that spreadsheets open: with a mark that says UTF-8, and no cell that they would run. */
export function toCsv(rows: readonly (readonly string[])[]): string {
  return `\uFEFF${rows.map(row => `${row.map(cellOf).join(',')}\r\n`).join('')}`
}

function cellOf(text: string): string {
  const harmless = FORMULA.test(text) ? `'${text}` : text
  return /[",\r\n]/.test(harmless) ? `"${harmless.replaceAll('"', '""')}"` : harmless
}
