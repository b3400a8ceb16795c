/** The part of all servers that a process serves. */
export interface Shards {
  readonly first: number
  readonly last: number
  readonly total: number
}

const WRITTEN = /^(\d+)-(\d+)\/(\d+)$/

/** Reads shards as they are set, such as `0-1/4`; null where they are written in another way. */
export function readShards(text: string): Shards | null {
  const [first, last, total] = WRITTEN.exec(text)?.slice(1).map(Number) ?? []
  return first === undefined || last === undefined || total === undefined ? null : { first, last, total }
}

/** What is wrong with shards as they are set; null where nothing is. */
export function shardsProblem(text: string): string | null {
  const shards = readShards(text)
  if (!shards) return 'must look like `0-1/4`: first shard, last shard, how many in all.'
  const { first, last, total } = shards
  return first <= last && last < total ? null : 'names shards that do not exist.'
}
