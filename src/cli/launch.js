#!/usr/bin/env node
// Runs Signpost on Node 24, whichever Node started this file. npm brings Node 24 along as an optional dependency on Linux;
// npm 10 drops its `.bin/node` when two architectures are listed, so the binary is looked up here instead of on the PATH.
import { spawn } from 'node:child_process'
import { existsSync } from 'node:fs'
import nodeModule from 'node:module'
import { fileURLToPath, pathToFileURL } from 'node:url'

const root = new URL('../../', import.meta.url)
const brought = fileURLToPath(new URL(`node_modules/node-${process.platform}-${process.arch}/bin/node`, root))
const isNewEnough = Number(process.versions.node.split('.')[0]) >= 24

const args = process.argv.slice(2)
/** Young objects get 8 MB, not what V8 takes where there is room: serving holds some 100 MB less at the same speed. */
const memory = args[0] === 'serve' ? ['--max-semi-space-size=8'] : []
const script = args[0] === '--run' ? (args.splice(0, 2)[1] ?? '') : fileURLToPath(new URL('src/cli/cli.ts', root))

if (isNewEnough) {
  leaveWithLauncher()
  // Half of a short command's time goes into reading our sources: they stay compiled between runs, in the system's temporary folder.
  nodeModule.enableCompileCache()
  process.argv = [process.execPath, script, ...args]
  await import(pathToFileURL(script).href)
} else if (existsSync(brought)) {
  launch()
} else {
  process.stderr.write(
    `Signpost needs Node 24 or newer; this is ${process.version}. Install it from https://nodejs.org and try again.\n`,
  )
  process.exit(1)
}

/** Runs this file once more, on the Node that was brought along, and is its stand-in: signals in, exit status out. */
function launch() {
  const self = fileURLToPath(import.meta.url)
  const given = args.length === process.argv.length - 2 ? args : ['--run', script, ...args]
  const child = spawn(brought, [...memory, self, ...given], { stdio: ['inherit', 'inherit', 'inherit', 'ipc'] })
  const passedOn = /** @type {const} */ (['SIGTERM', 'SIGINT', 'SIGHUP'])
  for (const signal of passedOn) process.on(signal, () => child.kill(signal))
  child.on('exit', (code, signal) => process.exit(code ?? (signal === 'SIGINT' ? 130 : 1)))
}

/**
 * A launcher that was killed can pass nothing on: the channel to it closes, and we stop as if we had been told to. The channel
 * keeps nobody from ending, and is not for anybody whom we start.
 */
function leaveWithLauncher() {
  if (!process.channel) return
  process.on('disconnect', () => process.kill(process.pid, 'SIGTERM'))
  process.channel.unref()
}
