import type { APIInteraction, GatewayMessageCreateDispatchData } from 'discord.js'

/** What Discord tells us of what people do, as it comes from the gateway. */
export type DiscordEvent =
  | { readonly kind: 'interaction'; readonly interaction: APIInteraction }
  | { readonly kind: 'message'; readonly message: GatewayMessageCreateDispatchData; readonly us: Us }

/** Who we are where a message was written. */
export interface Us {
  readonly id: string
  /** Of the role that Discord made for us on this server; null in a direct message, or when it is not known. */
  readonly role: string | null
}
