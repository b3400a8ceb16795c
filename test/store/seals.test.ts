import { describe, expect, it } from 'vitest'
import { placeOf } from '../../src/store/sealed-columns.ts'
import { createSeals } from '../../src/store/encryption.ts'

const OLD = 'the secret of last year, long enough'
const NEW = 'the secret of this year, long enough'
const [here, elsewhere] = [placeOf('turns', 'sealed_address', '1'), placeOf('turns', 'sealed_address', '2')]
const seals = createSeals(NEW, [OLD])

describe('A sealed text', () => {
  it('is read again in the place it was sealed for, and shows nothing of itself', () => {
    const sealed = seals.seal('kumquat “ü”', here)
    expect(sealed).not.toContain('kumquat')
    expect(seals.open(sealed, here)).toBe('kumquat “ü”')
    expect(seals.open(sealed, elsewhere)).toBeNull()
  })

  it('looks different each time', () => {
    expect(seals.seal('same', here)).not.toBe(seals.seal('same', here))
  })

  it('cannot be read with another secret', () => {
    expect(createSeals(OLD, []).open(seals.seal('text', here), here)).toBeNull()
  })

  it('can be read with a former secret, and is known as such', () => {
    const sealed = createSeals(OLD, []).seal('text', here)
    expect(seals.open(sealed, here)).toBe('text')
    expect(seals.ageOf(sealed)).toBe('former')
    expect(seals.ageOf(seals.seal('text', here))).toBe('current')
    expect(createSeals(OLD, []).ageOf(seals.seal('text', here))).toBe('lost')
  })

  it('cannot be read once a single character is changed, or some are missing', () => {
    const sealed = seals.seal('text', here)
    for (let at = 0; at < sealed.length; at += 1) {
      const other = sealed[at] === 'A' ? 'Q' : 'A'
      expect(seals.open(sealed.slice(0, at) + other + sealed.slice(at + 1), here)).toBeNull()
      expect(seals.open(sealed.slice(0, at), here)).toBeNull()
    }
  })
})
