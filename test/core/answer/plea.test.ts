import { describe, expect, it } from 'vitest'
import { askAlone } from '../../../src/core/answer/ask-alone.ts'
import { asksHowToUse, isPlea } from '../../../src/core/answer/plea.ts'
import type { Reply } from '../../../src/core/model/reply.ts'
import { SMALL_CLINIC, utterance } from '../../fixtures/small-clinic.ts'

const reply = (text: string): Reply => askAlone(utterance(text), SMALL_CLINIC).reply
const isPleaOf = (text: string): boolean => isPlea(utterance(text))

describe('Somebody who calls for help and says no more', () => {
  it.each(['HELP ME', 'please help', 'help', 'Help!!!', 'i need help', 'pls help me now', 'heeelp', 'hlep me'])(
    '“%s” is shown people who can: an emergency number, a line at any hour, and the way to a therapist',
    text => {
      const said = reply(text)
      expect(said).toMatchObject({ kind: 'status', offers: ['route'], line: { hours: '24/7', kind: 'suicide_crisis' } })
      expect('body' in said && said.body).toContain('call **999** now')
      expect(said.route.ways.length).toBeGreaterThan(0)
    },
  )

  it('is heard in many words for the same', () => {
    const said = [
      'somebody help me',
      'can someone please help me',
      'i really need some help please',
      'we need help',
      'omg please help me now',
      'i am in need of help',
      'SOS',
      'help help help',
      'i need someone to help me',
      'i need your help',
    ]
    expect(said.filter(text => !isPleaOf(text))).toEqual([])
  })

  it('is not one who says what it is about', () => {
    const said = [
      'help with anxiety',
      'can therapy help me',
      'how can i help my friend',
      'i need help with the bill',
      'that did not help me',
      'my friend needs help',
      'what helps',
      'no help needed',
    ]
    expect(said.filter(isPleaOf)).toEqual([])
  })
})

describe('Somebody who asks how to use it', () => {
  it.each(['/help', '!help', '/ help', 'how do i use this', 'how do I use you?', 'commands', '?'])(
    '“%s” hears it, and is no call for help',
    text => {
      expect([asksHowToUse(utterance(text)), isPleaOf(text)]).toEqual([true, false])
      const said = reply(text)
      expect(said).toMatchObject({ kind: 'status', line: null })
      expect('body' in said && said.body).toContain('Ask me in your own words')
    },
  )
})
