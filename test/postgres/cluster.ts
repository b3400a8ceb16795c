import { spawn, spawnSync } from 'node:child_process'
import { randomBytes } from 'node:crypto'
import { once } from 'node:events'
import { chownSync, mkdtempSync, readFileSync, writeFileSync } from 'node:fs'
import { createServer } from 'node:net'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { Client } from 'pg'
import { MISSABLE, whereIs } from '../gate/machine.ts'

/** A PostgreSQL server of our own, which ends with this process whichever way that ends. */
export interface Cluster {
  /** Makes an empty database and says how to reach it. */
  newDatabase(): Promise<string>
  /** Address of a database as its owner. */
  urlOf(database: string): string
  /** Stops the server as a power cut would. */
  stop(): Promise<void>
  start(): Promise<void>
  /** Lets the server fall silent: whoever is connected stays so, and hears nothing until it is let go on. */
  freeze(): void
  thaw(): void
}

/** Password of the cluster's owner: tests search messages for it. */
export const PASSWORD = 'password-that-must-not-leak'

const OWNER = 'owner'

let running: Promise<Cluster> | null = null

/** The cluster of this process, started when it is first asked for. */
export function cluster(): Promise<Cluster> {
  running ??= startCluster()
  return running
}

async function startCluster(): Promise<Cluster> {
  const folder = mkdtempSync(join(tmpdir(), 'signpost-postgres-'))
  const runner = whoRunsPostgres()
  if (runner) chownSync(folder, runner.uid, runner.gid)
  const run = async (program: string, args: readonly string[]): Promise<void> => {
    // Nothing is piped: the server would inherit the pipe, and waiting for its end would never end.
    const child = spawn(join(programs(), program), args, { ...runner, cwd: folder, stdio: 'ignore' })
    const [status] = await once(child, 'exit')
    if (status !== 0) throw new Error(`${program} failed with ${status}; see ${folder}`)
  }
  const files = join(folder, 'cluster')
  await run('initdb', initOptions(folder, files))
  const port = await freePort()
  const server = ['-w', '-D', files, '-l', join(folder, 'log'), '-o', serverOptions(folder, port)]
  await run('pg_ctl', ['start', ...server])
  buryWithUs(folder, files, runner)
  const urlOf = (database: string): string => `postgres://${OWNER}:${PASSWORD}@127.0.0.1:${port}/${database}`
  return {
    urlOf,
    newDatabase: () => newDatabase(urlOf),
    start: () => run('pg_ctl', ['start', ...server]),
    stop: () => run('pg_ctl', ['stop', '-w', '-D', files, '-m', 'immediate']),
    freeze: () => signalAll(files, 'SIGSTOP'),
    thaw: () => signalAll(files, 'SIGCONT'),
  }
}

/** The server's first process, which starts the others, and then all that it has started. */
function signalAll(files: string, signal: 'SIGSTOP' | 'SIGCONT'): void {
  const first = readFileSync(join(files, 'postmaster.pid'), 'utf8').split('\n')[0] ?? ''
  process.kill(Number(first), signal)
  const { stdout } = spawnSync('ps', ['-o', 'pid=', '--ppid', first], { encoding: 'utf8' })
  for (const pid of stdout.split('\n').map(Number).filter(Boolean)) signalIfThere(pid, signal)
}

/** Whoever served a connection that ended meanwhile has ended, too. */
function signalIfThere(pid: number, signal: 'SIGSTOP' | 'SIGCONT'): void {
  try {
    process.kill(pid, signal)
  } catch (error) {
    if (!(error instanceof Error && 'code' in error && error.code === 'ESRCH')) throw error
  }
}

/** PostgreSQL refuses to run as root. */
function whoRunsPostgres(): { readonly uid: number; readonly gid: number } | null {
  if (process.getuid?.() !== 0) return null
  const idOf = (flag: string, user: string): number =>
    Number(spawnSync('id', [flag, user], { encoding: 'utf8' }).stdout.trim() || Number.NaN)
  const user = Number.isNaN(idOf('-u', 'postgres')) ? 'nobody' : 'postgres'
  return { uid: idOf('-u', user), gid: idOf('-g', user) }
}

function programs(): string {
  const need = MISSABLE.find(({ name }) => name === 'PostgreSQL')
  const initdb = need ? whereIs(need) : null
  if (!initdb) throw new Error('PostgreSQL was not found on this machine.')
  return dirname(initdb)
}

function initOptions(folder: string, files: string): readonly string[] {
  const passwordFile = join(folder, 'password')
  writeFileSync(passwordFile, PASSWORD)
  // Tests connect a thousand times: a password that is hashed once is looked at as well as one that is hashed 4096 times.
  const ours = ['--auth=md5', `--pwfile=${passwordFile}`, '-U', OWNER]
  return ['-D', files, ...ours, '--no-sync', '--locale=C', '-E', 'UTF8']
}

/** Nothing in it outlives a test, so nothing is worth a wait for the disk. */
function serverOptions(folder: string, port: number): string {
  const settings = [
    'listen_addresses=127.0.0.1',
    `port=${port}`,
    `unix_socket_directories=${folder}`,
    'fsync=off',
    'full_page_writes=off',
    'synchronous_commit=off',
    'autovacuum=off',
    'max_connections=100',
    'shared_buffers=16MB',
  ]
  return settings.map(setting => `-c ${setting}`).join(' ')
}

async function freePort(): Promise<number> {
  const server = createServer().listen(0, '127.0.0.1')
  await new Promise(resolve => server.once('listening', resolve))
  const address = server.address()
  await new Promise(resolve => server.close(resolve))
  if (address === null || typeof address === 'string') throw new Error('No port is free.')
  return address.port
}

/** A small shell waits for our end, which closes its input even when we are killed, and then clears up. */
function buryWithUs(folder: string, files: string, runner: ReturnType<typeof whoRunsPostgres>): void {
  const script = 'cat > /dev/null; "$1/pg_ctl" stop -w -D "$2" -m immediate; rm -rf "$3"'
  const args = ['-c', script, 'sh', programs(), files, folder]
  const undertaker = spawn('sh', args, { ...runner, cwd: '/', detached: true, stdio: ['pipe', 'ignore', 'ignore'] })
  undertaker.unref()
  if (undertaker.stdin && 'unref' in undertaker.stdin) (undertaker.stdin as unknown as { unref(): void }).unref()
}

async function newDatabase(urlOf: (database: string) => string): Promise<string> {
  const client = new Client({ connectionString: urlOf('postgres') })
  await client.connect()
  const name = `test_${randomBytes(6).toString('hex')}`
  // Copying files is quicker than writing every page to the log.
  await client.query(`create database ${name} template template1 strategy file_copy`)
  await client.end()
  return urlOf(name)
}
