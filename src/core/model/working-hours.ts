/** The days, Sunday first, as `Date.getUTCDay` counts them. */
export const WEEKDAYS = ['sunday', 'monday', 'tuesday', 'wednesday', 'thursday', 'friday', 'saturday'] as const

/** One of the days. */
export type Weekday = (typeof WEEKDAYS)[number]

/** When the clinic is open on a day, in minutes after its midnight; past 1440 it is the day after. */
export interface OpenHours {
  readonly opens: number
  readonly closes: number
}

/** When the clinic is open; null on a day when it is closed. */
export type WorkingHours = Readonly<Record<Weekday, OpenHours | null>>

/** A day on which the clinic is closed from midnight to midnight, whatever its hours say, such as a public holiday. */
export interface ClosedDay {
  /** As an ISO date. */
  readonly day: string
  /** Such as `Christmas Day`; empty where it has none. */
  readonly name: string
}
