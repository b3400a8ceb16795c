/** Name of a content file for people who do not think in files. */
export function pathName(path: string): string {
  if (path === '_clinic.yml') return 'Clinic facts'
  if (path === '_helplines.yml') return 'Help lines'
  const name = path.replace(/^.*\//, '').replace(/\.md$/, '').replaceAll('-', ' ')
  return path.startsWith('_sources/') ? `Text: ${name}` : name.charAt(0).toUpperCase() + name.slice(1)
}
