import { html } from 'hono/html'
import { BASE } from '../web/address.ts'
import { assetPath } from '../web/assets.ts'
import type { Html } from '../web/html.ts'
import { mayI, type StaffVisit } from '../web/request-context.ts'
import type { Role } from '../../core/model/staff.ts'

/** What goes into the frame of a page. */
export interface Framed {
  readonly title: string
  /** Which entry of the menu the page belongs to: the beginning of its path. */
  readonly place: string
  readonly body: Html
  /** One sentence about what was just done, or went wrong; null where nothing is to be said. */
  readonly said?: Notice | null
}

/** A sentence at the top of a page. */
export interface Notice {
  readonly kind: 'done' | 'trouble'
  readonly text: string
}

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
      { path: '/questions', name: 'Asked lately', needs: 'editor' },
      { path: '/figures', name: 'Figures', needs: 'viewer' },
    ],
  ],
  [
    'What we say',
    [
      { path: '/intents', name: 'Intents', needs: 'viewer' },
      { path: '/clinic', name: 'Clinic facts', needs: 'viewer' },
      { path: '/helplines', name: 'Help lines', needs: 'viewer' },
      { path: '/sources', name: 'Source texts', needs: 'viewer' },
      { path: '/try', name: 'Try a question', needs: 'viewer' },
    ],
  ],
  [
    'Publish',
    [
      { path: '/publish', name: 'Draft', needs: 'viewer' },
      { path: '/golden', name: 'Golden questions', needs: 'viewer' },
      { path: '/editions', name: 'Editions', needs: 'viewer' },
    ],
  ],
  [
    'House',
    [
      { path: '/people', name: 'People and roles', needs: 'admin' },
      { path: '/audit', name: 'Audit log', needs: 'publisher' },
      { path: '/me', name: 'My account', needs: 'viewer' },
    ],
  ],
]

/** Puts a page into its frame: title, menu, and what was just done. */
export function frame(visit: StaffVisit, { title, place, body, said = null }: Framed): Html {
  return document(
    title,
    html`<a class="skip" href="#main">Skip to the page</a>
      <header class="top">
        <a class="brand" href="${BASE}/"
          ><img src="${assetPath('icon.svg')}" alt="" width="28" height="28" /> Signpost</a
        >
        <details class="menu">
          <summary>Menu</summary>
          <nav aria-label="Pages">${menu(visit, place)}</nav>
        </details>
        <nav class="side" aria-label="Main">${menu(visit, place)}</nav>
        <div class="who">
          <span>${visit.me.name}<span class="quiet"> · ${visit.me.role}</span></span>
          ${action(visit, '/sign-out', html`<button class="link">Sign out</button>`)}
        </div>
      </header>
      <main id="main" tabindex="-1">
        <div id="said" role="status">${said === null ? '' : html`<p class="said ${said.kind}">${said.text}</p>`}</div>
        ${body}
      </main>`,
  )
}

/** A page for somebody who has not signed in. */
export function bareFrame(title: string, body: Html): Html {
  return document(
    title,
    html`<main id="main" class="bare">
      <p class="brand"><img src="${assetPath('icon.svg')}" alt="" width="28" height="28" /> Signpost</p>
      ${body}
    </main>`,
  )
}

/** A form that does something, with the key that says it is ours. */
function action(visit: StaffVisit, path: string, fields: Html): Html {
  return html`<form method="post" action="${BASE}${path}">${keyField(visit)}${fields}</form>`
}

/** The key that says a form is ours. */
export function keyField({ me }: Pick<StaffVisit, 'me'>): Html {
  return html`<input type="hidden" name="key" value="${me.formKey}" />`
}

function menu(visit: StaffVisit, place: string): Html {
  const groups = MENU.map(([group, entries]) => {
    const open = entries.filter(({ needs }) => mayI(visit, needs))
    return open.length === 0
      ? ''
      : html`<p class="group">${group}</p>
          <ul>
            ${open.map(
              ({ path, name }) =>
                html`<li><a href="${BASE}${path}" ${path === place ? html`aria-current="page"` : ''}>${name}</a></li>`,
            )}
          </ul>`
  })
  return html`${groups}`
}

function document(title: string, body: Html): Html {
  return html`<!doctype html>
    <html lang="en">
      <head>
        <meta charset="utf-8" />
        <title>${title} · Signpost</title>
        <meta name="viewport" content="width=device-width, initial-scale=1" />
        <meta name="color-scheme" content="light dark" />
        <meta name="htmx-config" content='{"includeIndicatorCSS": false, "history": false}' />
        <link rel="icon" href="${assetPath('icon.svg')}" />
        <link rel="stylesheet" href="${assetPath('console.css')}" />
        <script src="${assetPath('htmx.js')}" defer></script>
      </head>
      <body>
        ${body}
      </body>
    </html>`
}
