import { spawnSync } from 'node:child_process'
import { closeSync, mkdtempSync, openSync, rmSync, statfsSync, writeSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { Mischief } from './monkey.ts'

/** A file system of its own, small enough to be filled. */
export interface SmallDisk {
  readonly folder: string
  readonly fills: Mischief
  remove(): void
}

/** Room for a long soak and its write-ahead log, in bytes. */
const DISK_BYTES = 96 * 1024 * 1024

/** Makes a small disk in memory. Throws where we may not: only root mounts. */
export function openSmallDisk(): SmallDisk {
  const folder = mkdtempSync(join(tmpdir(), 'signpost-disk-'))
  const { status } = spawnSync('mount', ['-t', 'tmpfs', '-o', `size=${DISK_BYTES}`, 'signpost-soak', folder])
  if (status !== 0) throw new Error('A disk that fills needs a small file system, and only root may mount one.')
  const ballast = join(folder, 'ballast')
  return {
    folder,
    fills: {
      name: 'disk full',
      lastsMs: 5000,
      async begin() {
        fill(folder, ballast)
      },
      async end() {
        rmSync(ballast)
      },
    },
    remove() {
      spawnSync('umount', ['--lazy', folder])
      rmSync(folder, { recursive: true, force: true })
    },
  }
}

/** Until nothing is left, to the last block. */
function fill(folder: string, path: string): void {
  const file = openSync(path, 'w')
  const { bavail, bsize } = statfsSync(folder)
  try {
    writeSync(file, Buffer.alloc(bavail * bsize))
    for (;;) writeSync(file, Buffer.alloc(bsize))
  } catch (error) {
    if (!(error instanceof Error && 'code' in error && error.code === 'ENOSPC')) throw error
  } finally {
    closeSync(file)
  }
}
