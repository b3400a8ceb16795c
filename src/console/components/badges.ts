import { html } from 'hono/html'
import { BASE } from '../web/address.ts'
import type { Html } from '../web/html.ts'
import { mayI, type StaffContext } from '../web/request-context.ts'
import { waitsFor } from '../../editing/approval.ts'
import { count } from './time.ts'

/** What waits for whoever visits: how much, and what it is called, by the page where it waits. */
export type Badges = ReadonlyMap<string, Badge>

/** One number beside an entry of the menu. */
export interface Badge {
  readonly count: number
  /** What there is one of, such as `request`. */
  readonly noun: string
}

/** Counts what waits for whoever visits. */
export async function readBadges(visit: StaffContext): Promise<Badges> {
  const { requests, editing } = visit.parts
  const waiting = requests !== null && mayI(visit, 'editor') ? requests.waiting() : 0
  const proposals = editing.proposals.list()
  const [people, proposed] = await Promise.all([waiting, proposals])
  return new Map([
    ['/requests', { count: people, noun: 'request' }],
    ['/publish', { count: proposed.filter(one => waitsFor(visit, one)).length, noun: 'proposal' }],
  ])
}

/** The title of a page as the browser shows it: people who wait are seen from another tab. */
export function showTitle(title: string, badges: Badges): string {
  const waiting = badges.get('/requests')?.count ?? 0
  return `${waiting > 0 ? `(${waiting}) ` : ''}${title} · Signpost`
}

/** Which of two menus a badge stands in. */
export type BadgePlace = 'menu' | 'side'

/** The number beside an entry of the menu, to be replaced where it stands; empty where nothing waits. */
export function showBadge(path: string, place: BadgePlace, badges: Badges): Html | '' {
  const badge = badges.get(path)
  return badge ? html`<span id="${idOf(path, place)}">${numberOf(badge)}</span>` : ''
}

/** The same for a page that is open, which takes each by its id. */
export function showBadgesAnew(badges: Badges): Html {
  const places = ['menu', 'side'] as const
  return html`${[...badges].flatMap(([path, badge]) =>
    places.map(place => html`<span id="${idOf(path, place)}" data-hx-swap-oob="true">${numberOf(badge)}</span>`),
  )}`
}

/** Asks for the numbers again while the page is open; without a script they are those of the moment it was loaded. */
export function countsOf({ parts, me }: StaffContext, title: string): Html | '' {
  if (parts.requests === null || !mayI({ me }, 'editor')) return ''
  const path = `${BASE}/counts?title=${encodeURIComponent(title)}`
  return html`<div hidden data-hx-get="${path}" data-hx-trigger="every 20s" data-hx-swap="none"></div>`
}

function numberOf({ count: number, noun }: Badge): Html | '' {
  if (number === 0) return ''
  return html`<span class="badge count" aria-hidden="true">${number}</span>
    <span class="unseen">${count(number, noun)} waiting</span>`
}

function idOf(path: string, place: BadgePlace): string {
  return `${place}-count-${path.slice(1)}`
}
