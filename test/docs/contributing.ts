import { existsSync, readFileSync } from 'node:fs'
import { ROOT } from '../sources/read-sources.ts'

/** The commands that a page shows in its first block of code, without what is said of them. */
export function commandsIn(page: string): readonly string[] {
  const block = /```\n(?<lines>(?:(?:npm|npx) .*\n)+)```/.exec(page)?.groups?.['lines'] ?? ''
  return block
    .trim()
    .split('\n')
    .map(line => line.split(/\s{2,}/)[0] ?? '')
}

/** Says which commands there are not: scripts of `package.json`, programs in `node_modules/.bin`, npm's own. */
export function missingCommands(commands: readonly string[]): readonly string[] {
  const { scripts } = JSON.parse(readFileSync(`${ROOT}/package.json`, 'utf8')) as {
    readonly scripts: Readonly<Record<string, string>>
  }
  return commands.filter(command => {
    const [runner, what = '', name = ''] = command.split(' ')
    if (runner === 'npx') return !existsSync(`${ROOT}/node_modules/.bin/${what}`)
    const script = what === 'run' ? name : what
    return what !== 'ci' && !Object.hasOwn(scripts, script)
  })
}
