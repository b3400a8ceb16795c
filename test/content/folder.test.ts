import { mkdir, mkdtemp, symlink, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { beforeEach, describe, expect, it } from 'vitest'
import { hashFiles } from '../../src/content/serving/edition.ts'
import { readOnes } from '../../src/content/files/read-ones.ts'
import { readFolder } from '../../src/content/files/folder.ts'

let folder: string

beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'signpost-'))
  await mkdir(join(folder, 'clinic'))
})

describe('Reading a folder', () => {
  it('gives Markdown and YAML in the order of their paths, with forward slashes', async () => {
    await writeFile(join(folder, 'clinic', 'b.md'), 'beta ✓')
    await writeFile(join(folder, 'clinic', 'a.md'), 'alpha')
    await writeFile(join(folder, '_clinic.yml'), 'name: x')
    await writeFile(join(folder, 'photo.png'), 'not ours')
    await writeFile(join(folder, '.hidden.md'), 'not ours')
    expect(await readFolder(folder)).toEqual([
      { path: '_clinic.yml', text: 'name: x' },
      { path: 'clinic/a.md', text: 'alpha' },
      { path: 'clinic/b.md', text: 'beta ✓' },
    ])
  })

  it('gives the same paths however the folder is written', async () => {
    await writeFile(join(folder, 'clinic', 'a.md'), 'alpha')
    expect(await readFolder(`${folder}/clinic/../`)).toEqual(await readFolder(folder))
  })

  it('names links, and follows none', async () => {
    const elsewhere = await mkdtemp(join(tmpdir(), 'signpost-'))
    await writeFile(join(elsewhere, 'secret.md'), 'not ours')
    await symlink(join(elsewhere, 'secret.md'), join(folder, 'clinic', 'link.md'))
    await symlink(elsewhere, join(folder, 'away'))
    expect(await readFolder(folder)).toEqual([
      { path: 'away', text: '', unread: 'link' },
      { path: 'clinic/link.md', text: '', unread: 'link' },
    ])
  })

  it.each(['fees.docx', 'fees.MD', 'Fees.Markdown', '_helplines.YML', 'fees.md.bak', 'fees.rtf'])(
    'names a file that somebody may have meant as content: %s',
    async name => {
      await writeFile(join(folder, name), 'meant')
      expect(await readFolder(folder)).toEqual([{ path: name, text: '', unread: 'name' }])
    },
  )

  it.each(['README.txt', 'LICENSE.md.txt', '.fees.txt', 'plan.pdf'])(
    'is silent about what lies beside: %s',
    async name => {
      await writeFile(join(folder, name), 'not meant')
      expect(await readFolder(folder)).toEqual([])
    },
  )

  it('publishes, compares and counts only what was read', async () => {
    await writeFile(join(folder, 'a.md'), 'alpha')
    await writeFile(join(folder, 'b.txt'), 'beta')
    const files = await readFolder(folder)
    expect(readOnes(files)).toEqual([{ path: 'a.md', text: 'alpha' }])
    expect(hashFiles(files)).toBe(hashFiles(readOnes(files)))
  })

  it('rejects a folder that is not there, and says what to do', async () => {
    await expect(readFolder(join(folder, 'nowhere'))).rejects.toMatchObject({
      code: 'content-unreadable',
      message: expect.stringContaining('Check that it exists'),
    })
  })

  it('rejects a file that is no UTF-8 or far too large, and names it', async () => {
    await writeFile(join(folder, 'clinic', 'a.md'), Buffer.from([0x63, 0xe9, 0x21]))
    await expect(readFolder(folder)).rejects.toMatchObject({ message: expect.stringMatching(/clinic\/a\.md.*UTF-8/) })
    await writeFile(join(folder, 'clinic', 'a.md'), 'w'.repeat(1_000_001))
    await expect(readFolder(folder)).rejects.toMatchObject({ message: expect.stringMatching(/a\.md.*one megabyte/) })
  })
})
