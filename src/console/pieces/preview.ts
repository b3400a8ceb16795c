import { html } from 'hono/html'
import type { Answer, Reply } from '../../core/reply.ts'
import type { Html } from '../html.ts'
import { showMarkdown } from './markdown.ts'

/** Longest text of a Slack section and of a Discord message, in characters. Source: their API references. */
const SLACK_MAX = 3000
const DISCORD_MAX = 2000

/** A reply as it comes out on Slack, on Discord, and read aloud. */
export function showPreviews(reply: Reply): Html {
  const length = bodyOf(reply).length
  return html`<details open>
      <summary>On Slack ${tooLong(length, SLACK_MAX)}</summary>
      <div class="preview">${onScreen(reply, ['Helpful', 'Didn’t help', 'Talk to a therapist'])}</div>
    </details>
    <details>
      <summary>On Discord ${tooLong(length, DISCORD_MAX)}</summary>
      <div class="preview discord">${onScreen(reply, ['Helpful', 'Didn’t help', 'Share', 'Talk to a therapist'])}</div>
    </details>
    <details>
      <summary>Read aloud</summary>
      <pre class="preview aloud">${aloud(reply)}</pre>
    </details>`
}

function tooLong(length: number, max: number): Html {
  return length > max ? html`<span class="badge warm">in several messages</span>` : html``
}

function onScreen(reply: Reply, buttons: readonly string[]): Html {
  const answers = reply.kind === 'answer' ? reply.answers : []
  return html`${showMarkdown(bodyOf(reply))} ${answers.map(answer => html`<p class="foot">${originOf(answer)}</p>`)}
    <p>
      ${buttons.map(name => html`<span class="buttonlike">${name}</span>`)}
      ${answers.flatMap(({ related }) => related.map(({ title }) => html`<span class="buttonlike">${title}</span>`))}
    </p>
    <p class="foot">
      ${reply.notice ?? ''} Talk to a therapist: ${reply.route.ways.map(({ value }) => value).join(' · ')}
    </p>`
}

function aloud(reply: Reply): string {
  const answers = reply.kind === 'answer' ? reply.answers : []
  const lines = [
    ...answers.map(({ title }) => title),
    plain(bodyOf(reply)),
    ...answers.map(originOf),
    ...answers.flatMap(({ related }) => related.map(({ title }) => `Button: ${title}`)),
    `Talk to a therapist: ${reply.route.ways.map(({ value }) => value).join(', ')}`,
  ]
  return lines.join('\n\n')
}

function bodyOf(reply: Reply): string {
  return reply.kind === 'answer' ? reply.answers.map(({ body }) => body).join('\n\n') : reply.body
}

function originOf({ source, reviewed }: Answer): string {
  const from = source ? `From “${source.title}”, passage ${source.passages.join(', ')} · ` : ''
  return `${from}reviewed ${reviewed}`
}

function plain(text: string): string {
  return text.replace(/\*\*(.+?)\*\*/g, '$1').replace(/\[([^\]]+)\]\([^)]+\)/g, '$1')
}
