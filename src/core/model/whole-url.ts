/**
 * Tells whether an address is read as it was meant. With an unescaped sign in its password it is cut in the wrong place, and the rest
 * of the password is taken for a host or a name.
 */
export function isWholeUrl(text: string): boolean {
  const url = URL.parse(text)
  if (!url || url.hash !== '' || `${url.pathname}${url.search}`.includes('@')) return false
  return [url.username, url.password, url.pathname].every(part => !/%(?![0-9a-f]{2})/i.test(part))
}
