/** Does something once, after so many milliseconds, unless what is given back is called before. Keeps no process alive. */
export function after(ms: number, act: () => void): () => void {
  const timer = setTimeout(act, ms).unref()
  return () => clearTimeout(timer)
}
