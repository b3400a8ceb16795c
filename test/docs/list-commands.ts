import { runSignpost } from './run-signpost.ts'

/** What `signpost --help` prints. */
export function listCommands(): string {
  return ['```', runSignpost(['--help']).trim(), '```'].join('\n')
}
