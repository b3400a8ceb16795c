import { createHash } from 'node:crypto'
import { readFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { dirname, join } from 'node:path'
import { fileURLToPath } from 'node:url'
import type { Hono } from 'hono'
import { BASE } from './address.ts'

interface Asset {
  readonly name: string
  readonly type: string
  readonly file: string
}

const OURS = fileURLToPath(new URL('../assets/', import.meta.url))
const HTMX = dirname(createRequire(import.meta.url).resolve('htmx.org'))

const MANUAL = fileURLToPath(new URL('../../../docs/staff.md', import.meta.url))

const ASSETS: readonly Asset[] = [
  { name: 'console.css', type: 'text/css; charset=utf-8', file: join(OURS, 'console.css') },
  { name: 'saving.js', type: 'text/javascript; charset=utf-8', file: join(OURS, 'saving.js') },
  { name: 'writing-bar.js', type: 'text/javascript; charset=utf-8', file: join(OURS, 'writing-bar.js') },
  { name: 'copy.js', type: 'text/javascript; charset=utf-8', file: join(OURS, 'copy.js') },
  { name: 'keys.js', type: 'text/javascript; charset=utf-8', file: join(OURS, 'keys.js') },
  { name: 'form-words.js', type: 'text/javascript; charset=utf-8', file: join(OURS, 'form-words.js') },
  { name: 'kept-aside.js', type: 'text/javascript; charset=utf-8', file: join(OURS, 'kept-aside.js') },
  { name: 'manual.txt', type: 'text/plain; charset=utf-8', file: MANUAL },
  { name: 'icon.svg', type: 'image/svg+xml', file: join(OURS, 'icon.svg') },
  { name: 'htmx.js', type: 'text/javascript; charset=utf-8', file: join(HTMX, 'htmx.min.js') },
]

const FOR_EVER = 'public, max-age=31536000, immutable'

const LOADED = new Map<string, { readonly body: string; readonly mark: string }>()

/** Address of a file of ours; changes with what it holds, so that browsers may keep it for ever. */
export function assetPath(name: string): string {
  return `${BASE}/assets/${name}?v=${load(name)?.mark ?? ''}`
}

/** Serves the stylesheet, the scripts, the icon and the manual for staff: a list, so that no path can lead anywhere else. */
export function serveAssets(app: Hono): void {
  for (const { name, type } of ASSETS) {
    app.get(`${BASE}/assets/${name}`, context => {
      context.header('Content-Type', type)
      context.header('Cache-Control', FOR_EVER)
      return context.body(load(name)?.body ?? '')
    })
  }
}

/** Read when first asked for: importing does nothing. */
function load(name: string): { readonly body: string; readonly mark: string } | undefined {
  const asset = ASSETS.find(one => one.name === name)
  if (asset && !LOADED.has(name)) {
    const body = withMarks(readFileSync(asset.file, 'utf8'))
    LOADED.set(name, { body, mark: createHash('sha256').update(body).digest('hex').slice(0, 12) })
  }
  return LOADED.get(name)
}

/** A script asks for others by what they hold, too: those that it imports change with it. */
function withMarks(body: string): string {
  return body.replace(
    /(?<=from ')\.\/([\w-]{1,40}\.js)(?=')/g,
    (all, name: string) => `${all}?v=${load(name)?.mark ?? ''}`,
  )
}
