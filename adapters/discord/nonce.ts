/** At most 25 characters. Discord makes one message of one nonce, so that nothing is said twice over a lost connection. */
export function nonceOf(turn: string, use: 'd' | 'o'): string {
  return `${use}${snowflakeOf(turn)}`
}

/** Discord's own id of what began a turn. */
export function snowflakeOf(turn: string): string {
  return turn.replace(/^discord-/, '')
}
