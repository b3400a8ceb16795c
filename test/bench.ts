import { benchGrouping } from './bench/grouping.ts'
import { benchMatcher } from './bench/matcher.ts'
import { benchSafety } from './bench/safety.ts'
import { benchCurve } from './bench/safety-curve.ts'
import { benchSureness } from './bench/sureness.ts'
import { benchTurns } from './bench/turns.ts'

// Benchmarks by name: `npm run bench -- safety --data DIR`. The data stays where it is; nothing of it is part of this project.
const BENCHES: Readonly<Record<string, (args: readonly string[]) => void | Promise<void>>> = {
  curve: benchCurve,
  grouping: benchGrouping,
  matcher: benchMatcher,
  safety: benchSafety,
  sureness: benchSureness,
  turns: benchTurns,
}

const [name = '', ...args] = process.argv.slice(2)
const bench = BENCHES[name]
if (bench) {
  await bench(args)
  // Connections to stand-ins stay open for seconds, and nobody waits for them.
  process.exit()
} else {
  console.log(`npm run bench -- NAME, where NAME is one of: ${Object.keys(BENCHES).join(', ')}`)
  process.exitCode = 2
}
