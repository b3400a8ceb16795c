/** Resolves after so many milliseconds; at once where nobody wants to wait any longer. Never rejects. */
export function pause(ms: number, signal?: AbortSignal): Promise<void> {
  const { promise, resolve } = Promise.withResolvers<void>()
  const timer = setTimeout(resolve, signal?.aborted ? 0 : ms)
  const stop = (): void => {
    clearTimeout(timer)
    resolve()
  }
  signal?.addEventListener('abort', stop, { once: true })
  return promise.finally(() => signal?.removeEventListener('abort', stop))
}
