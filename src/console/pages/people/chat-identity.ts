import { html } from 'hono/html'
import { sayPlatform } from '../../../core/words/en/say-platform.ts'
import { CODE_MS, hashCode, newCode } from '../../../editing/join-code.ts'
import type { Html } from '../../web/html.ts'
import { postForm } from '../../components/post-form.ts'
import { time } from '../../components/time.ts'
import type { StaffContext } from '../../web/request-context.ts'

/** Who somebody is in chat: a code that says so there, and where it was said. */
export async function showChatIdentity(visit: StaffContext, code: string | null): Promise<Html> {
  const { staff, served } = visit.parts
  const joined = await staff.identities.of(visit.me.name)
  return html`<h2>Slack and Discord</h2>
    <div class="card stack">
      <p>
        What had no answer is told in the staff’s channel, and can be corrected and published there. Say once who you
        are: press a button on such a card, and type a code.
      </p>
      ${
        code === null
          ? postForm(visit, '/me/join-code', html`<button>Make a code</button>`)
          : html`<p class="said done" role="status">
              Your code: <strong>${code}</strong>. It holds for a quarter of an hour, and once. Give it to nobody.
            </p>`
      }
      ${joined.map(({ platform, joinedAtMs }) =>
        postForm(
          visit,
          '/me/leave',
          html`<input type="hidden" name="platform" value="${platform}" />
            <span>${sayPlatform(platform)}, since ${time(joinedAtMs, served.current.clinic.timeZone)}</span
            ><button>Take this off</button>`,
          html`class="row"`,
        ),
      )}
    </div>`
}

/** Makes a one-time code; one that was made before no longer counts. */
export async function makeCode({ me, parts }: StaffContext): Promise<string> {
  const code = newCode()
  const expiresAtMs = parts.now() + CODE_MS
  await parts.staff.identities.offer({ id: hashCode(code), account: me.name, expiresAtMs })
  return code
}

/** Takes the account off a platform. */
export async function leavePlatform({ form, me, parts }: StaffContext): Promise<void> {
  const joined = await parts.staff.identities.of(me.name)
  const at = joined.find(({ platform }) => platform === form.text('platform'))
  if (!at) return
  await parts.staff.identities.leave(me.name, at.platform)
  const did = 'took their account off'
  await parts.staff.audit.note({ atMs: parts.now(), who: me.name, did, about: at.platform, detail: '' })
}
