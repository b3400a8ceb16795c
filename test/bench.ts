import { parseArgs } from 'node:util'
import { benchMatcher } from './bench/matcher.ts'

// npm run bench -- matcher --data DIR [--set NAME …]
const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: { data: { type: 'string' }, set: { type: 'string', multiple: true, default: [] } },
})
if (positionals.join(' ') === 'matcher') process.exitCode = await benchMatcher(values.data, values.set)
else {
  console.error('npm run bench -- matcher --data DIR')
  process.exitCode = 1
}
