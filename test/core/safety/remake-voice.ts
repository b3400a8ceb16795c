import { writeFileSync } from 'node:fs'
import { parseArgs } from 'node:util'
import { VOICE_MAGIC } from '../../../src/core/safety/voice/second-voice.ts'
import { encodeBlocks } from '../../../src/core/text/blocks.ts'
import { voiceLessons } from './lessons.ts'
import { learnVoice, voicedPassages } from './voice/learn-voice.ts'
import { encodeAnew, meantBy, readMeantPassages, refreshed, writeMeantPassages } from './voice/meant-passages.ts'
import { digestOfVoice } from './digest.ts'

// Makes the second voice again, after messages to learn from or what it reads of a word have changed: a minute, and a tenth of a second for
// each passage that is new. With --anew all are encoded again, for most of an hour; --kept FOLDER takes up what was encoded from there.
// npm run voice

const { values } = parseArgs({ options: { anew: { type: 'boolean' }, kept: { type: 'string' } } })
const passages = voicedPassages(voiceLessons())
const texts = passages.map(({ text }) => text)
const meant = values.anew ? encodeAnew(texts, values.kept ?? null) : refreshed(readMeantPassages(), texts)
writeMeantPassages(meant)
const voice = learnVoice(passages, meantBy(texts, meant))
const blocks = Buffer.from(encodeBlocks(VOICE_MAGIC, voice)).toString('base64')
writeFileSync(
  new URL('../../../src/core/safety/voice/voice.json', import.meta.url),
  `${JSON.stringify({ madeFrom: digestOfVoice(passages), blocks }, null, 1)}\n`,
)
console.log(
  `${passages.length} passages, ${voice.table.hashes.length} stems and pairs, ${voice.pulls.length} landmarks`,
)
