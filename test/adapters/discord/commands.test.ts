import { describe, expect, it } from 'vitest'
import { COMMANDS } from '../../../adapters/discord/commands.ts'
import { diffCommands, type Registered } from '../../../adapters/discord/diff-commands.ts'
import { checkCommand } from '../../stand-ins/discord/check-command.ts'
import { openClinic } from './clinic.ts'

describe('The commands', () => {
  it('are such as Discord takes', () => {
    for (const command of COMMANDS) expect(checkCommand(command)).toEqual([])
  })

  it('say what they do in every language we have words for', () => {
    for (const { name, name_localizations: names, description_localizations: texts } of COMMANDS) {
      expect(names['en-US']).toBe(name)
      for (const words of [names, texts ?? names])
        expect(Object.keys(words)).toEqual(['en-US', 'en-GB', 'de', 'es-ES', 'es-419', 'fr'])
    }
  })

  it('are made once, changed where they differ, and removed when they are no longer ours', async () => {
    const clinic = await openClinic()
    const { world, api } = clinic.discord
    expect(world.counts.creates).toBe(COMMANDS.length)
    const [first] = world.commands.values()
    if (first) world.commands.set(first.id, { ...first, description: 'An old text' })
    world.commands.set('77', { id: '77', type: 1, name: 'old', description: 'Gone' })
    await clinic.join()
    expect(world.counts.creates).toBe(COMMANDS.length)
    expect(world.commands.has('77')).toBe(false)
    expect(api.calls.filter(call => call.startsWith('PATCH'))).toHaveLength(1)
    const before = api.calls.length
    await clinic.join()
    expect(api.calls.slice(before).filter(call => !call.startsWith('GET'))).toEqual([])
    await clinic.close()
  })

  it('leave alone what Discord made itself', () => {
    const launch: Registered = { id: '1', name: 'launch', type: 4 }
    expect(diffCommands([launch], []).remove).toEqual([])
  })

  it('that cannot be registered do not keep the bot from answering', async () => {
    const clinic = await openClinic()
    await clinic.adapter.close()
    clinic.discord.fail(/GET .applications/, { status: 500 }, { times: 99 })
    await clinic.join()
    await clinic.discord.until(() => clinic.discord.gateway.connected() > 0)
    clinic.discord.newcomer('direct').write('Hello?')
    expect(await clinic.discord.until(() => clinic.deliveries[0])).toMatchObject({ kind: 'delivered' })
    await clinic.close()
  })
})
