import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { closable } from '../../../src/core/model/closable.ts'
import type { Leadership, LeaderElection } from '../../../src/core/model/leader-election.ts'
import { openClinic, type Clinic } from './clinic.ts'

/** A lead that is held by one at a time, and can be lost. */
interface Office {
  readonly leader: LeaderElection
  /** Takes the lead away from whoever has it, as a broken connection to the database does. */
  lose(): void
  isOut: boolean
}

describe('Two processes with one token', () => {
  let office: Office
  let clinic: Clinic

  beforeEach(async () => {
    office = openOffice()
    clinic = await openClinic({ settings: { leader: office.leader } })
    await clinic.join()
  })

  afterEach(() => clinic.close())

  const ask = async (): Promise<void> => {
    const { discord } = clinic
    await discord.answerTo(discord.newcomer('server').command('ask', { question: 'anybody?' }))
  }

  it('are one bot: one of them listens', async () => {
    expect(clinic.discord.gateway.connected()).toBe(1)
    await ask()
    expect(clinic.turns).toHaveLength(1)
  })

  it('stand in for each other within ten seconds', async () => {
    await clinic.adapter.close()
    const since = Date.now()
    await clinic.discord.until(() => clinic.discord.gateway.connected() === 1)
    expect(Date.now() - since).toBeLessThan(10_000)
    await ask()
  })

  it('never leave nobody listening when a lead is lost and taken up again', async () => {
    office.lose()
    await clinic.discord.until(() => clinic.discord.gateway.connected() >= 1)
    await ask()
    expect(clinic.turns).toHaveLength(1)
  })

  it('both stay as they are, or listen, while nobody can tell who leads', async () => {
    office.isOut = true
    office.lose()
    await new Promise(resolve => setTimeout(resolve, 500))
    expect(clinic.discord.gateway.connected()).toBeGreaterThan(0)
    await ask()
  })
})

function openOffice(): Office {
  let holder: PromiseWithResolvers<void> | null = null
  const office: Office = {
    isOut: false,
    lose: () => {
      holder?.resolve()
      holder = null
    },
    leader: {
      acquire() {
        if (office.isOut) return Promise.reject(new Error('The database is away'))
        if (holder) return Promise.resolve(null)
        const mine = Promise.withResolvers<void>()
        holder = mine
        const close = (): Promise<void> => {
          if (holder === mine) holder = null
          return Promise.resolve()
        }
        return Promise.resolve(closable<Leadership>({ lost: mine.promise, close }))
      },
    },
  }
  return office
}
