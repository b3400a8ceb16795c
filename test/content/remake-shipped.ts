import { writeFileSync } from 'node:fs'
import { shippedIn } from './shipped-in.ts'

// Notes again what ships, after something in `intents/` has changed.
writeFileSync(
  new URL('../../src/content/files/shipped.json', import.meta.url),
  `${JSON.stringify(await shippedIn('intents'), null, 2)}\n`,
)
