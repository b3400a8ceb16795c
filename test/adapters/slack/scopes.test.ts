import { expect, it } from 'vitest'
import { SCOPES } from '../../../adapters/slack/scopes.ts'
import { readManifest } from '../../stand-ins/slack/manifest.ts'

it('The scopes that the doctor looks for are those of the manifest', () => {
  expect([...SCOPES]).toEqual(readManifest().oauth_config.scopes.bot)
})
