import { describe, expect, it } from 'vitest'
import { createPseudonyms } from '../../src/store/pseudonyms.ts'

const pseudonyms = createPseudonyms(Buffer.from('one key'))

describe('A pseudonym', () => {
  it('is the same each time, and says nothing without the key', () => {
    expect(pseudonyms.person('slack', 'U1')).toBe(pseudonyms.person('slack', 'U1'))
    expect(createPseudonyms(Buffer.from('other key')).person('slack', 'U1')).not.toBe(pseudonyms.person('slack', 'U1'))
  })

  it('differs by platform, by kind, and where ids only run together the same way', () => {
    const { person, conversation } = pseudonyms.row({ platform: 'slack', conversation: 'X', person: 'X' })
    const all = [
      person,
      conversation,
      pseudonyms.turn('X'),
      pseudonyms.person('discord', 'X'),
      pseudonyms.row({ platform: 'slack', conversation: 'X","Y', person: 'Z' }).conversation,
      pseudonyms.row({ platform: 'slack', conversation: 'X', person: 'Y' }).person,
    ]
    expect(new Set(all).size).toBe(all.length)
  })

  it('of a queue fits a signed 64-bit number', () => {
    const queues = Array.from({ length: 200 }, (_, at) => pseudonyms.queueNumber(`queue ${at}`))
    expect(queues.every(queue => BigInt.asIntN(64, queue) === queue)).toBe(true)
    expect(new Set(queues).size).toBe(200)
  })
})
