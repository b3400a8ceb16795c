import { readFile } from 'node:fs/promises'
import { BotError } from '../../core/model/errors.ts'
import { decodeLexicon } from '../../core/text/lexicon.ts'
import type { Lexicon } from '../../core/text/lexicon.ts'

/** The file that ships with the program. `npm run lexicon` makes it; docs/decisions/0007 says of what. */
export const LEXICON_FILE = new URL('./lexicon.bin', import.meta.url)

/** Reads what English words mean, for training and for matching. Rejects with `model-failed` when the file is not whole. */
export async function readLexicon(): Promise<Lexicon> {
  const bytes = await readFile(LEXICON_FILE).catch((cause: unknown) => {
    throw new BotError('model-failed', {
      message: 'src/content/files/lexicon.bin cannot be read. Install the program again.',
      cause,
    })
  })
  const lexicon = decodeLexicon(bytes)
  if (!lexicon)
    throw new BotError('model-failed', {
      message: 'src/content/files/lexicon.bin is broken. Install the program again.',
    })
  return lexicon
}
