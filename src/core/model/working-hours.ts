/** The days, Sunday first, as `Date.getUTCDay` counts them. */
export const WEEKDAYS = ['sunday', 'monday', 'tuesday', 'wednesday', 'thursday', 'friday', 'saturday'] as const

/** One of the days. */
export type Weekday = (typeof WEEKDAYS)[number]

/** When the clinic is open at a stretch, in minutes after the day's midnight; past 1440 it is the day after. */
export interface OpenHours {
  readonly opens: number
  readonly closes: number
}

/** When the clinic is open, earliest first: several stretches on a day with a break, none on a day when it is closed. */
export type WorkingHours = Readonly<Record<Weekday, readonly OpenHours[]>>

/** A part of the year with hours of its own, such as a term or the summer. */
export interface Season {
  readonly name: string
  /** Its first and its last day, as ISO dates; every year where they have no year, as in `07-01`. */
  readonly from: string
  readonly to: string
  readonly hours: WorkingHours
}

/** A day on which the clinic is closed from midnight to midnight, whatever its hours say, such as a public holiday. */
export interface ClosedDay {
  /** As an ISO date, such as `2026-12-25`; every year where it has no year, as in `12-25`. */
  readonly day: string
  /** Such as `Christmas Day`; empty where it has none. */
  readonly name: string
}

/** What can be asked of the clinic's hours. All times are milliseconds since the Unix epoch. */
export interface Calendar {
  /** IANA name. */
  readonly timeZone: string
  /** False when the clinic never said when it is open: then time counts as if it always were. */
  readonly isKnown: boolean
  isOpen(atMs: number): boolean
  /** Name of the closed day that it is, perhaps empty; null on a day like any other. */
  closedDay(atMs: number): string | null
  /** When the clinic next closes, now that it is open; null when it is closed or never closes. */
  closesAt(atMs: number): number | null
  /** When the clinic next opens; null when it never does. */
  opensAt(atMs: number): number | null
  /** The moment at which the clinic will have been open for so long; null when that never comes. */
  afterOpen(fromMs: number, openMs: number): number | null
  /** For how long the clinic is open between two moments. */
  openMs(fromMs: number, toMs: number): number
}
