import { html } from 'hono/html'
import type { Role } from '../../core/model/staff.ts'
import { BASE } from '../web/address.ts'
import type { Html } from '../web/html.ts'
import { mayI, type StaffContext } from '../web/request-context.ts'
import { showBadge, type Badges } from './badges.ts'

interface NavigationEntry {
  readonly path: string
  readonly name: string
  readonly needs: Role
}

/** The menu, in the order of a working day. */
const MENU: readonly (readonly [group: string, entries: readonly NavigationEntry[]])[] = [
  [
    'People',
    [
      { path: '/', name: 'Today', needs: 'viewer' },
      { path: '/requests', name: 'Requests', needs: 'editor' },
      { path: '/inbox', name: 'Without an answer', needs: 'editor' },
      { path: '/questions', name: 'Asked lately', needs: 'editor' },
      { path: '/figures', name: 'Figures', needs: 'viewer' },
    ],
  ],
  [
    'What we say',
    [
      { path: '/intents', name: 'Answers', needs: 'viewer' },
      { path: '/clinic', name: 'Clinic facts', needs: 'viewer' },
      { path: '/helplines', name: 'Help lines', needs: 'viewer' },
      { path: '/sources', name: 'Texts', needs: 'viewer' },
      { path: '/try', name: 'Try a question', needs: 'viewer' },
    ],
  ],
  [
    'Publish',
    [
      { path: '/publish', name: 'Changes', needs: 'viewer' },
      { path: '/golden', name: 'Questions that must work', needs: 'viewer' },
      { path: '/editions', name: 'Published versions', needs: 'viewer' },
    ],
  ],
  [
    'House',
    [
      { path: '/people', name: 'People and roles', needs: 'admin' },
      { path: '/audit', name: 'History', needs: 'publisher' },
      { path: '/me', name: 'My account', needs: 'viewer' },
    ],
  ],
]

/** One of the two menus of a page: its badges, and what their ids begin with. */
export interface MenuParts {
  readonly badges: Badges
  readonly id: 'menu' | 'side'
}

/** The menu, as far as the role of whoever visits reaches; `place` is where they are. */
export function showMenu(visit: StaffContext, place: string, { badges, id }: MenuParts): Html {
  const groups = MENU.map(([group, entries]) => {
    const open = entries.filter(({ needs }) => mayI(visit, needs))
    return open.length === 0
      ? ''
      : html`<p class="group">${group}</p>
          <ul>
            ${open.map(
              ({ path, name }) =>
                html`<li>
                  <a href="${BASE}${path}" ${path === place ? html`aria-current="page"` : ''}>${name}</a>
                  ${showBadge(path, id, badges)}
                </li>`,
            )}
          </ul>`
  })
  return html`${groups}`
}
