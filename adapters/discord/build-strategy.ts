import { SimpleShardingStrategy, type WebSocketManager, type WebSocketShard } from '@discordjs/ws'
import * as v from 'valibot'

/** What the gateway says of the connection itself, with all that the library reads of it; what people do is read elsewhere. */
const frameSchema = v.union([
  v.object({
    op: v.literal(0),
    t: v.literal('READY'),
    d: v.object({ session_id: v.string(), resume_gateway_url: v.string() }),
  }),
  v.object({ op: v.literal(0), t: v.pipe(v.string(), v.notValue('READY')) }),
  v.object({ op: v.literal(9), d: v.boolean() }),
  v.object({ op: v.literal(10), d: v.object({ heartbeat_interval: v.pipe(v.number(), v.minValue(1)) }) }),
  v.object({ op: v.picklist([1, 7, 11]) }),
])

type Unpack = (...frame: readonly unknown[]) => Promise<unknown>

/**
 * Has the library keep up connections of which no odd frame is heard: it would reject, caught by nobody (@discordjs/ws 1.2.3,
 * `onMessage`). There is no way in for that but by the name of what it unpacks frames with; a test would notice were that changed.
 */
export function buildStrategy(manager: WebSocketManager): SimpleShardingStrategy {
  const strategy = new SimpleShardingStrategy(manager)
  const spawn = strategy.spawn.bind(strategy)
  strategy.spawn = async shardIds => {
    await spawn(shardIds)
    const shards = Reflect.get(strategy, 'shards') as ReadonlyMap<number, WebSocketShard>
    for (const shard of shards.values()) ignoreOddFrames(shard)
  }
  return strategy
}

function ignoreOddFrames(shard: WebSocketShard): void {
  const unpack = Reflect.get(shard, 'unpackMessage') as Unpack
  const unpackWhole: Unpack = async (...frame) => {
    const unpacked = await unpack.call(shard, ...frame)
    return v.is(frameSchema, unpacked) ? unpacked : null
  }
  Reflect.set(shard, 'unpackMessage', unpackWhole)
}
