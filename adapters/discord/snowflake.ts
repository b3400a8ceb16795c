/** The first second of 2015, in milliseconds since the Unix epoch. Source: Discord API reference, "Snowflakes". */
const DISCORD_EPOCH_MS = 1_420_070_400_000

/** When the thing with an id was made, in milliseconds since the Unix epoch. */
export function madeAtMs(id: string): number {
  return Number(BigInt(id) >> 22n) + DISCORD_EPOCH_MS
}
