import type { ClinicFacts } from '../model/intent.ts'
import { WEEKDAYS, type Calendar, type ClosedDay, type Season, type WorkingHours } from '../model/working-hours.ts'
import { createWallClock } from '../model/wall-clock.ts'

const MINUTE_MS = 60_000
const DAY_MINUTES = 24 * 60

interface OpenSpan {
  readonly fromMs: number
  readonly toMs: number
}

/** Days that are looked ahead: the longest a clinic with any hours at all stays closed of its own accord, and then some. */
const LOOK_AHEAD_DAYS = 15

/** A season may keep a clinic closed for most of a year. */
const YEAR_DAYS = 366

/** The clinic's hours as a calendar. */
export function calendarFor(clinic: ClinicFacts): Calendar {
  return calendarOf(clinic.hours, clinic.timeZone, clinic.closedDays, clinic.seasons)
}

/** Makes the calendar of a clinic. Changes of the clock are heeded: hours are what a clock on the wall there shows. */
export function calendarOf(
  hours: WorkingHours | null,
  timeZone: string,
  closedDays: readonly ClosedDay[] = [],
  seasons: readonly Season[] = [],
): Calendar {
  if (!hours) return alwaysOpen(timeZone)
  const wall = wallOf(timeZone)
  const closed = closedOn(closedDays)
  const around = (atMs: number): readonly OpenSpan[] => joined(spansAround(atMs, { hours, seasons, closed, wall }))
  const at = (atMs: number): OpenSpan | undefined => around(atMs).find(span => span.fromMs <= atMs && atMs < span.toMs)
  return {
    timeZone,
    isKnown: true,
    isOpen: atMs => at(atMs) !== undefined,
    closedDay: atMs => closed.nameOf(wall.dayOf(atMs)) ?? null,
    closesAt(atMs) {
      const span = at(atMs)
      return span && span.toMs - atMs < (LOOK_AHEAD_DAYS - 1) * DAY_MINUTES * MINUTE_MS ? span.toMs : null
    },
    opensAt: atMs => around(atMs).find(span => span.fromMs > atMs)?.fromMs ?? null,
    afterOpen: (fromMs, openMs) => afterOpen(around, fromMs, openMs),
    openMs: (fromMs, toMs) => openMs(around, fromMs, toMs),
  }
}

function alwaysOpen(timeZone: string): Calendar {
  return {
    timeZone,
    isKnown: false,
    isOpen: () => true,
    closedDay: () => null,
    closesAt: () => null,
    opensAt: () => null,
    afterOpen: (fromMs, openMs) => fromMs + openMs,
    openMs: (fromMs, toMs) => Math.max(0, toMs - fromMs),
  }
}

function afterOpen(around: (atMs: number) => readonly OpenSpan[], fromMs: number, openMs: number): number | null {
  let leftMs = openMs
  let atMs = fromMs
  for (;;) {
    const span = around(atMs).find(({ toMs }) => toMs > atMs)
    if (!span) return null
    const beginMs = Math.max(span.fromMs, atMs)
    if (beginMs + leftMs <= span.toMs) return beginMs + leftMs
    leftMs -= span.toMs - beginMs
    atMs = span.toMs
  }
}

function openMs(around: (atMs: number) => readonly OpenSpan[], fromMs: number, toMs: number): number {
  let sumMs = 0
  let atMs = fromMs
  while (atMs < toMs) {
    const span = around(atMs).find(one => one.toMs > atMs)
    if (!span) break
    sumMs += Math.max(0, Math.min(span.toMs, toMs) - Math.max(span.fromMs, atMs))
    atMs = span.toMs
  }
  return sumMs
}

/** The days on which a clinic is closed besides. */
interface ClosedCalendar {
  readonly size: number
  /** Name of a closed day, perhaps empty, by its midnight in the wall's minutes; undefined for a day like any other. */
  nameOf(day: number): string | undefined
}

function closedOn(days: readonly ClosedDay[]): ClosedCalendar {
  const names = new Map(days.map(({ day, name }) => [day, name]))
  return {
    size: names.size,
    nameOf(day) {
      const date = new Date(day * MINUTE_MS).toISOString().slice(0, 10)
      return names.get(date) ?? names.get(date.slice(5))
    },
  }
}

