// Writes every generated block anew: `npm run docs`. test/docs.test.ts fails when somebody forgot.
import { readFileSync, writeFileSync } from 'node:fs'
import { ROOT } from '../sources/read-sources.ts'
import { regenerate } from './regenerate.ts'

for (const [file, text] of await regenerate()) {
  if (readFileSync(`${ROOT}/${file}`, 'utf8') === text) continue
  writeFileSync(`${ROOT}/${file}`, text)
  console.log(`${file} was written anew.`)
}
