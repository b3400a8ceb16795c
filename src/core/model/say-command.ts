/**
 * Says how a command of ours is called, in the one form that works wherever the program was unpacked and nowhere else: `npx` would
 * fetch whatever the registry has under our name when it is called in another folder.
 */
export function sayCommand(command: string): string {
  return `npm run signpost -- ${command}`
}
