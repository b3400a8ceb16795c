import { describe, expect, it } from 'vitest'
import { brokenPromises, type Figures } from './figures.ts'
import { soakTurns } from './soak.ts'

describe('While processes are killed, one first and then all at once, and connections cut', () => {
  // The long one, of 10,000 turns and 100 kills, is `npm run soak -- turns`.
  it('every turn that was taken up, on Slack and on Discord, is answered once or asked again once', async () => {
    const { slack, discord } = await soakTurns({
      on: 'postgres',
      hasMonkey: false,
      platforms: ['slack', 'discord'],
      turns: 60,
      kills: 1,
      disturbances: 2,
      gently: false,
      rate: 30,
      instances: 2,
      slowMs: 200,
      seed: 7,
      isHurried: true,
    })
    if (!slack || !discord) throw new Error('There are no figures.')
    expect([...brokenAtAll(slack.figures), ...slack.explained]).toEqual([])
    expect([...brokenAtAll(discord.figures), ...discord.explained]).toEqual([])
    expect([slack.figures.turns, discord.figures.turns, slack.figures.kills]).toEqual([60, 60, 3])
    expect(Math.min(slack.figures.answered, discord.figures.answered)).toBeGreaterThan(0)
  })
})

/**
 * What no machine may break, however slow. Where PostgreSQL does not answer in time, a message is acknowledged before its turn is
 * claimed, and goes with the process: how often, only the long run on a machine at rest can say.
 */
function brokenAtAll(figures: Figures): readonly string[] {
  return brokenPromises({ ...figures, doublesExcused: 0, lostExcused: 0, askedAfterMsMax: 0 }, true)
}
