import type { FileVersion } from '../../../core/model/editing.ts'
import { count } from '../../components/time.ts'
import { pathName } from '../../../editing/path-name.ts'
import { mayI } from '../../web/request-context.ts'
import { waitsFor } from '../../../editing/approval.ts'
import type { FindTasks } from './task.ts'

/** Proposals that wait for my approval. */
export const proposalsToApprove: FindTasks = async ({ visit }) => {
  const proposals = await visit.parts.editing.proposals.list()
  return proposals
    .filter(proposal => waitsFor(visit, proposal))
    .map(({ id, editor, files, note }) => ({
      path: `/proposals/${id}`,
      what: `${editor} asks you to approve ${files.map(({ path }) => pathName(path)).join(', ')}`,
      more: note,
      isUrgent: false,
    }))
}

/** How many proposals that ended are looked through. */
const LOOKED_AT = 50

/** What I proposed and somebody sent back, as long as it stands as they saw it. */
export const proposalsSentBack: FindTasks = async ({ visit, draft }) => {
  const ended = await visit.parts.editing.proposals.ended(LOOKED_AT)
  const isUnchanged = ({ path, version }: FileVersion): boolean =>
    draft.changes.some(({ change }) => change.path === path && change.version === version)
  return ended
    .filter(one => one.editor === visit.me.name && one.ended?.how === 'sent back' && one.files.every(isUnchanged))
    .map(({ id, files, ended: back }) => ({
      path: `/proposals/${id}`,
      what: `${back?.by ?? 'Somebody'} sent back ${files.map(({ path }) => pathName(path)).join(', ')}`,
      more: back?.reason ?? '',
      isUrgent: false,
    }))
}

/** What I wrote while a colleague changed the same. */
export const wordsBeside: FindTasks = async ({ visit }) => {
  const conflictCopies = await visit.parts.editing.conflictCopies.list(visit.me.name)
  return conflictCopies.map(({ path }) => ({
    path: `/compare?path=${encodeURIComponent(path)}`,
    what: `What you wrote in “${pathName(path)}” waits to be put together with a colleague’s words`,
    more: '',
    isUrgent: true,
  }))
}

/** Changes of mine that nobody outside sees yet. */
export const changesToPublish: FindTasks = async ({ visit, draft }) => {
  const own = draft.changes.filter(({ change }) => change.editor === visit.me.name).length
  if (own === 0 || !mayI(visit, 'editor')) return []
  return [{ path: '/publish', what: `${count(own, 'change')} of yours not published`, more: '', isUrgent: false }]
}
