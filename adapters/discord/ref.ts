import type { Interacted, Posted } from './api.ts'

/** What a `ref` of ours leads back to: a message in a channel, or the answer to an interaction. */
export type Referred =
  | { readonly kind: 'message'; readonly at: Posted }
  | { readonly kind: 'answer'; readonly to: Omit<Interacted, 'id'> }

/** Names a message, so that it can be replaced later. */
export function refOf({ channel_id, id }: Posted): string {
  return `message/${channel_id}/${id}`
}

/** Names the answer to an interaction; Discord lets it be replaced for 15 minutes. */
export function refOfAnswer({ application_id, token }: Omit<Interacted, 'id'>): string {
  return `answer/${application_id}/${token}`
}

/** Reads a name. Null when it is not one of ours. */
export function readRef(ref: string): Referred | null {
  const [kind, first = '', second = ''] = ref.split('/')
  if (kind === 'message') return { kind, at: { channel_id: first, id: second } }
  return kind === 'answer' ? { kind, to: { application_id: first, token: second } } : null
}
