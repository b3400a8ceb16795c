import { fail, pass } from '../../../src/core/model/health-check.ts'
import type { SettingTexts } from '../../../src/core/model/platform-settings.ts'
import type { PlatformEntry } from '../../../adapters/shared/platform.ts'
import { plain, secret, startsWith, webAddress } from '../../../adapters/shared/settings.ts'
import { drawReply } from './draw.ts'

declare module '../../../src/core/model/turn.ts' {
  interface Platforms {
    lantern: true
  }
}

/** Lantern, as the program knows it. */
export const LANTERN: PlatformEntry = {
  platform: 'lantern',
  token: 'LANTERN_TOKEN',
  staff: 'LANTERN_LOFT',
  toConnect: 'Set LANTERN_TOKEN',
  settings: {
    LANTERN_TOKEN: secret('Lantern: the bot’s token.', 'lit-…', startsWith('lit-')),
    LANTERN_LOFT: plain('Lantern: the loft whose keepers may work on requests.', 'north'),
    LANTERN_URL: plain('Lantern’s address.', 'http://127.0.0.1:4002', 'https://lantern.example', webAddress),
  },
  contradictions: texts =>
    texts.has('LANTERN_LOFT') && !texts.has('LANTERN_TOKEN')
      ? ['LANTERN_TOKEN  is missing, though LANTERN_LOFT is set.']
      : [],
  async open(texts, { log, now }) {
    const { createLanternAdapter } = await import('./index.ts')
    return createLanternAdapter({ ...connectionOf(texts), loft: texts.get('LANTERN_LOFT') ?? null, log, now })
  },
  async examine(texts) {
    const { createApi } = await import('./api.ts')
    const { kind } = await createApi(connectionOf(texts)).call('/me', {})
    if (kind === 'done') return [pass('Lantern token', 'Lantern knows it.')]
    return [fail('Lantern token', kind === 'refused' ? 'Lantern does not know it.' : 'Lantern does not answer.', null)]
  },
  draw: drawReply,
}

function connectionOf(texts: SettingTexts): { readonly token: string; readonly url: string } {
  return { token: texts.get('LANTERN_TOKEN') ?? '', url: texts.get('LANTERN_URL') ?? '' }
}
