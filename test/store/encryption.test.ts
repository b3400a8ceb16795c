import { describe, expect, it } from 'vitest'
import { placeOf } from '../../src/store/sealed-columns.ts'
import { createEncryption } from '../../src/store/encryption.ts'

const OLD = 'the secret of last year, long enough'
const NEW = 'the secret of this year, long enough'
const [here, elsewhere] = [placeOf('turns', 'sealed_address', '1'), placeOf('turns', 'sealed_address', '2')]
const encryption = createEncryption(NEW, [OLD])

describe('A sealed text', () => {
  it('is read again in the place it was sealed for, and shows nothing of itself', () => {
    const sealed = encryption.seal('kumquat “ü”', here)
    expect(sealed).not.toContain('kumquat')
    expect(encryption.open(sealed, here)).toBe('kumquat “ü”')
    expect(encryption.open(sealed, elsewhere)).toBeNull()
  })

  it('looks different each time', () => {
    expect(encryption.seal('same', here)).not.toBe(encryption.seal('same', here))
  })

  it('cannot be read with another secret', () => {
    expect(createEncryption(OLD, []).open(encryption.seal('text', here), here)).toBeNull()
  })

  it('can be read with a former secret, and is known as such', () => {
    const sealed = createEncryption(OLD, []).seal('text', here)
    expect(encryption.open(sealed, here)).toBe('text')
    expect(encryption.ageOf(sealed)).toBe('former')
    expect(encryption.ageOf(encryption.seal('text', here))).toBe('current')
    expect(createEncryption(OLD, []).ageOf(encryption.seal('text', here))).toBe('lost')
  })

  it('cannot be read once a single character is changed, or some are missing', () => {
    const sealed = encryption.seal('text', here)
    for (let at = 0; at < sealed.length; at += 1) {
      const other = sealed[at] === 'A' ? 'Q' : 'A'
      expect(encryption.open(sealed.slice(0, at) + other + sealed.slice(at + 1), here)).toBeNull()
      expect(encryption.open(sealed.slice(0, at), here)).toBeNull()
    }
  })
})
