import { html } from 'hono/html'
import { GONE_AFTER_MS, servedBy, type Served } from '../../core/model/serving.ts'
import { BASE } from '../web/address.ts'
import type { Html } from '../web/html.ts'
import type { StaffContext } from '../web/request-context.ts'

/** How far an edition has come: served by how many instances, and what came of the question asked through it. */
export async function showServing(number: number, { parts }: StaffContext): Promise<Html> {
  const served = servedBy(number, await parts.serving.list(parts.now() - GONE_AFTER_MS))
  if (served.of === 0) return html``
  return html`${countOf(served, number)}${smokeOf(served)}`
}

/** As long as others have still to follow, it asks again. */
function countOf({ by, of, failed }: Served, number: number): Html {
  const count = `${by} of ${of} ${of === 1 ? 'instance' : 'instances'}`
  if (failed > 0)
    return html`<p class="said trouble" role="alert">
      Served by ${count}; ${failed} could not serve it and ${failed === 1 ? 'answers' : 'answer'} by the version before.
      Going back, or a correction, sets that right.
    </p>`
  if (by === of) return html`<p class="quiet">Served by ${count}.</p>`
  return html`<p
    class="quiet"
    data-hx-get="${BASE}/editions/${number}"
    data-hx-trigger="load delay:2s"
    data-hx-target="#serving"
  >
    Served by ${count}; the others are about to follow.
  </p>`
}

function smokeOf({ smokes }: Served): Html {
  const wrong = smokes.find(({ isFine }) => !isFine)
  if (wrong)
    return html`<p class="said trouble" role="alert">
      “${wrong.question}” was asked of this version and did not get its answer, or words of danger did not get their
      card. Try it, and go back if in doubt.
    </p>`
  return smokes[0] === undefined
    ? html``
    : html`<p class="quiet">“${smokes[0].question}” was asked through it, and answered as it should be.</p>`
}
