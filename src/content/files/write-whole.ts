import { rename, rm, writeFile } from 'node:fs/promises'

/** Writes a file for our eyes only, whole or not at all: beside, and then renamed, so that nobody ever reads half of it. */
export async function writeWhole(path: string, content: string | Uint8Array): Promise<void> {
  const beside = `${path}.${process.pid}-${Date.now()}.part`
  try {
    await writeFile(beside, content, { mode: 0o600 })
    await rename(beside, path)
  } finally {
    await rm(beside, { force: true })
  }
}