/** What the clinic's days follow. */
interface OpeningHours {
  readonly hours: WorkingHours
  readonly seasons: readonly Season[]
  readonly closed: ClosedCalendar
  readonly wall: Wall
}

/** When the clinic is open from the day before a moment on, earliest first. Each closed day may hide a week's only open one. */
function spansAround(atMs: number, opening: OpeningHours): readonly OpenSpan[] {
  const today = opening.wall.dayOf(atMs)
  const spans: OpenSpan[] = []
  const last = LOOK_AHEAD_DAYS + 7 * opening.closed.size + (opening.seasons.length > 0 ? YEAR_DAYS : 0)
  for (let ahead = -1; ahead < last; ahead += 1) {
    const isFound = (spans.at(-1)?.toMs ?? 0) > atMs
    if (ahead >= LOOK_AHEAD_DAYS && isFound) break
    spans.push(...spansOf(today + ahead * DAY_MINUTES, opening))
  }
  return spans
}

/** When the clinic is open on a day, and over the midnight after it, unless the day after is closed. */
function spansOf(day: number, { hours: usual, seasons, closed, wall }: OpeningHours): readonly OpenSpan[] {
  const hours = seasonOn(day, seasons)?.hours ?? usual
  const weekday = WEEKDAYS[new Date(day * MINUTE_MS).getUTCDay()]
  if (!weekday || closed.nameOf(day) !== undefined) return []
  const last = closed.nameOf(day + DAY_MINUTES) === undefined ? Infinity : DAY_MINUTES
  return hours[weekday].map(({ opens, closes }) => ({
    fromMs: wall.momentOf(day + opens),
    toMs: wall.momentOf(day + Math.min(closes, last)),
  }))
}

/** The season that a day lies in: one of that year before one of every year. */
function seasonOn(day: number, seasons: readonly Season[]): Season | undefined {
  if (seasons.length === 0) return undefined
  const date = new Date(day * MINUTE_MS).toISOString().slice(0, 10)
  const found = seasons.filter(({ from, to }) => isWithin(from.length === date.length ? date : date.slice(5), from, to))
  return found.find(({ from }) => from.length === date.length) ?? found[0]
}

/** Over the end of a year, too, where it is of every year. */
function isWithin(day: string, from: string, to: string): boolean {
  return from <= to ? from <= day && day <= to : day >= from || day <= to
}

/** Spans that touch or overlap become one: open until midnight, open from midnight. */
function joined(spans: readonly OpenSpan[]): readonly OpenSpan[] {
  const whole: OpenSpan[] = []
  for (const span of spans) {
    const last = whole.at(-1)
    if (last && span.fromMs <= last.toMs)
      whole.splice(-1, 1, { fromMs: last.fromMs, toMs: Math.max(last.toMs, span.toMs) })
    else if (span.toMs > span.fromMs) whole.push(span)
  }
  return whole
}

/** A clock on the wall of a time zone. Its minutes are counted as if the zone were UTC. */
interface Wall {
  /** The wall's midnight before a moment, in the wall's minutes. */
  dayOf(atMs: number): number
  /** The moment when the wall shows a minute: the first of two; where the clock skips it, as much later. */
  momentOf(minute: number): number
}

function wallOf(timeZone: string): Wall {
  const shown = createWallClock(timeZone)
  /** How far the wall is ahead of UTC, in minutes. */
  const ahead = (atMs: number): number => shown(atMs) - Math.floor(atMs / MINUTE_MS)
  return {
    dayOf: atMs => Math.floor(shown(atMs) / DAY_MINUTES) * DAY_MINUTES,
    momentOf(minute) {
      const asUtcMs = minute * MINUTE_MS
      const [before, after] = [ahead(asUtcMs - DAY_MINUTES * MINUTE_MS), ahead(asUtcMs + DAY_MINUTES * MINUTE_MS)]
      const early = asUtcMs - Math.max(before, after) * MINUTE_MS
      const late = asUtcMs - Math.min(before, after) * MINUTE_MS
      return shown(early) === minute ? early : late
    },
  }
}
