import type { Cluster } from '../../postgres/cluster.ts'
import type { Mischief } from './monkey.ts'

/** Ends a server as a power cut would, or, one time in three, lets it fall silent. */
export function stopPostgres(server: Cluster): Mischief {
  let isFrozen = false
  return {
    name: 'database stopped',
    lastsMs: 5000,
    async begin(chance) {
      isFrozen = chance(3) === 0
      if (isFrozen) server.freeze()
      else await server.stop()
    },
    async end() {
      if (isFrozen) server.thaw()
      else await server.start()
    },
  }
}
