import { readdirSync, readlinkSync, realpathSync } from 'node:fs'

/** Where Linux shows which process has which files open. */
const PROCESSES = '/proc'

/** Tells which process has one of these files open: its number, null for none, `unknown` where the system does not show it. */
export function holderOf(files: readonly string[]): number | 'unknown' | null {
  const paths = new Set(files.map(file => realpathSync(file)))
  const processes = list(PROCESSES).filter(name => /^\d+$/.test(name))
  if (processes.length === 0) return 'unknown'
  const holder = processes.find(one => openFiles(one).some(path => paths.has(path)))
  return holder === undefined ? null : Number(holder)
}

/** None of processes that have ended meanwhile, or are somebody else’s. */
function openFiles(one: string): readonly string[] {
  const folder = `${PROCESSES}/${one}/fd`
  return list(folder).flatMap(name => {
    try {
      return [readlinkSync(`${folder}/${name}`)]
    } catch {
      return []
    }
  })
}

function list(folder: string): readonly string[] {
  try {
    return readdirSync(folder)
  } catch {
    return []
  }
}
