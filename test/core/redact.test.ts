import { describe, expect, it } from 'vitest'
import { redact } from '../../src/core/text/redact.ts'

describe('Redacting', () => {
  it.each([
    ['call me on 020 7946 0958 please', 'call me on [number] please'],
    ['my number is +44 (0)20 7946-0958', 'my number is [number]'],
    ['write to sam.lee@clinic.example', 'write to [email]'],
    ['write to sam.lee (at) clinic (dot) example', 'write to [email]'],
    ['see https://clinic.example/me?x=1', 'see [link]'],
    ['ask <@U12345> or @sam_lee', 'ask [handle] or [handle]'],
    ['I was born on 12/03/1988', 'I was born on [date]'],
    ['can I come on 3rd of March 2026', 'can I come on [date]'],
    ['can I come March 3', 'can I come [date]'],
    ['I live at 12 Garden Hill Road', 'I live at [address]'],
    ['ich wohne Gartenstraße 12', 'ich wohne [address]'],
    ['I am in SW1A 1AA', 'I am in [postcode]'],
    ['my name is sam lee smith', 'my name is [name]'],
    ['my name is Sam Lee', 'my name is [name]'],
    ['my name is okonkwo and I want to book', 'my name is [name] and I want to book'],
    ['is Dr. Okonkwo free', 'is Dr. [name] free'],
    ['can my friend Tomasz Nowak come too', 'can my friend [name] come too'],
    ['can i see sarah again', 'can i see [name] again'],
    ["is it sarah's room", 'is it [name] room'],
  ])('takes out of “%s” who it is', (text, redacted) => {
    expect(redact(text)).toBe(redacted)
  })

  it.each([
    'how much is a session',
    'are you open on Saturday at 10',
    'do you speak German or Spanish',
    'Do you offer hypnosis? I heard about it.',
    'will you mark my appointment, it may be a grace period',
    'is 50 minutes enough',
    'is this about me',
    'what happens on Mondays at 9:30',
  ])('leaves “%s” as it is', text => {
    expect(redact(text)).toBe(text)
  })

  it('takes time in proportion to the text', () => {
    const startedAt = performance.now()
    redact('my name is '.repeat(4000))
    redact('1 '.repeat(20_000))
    redact('a.'.repeat(20_000))
    redact('Aa '.repeat(13_000))
    expect(performance.now() - startedAt).toBeLessThan(2000)
  })
})
