import type { StaffCard } from '../../core/model/voice.ts'
import type { RouteAddress } from '../../core/model/plan.ts'
import type { Delivery } from '../../core/model/turn.ts'

/** One way to the staff. */
export interface DeliveryRoute extends Pick<RouteAddress, 'name' | 'kind'> {
  /** Sends a card. The same key is the same card, however often it is sent. Never rejects. */
  send(card: StaffCard, key: string): Promise<Delivery>
  /** Changes a card that was sent; where it can never be changed any more, it is said anew under it. Never rejects. */
  replace(ref: string, card: StaffCard, key: string): Promise<Delivery>
  /** Tries whether the route works, without telling anybody. What is wrong, in words for the operator, or null. */
  prove(): Promise<string | null>
}
