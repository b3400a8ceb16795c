import { html } from 'hono/html'
import { BASE } from '../web/address.ts'
import { assetPath } from '../web/assets.ts'
import type { Html } from '../web/html.ts'
import type { Notice } from '../web/notice.ts'
import type { StaffContext } from '../web/request-context.ts'
import { countsOf, showTitle, type Badges } from './badges.ts'
import { showHelp } from './help.ts'
import { postForm } from './post-form.ts'
import { showMenu } from './menu.ts'

/** What goes into the frame of a page. */
export interface Framed {
  readonly title: string
  /** Which entry of the menu the page belongs to: the beginning of its path. */
  readonly place: string
  readonly body: Html
  /** One sentence about what was just done, or went wrong; null where nothing is to be said. */
  readonly said?: Notice | null
}

/** Puts a page into its frame: title, menu, and what was just done. */
export function frame(visit: StaffContext, { title, place, body, said = null }: Framed, badges: Badges): Html {
  return document(
    showTitle(title, badges),
    html`<a class="skip" href="#main">Skip to the page</a>
      <header class="top">
        <a class="brand" href="${BASE}/"
          ><img src="${assetPath('icon.svg')}" alt="" width="28" height="28" /> Signpost</a
        >
        <form class="find" role="search" aria-label="Everything" method="get" action="${BASE}/find">
          <input
            type="search"
            name="q"
            aria-label="Find anything"
            placeholder="Find anything"
            aria-keyshortcuts="/"
            data-find
          />
        </form>
        <details class="menu">
          <summary>Menu</summary>
          <nav aria-label="Pages">${showMenu(visit, place, { badges, id: 'menu' })}</nav>
        </details>
        <nav class="side" aria-label="Main">${showMenu(visit, place, { badges, id: 'side' })}</nav>
        <div class="who">
          <span>${visit.me.name}<span class="quiet"> · ${visit.me.role}</span></span>
          ${postForm(visit, '/sign-out', html`<button class="link">Sign out</button>`)}
        </div>
      </header>
      <main id="main" tabindex="-1">
        ${showHelp(visit, place)}
        <div id="said" role="status">${said === null ? '' : showNotice(visit, said)}</div>
        ${body} ${countsOf(visit, title)}
      </main>`,
  )
}

/** A page for somebody who has not signed in. */
export function bareFrame(title: string, body: Html): Html {
  return document(
    `${title} · Signpost`,
    html`<main id="main" class="bare">
      <p class="brand"><img src="${assetPath('icon.svg')}" alt="" width="28" height="28" /> Signpost</p>
      ${body}
    </main>`,
  )
}

/** What was done, and what takes it back. */
export function showNotice(visit: StaffContext, { kind, text, undo }: Notice): Html {
  if (!undo) return html`<p class="said ${kind}">${text}</p>`
  const fields = Object.entries(undo.fields).map(
    ([name, value]) => html`<input type="hidden" name="${name}" value="${value}" />`,
  )
  return html`<div class="said ${kind}">
    <span>${text}</span> ${postForm(visit, undo.path, html`${fields}<button class="link">Undo</button>`)}
  </div>`
}

function document(title: string, body: Html): Html {
  return html`<!doctype html>
    <html lang="en">
      <head>
        <meta charset="utf-8" />
        <title>${title}</title>
        <meta name="viewport" content="width=device-width, initial-scale=1" />
        <meta name="color-scheme" content="light dark" />
        <meta name="htmx-config" content='{"includeIndicatorCSS": false, "history": false}' />
        <link rel="icon" href="${assetPath('icon.svg')}" />
        <link rel="stylesheet" href="${assetPath('console.css')}" />
        <script src="${assetPath('htmx.js')}" defer></script>
        <script src="${assetPath('saving.js')}" type="module"></script>
        <script src="${assetPath('keys.js')}" type="module"></script>
        <script src="${assetPath('copy.js')}" type="module"></script>
        <script src="${assetPath('writing-bar.js')}" type="module"></script>
      </head>
      <body>
        ${body}
      </body>
    </html>`
}
