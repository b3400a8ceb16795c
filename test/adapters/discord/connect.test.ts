import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { openClinic, type Clinic } from './clinic.ts'

describe('The connection', () => {
  let clinic: Clinic

  beforeEach(async () => {
    clinic = await openClinic({ heartbeatMs: 1000 })
  })

  afterEach(() => clinic.close())

  const heard = (words: string): Promise<unknown> =>
    clinic.discord.until(() => clinic.turns.find(({ said }) => said.kind === 'words' && said.utterance === words))

  it('asks for no privileged intent', () => {
    expect(clinic.discord.gateway.counts).toMatchObject({ identifies: 1, resumes: 0 })
    expect(clinic.discord.gateway.connected()).toBe(1)
  })

  it.each(['drop', 'askToReconnect'] as const)('resumes after a %s, and hears what was said meanwhile', async what => {
    const { gateway } = clinic.discord
    const person = clinic.discord.newcomer('direct')
    expect(clinic.adapter.state().kind).toBe('connected')
    gateway[what]()
    await clinic.discord.until(() => clinic.adapter.state().kind === 'away')
    person.write('meanwhile')
    await heard('meanwhile')
    expect(clinic.adapter.state().kind).toBe('connected')
    expect(gateway.counts).toMatchObject({ identifies: 1, resumes: 1 })
  })

  it('identifies anew when its session is invalid', async () => {
    const { gateway } = clinic.discord
    gateway.invalidate()
    await clinic.discord.until(() => gateway.counts.identifies === 2 && gateway.connected() === 1)
    clinic.discord.newcomer('direct').write('afterwards')
    expect(await heard('afterwards')).toMatchObject({ place: 'direct' })
  })

  it('keeps up its heartbeat', async () => {
    await clinic.discord.until(() => clinic.discord.gateway.counts.heartbeats >= 2)
    expect(clinic.discord.gateway.connected()).toBe(1)
  })
})

describe('A token that Discord does not know', () => {
  it('is told to the operator by name', async () => {
    const clinic = await openClinic()
    await expect(clinic.join({ token: 'not.a.token' })).rejects.toMatchObject({
      code: 'adapter-refused',
      message: expect.stringContaining('DISCORD_TOKEN') as string,
    })
    await clinic.close()
  })

  it('is told when it was replaced while the bot was running', async () => {
    const clinic = await openClinic()
    clinic.discord.world.token = 'another.made-up.token'
    clinic.discord.gateway.closeWith(4004)
    const line = await clinic.discord.until(() => clinic.lines.find(one => one.includes('adapter-refused')))
    expect(line).toContain('error')
    const why = expect.stringContaining('DISCORD_TOKEN') as string
    expect(clinic.adapter.state()).toMatchObject({ kind: 'away', why, isFinal: true })
    await clinic.close()
  })
})

describe('A Discord that is out of reach', () => {
  it('does not stop the start, and is tried again', async () => {
    const clinic = await openClinic()
    const { discord } = clinic
    await clinic.adapter.close()
    discord.fail(/GET .gateway.bot/, { status: 503 }, { times: 4 })
    await clinic.join()
    expect(clinic.lines.join()).toContain('discord not connected')
    await discord.until(() => discord.gateway.connected() === 1)
    await clinic.close()
  })
})

describe('A Discord that lets nobody in', () => {
  it('keeps nobody from stopping', async () => {
    const clinic = await openClinic()
    const { gateway } = clinic.discord
    await clinic.adapter.close()
    gateway.fallSilent(true)
    const joining = clinic.join()
    await clinic.discord.until(() => gateway.counts.identifies === 2)
    await clinic.close()
    await joining
    expect(gateway.connected()).toBe(0)
  })
})

describe('Shards', () => {
  it('share the work between processes, each answering its part', async () => {
    const clinic = await openClinic({ settings: { shards: { first: 0, last: 0, total: 2 } } })
    const { discord } = clinic
    await clinic.join({ shards: { first: 1, last: 1, total: 2 } })
    expect(discord.gateway.connected()).toBe(2)
    const person = discord.newcomer('server')
    await discord.answerTo(person.command('ask', { question: 'one' }))
    discord.inPlace(person.person, 'direct').write('two')
    await discord.until(() => clinic.deliveries.length === 2)
    expect(clinic.turns).toHaveLength(2)
    expect(discord.world.counts.creates).toBe(4)
    await clinic.close()
  })
})

describe('A connection that fares badly', () => {
  let clinic: Clinic

  beforeEach(async () => {
    clinic = await openClinic({ heartbeatMs: 300 })
  })

  afterEach(() => clinic.close())

  const kind = (): string => clinic.adapter.state().kind

  it('is left for another when its heartbeats are not acknowledged, and takes its session up again', async () => {
    const { discord } = clinic
    const { gateway } = discord
    gateway.fallSilent(true)
    await discord.until(() => kind() === 'away')
    gateway.fallSilent(false)
    await discord.until(() => kind() === 'connected')
    expect(gateway.counts).toMatchObject({ identifies: 1 })
    const person = discord.newcomer('direct')
    person.write('still there?')
    await discord.until(() => clinic.turns.find(turn => turn.person === person.person.id))
  })

  it('costs few identifies when the gateway throws it out again and again', async () => {
    const { gateway } = clinic.discord
    const flapping = setInterval(() => {
      gateway.forget()
      gateway.closeWith(4000)
    }, 60)
    await new Promise(resolve => setTimeout(resolve, 12_000))
    clearInterval(flapping)
    // At once, after 5 seconds, and after 10 more: the third would be due at 15.
    expect(gateway.counts.identifies).toBeLessThanOrEqual(2)
    expect(kind()).toBe('away')
  })

  it('is not opened with the last hundred of a day’s identifies, and the operator hears of it', async () => {
    const { discord } = clinic
    discord.world.identifiesLeft = 99
    discord.gateway.invalidate()
    await discord.until(() => clinic.lines.find(line => line.includes('discord connections used up')))
    expect(clinic.adapter.state()).toMatchObject({
      kind: 'away',
      isFinal: false,
      why: expect.stringMatching('99') as string,
    })
    expect(discord.world.identifiesLeft).toBe(99)
  })

  it('is over for good when the token was replaced: no more is tried', async () => {
    const { discord } = clinic
    discord.world.token = 'another.made-up.token'
    discord.gateway.closeWith(4004)
    await discord.until(() => clinic.lines.some(line => line.includes('adapter-refused')))
    expect(clinic.adapter.state()).toMatchObject({
      kind: 'away',
      isFinal: true,
      why: expect.stringContaining('DISCORD_TOKEN') as string,
    })
    const calls = discord.api.calls.length
    await new Promise(resolve => setTimeout(resolve, 4000))
    expect([discord.gateway.counts.identifies, discord.api.calls.length]).toEqual([1, calls])
  })

  it.each([
    { op: 0, t: 'READY', s: 90, d: null },
    { op: 0, t: null, s: null, d: null },
    { op: 9 },
    { op: 10, d: null },
    { op: 99, d: 'x' },
    [],
    7,
  ])('outlives %j', async payload => {
    const { discord } = clinic
    discord.gateway.utter(payload)
    const person = discord.newcomer('direct')
    await discord.until(() => kind() === 'connected')
    person.write('still there?')
    const turn = await discord.until(() => clinic.turns.find(one => one.person === person.person.id))
    expect(turn.said).toMatchObject({ utterance: 'still there?' })
  })
})
