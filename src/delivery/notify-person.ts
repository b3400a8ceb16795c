import { composeCardAgain, composeTidings } from '../core/answer/outside-turns.ts'
import type { Edition } from '../core/model/edition.ts'
import type { Notification } from '../core/handoff/outbox-message.ts'
import type { HandoffRequest, ShownCard } from '../core/model/handoff-request.ts'
import { calendarFor } from '../core/handoff/hours.ts'
import * as words from '../core/words/en/handoff.ts'
import type { Reply, StatusReply } from '../core/model/reply.ts'
import { linesFor } from '../core/answer/card/lines-for.ts'

/** Writes what a person is told about their request. */
export function writeNotification(what: Notification, request: HandoffRequest, edition: Edition, nowMs: number): Reply {
  return composeTidings(sayNotification(what, request, settingOf(edition, nowMs)), edition)
}

/** Writes the card that somebody was shown once more: that staff know stands on it. */
export function writeOnCard(card: ShownCard, request: HandoffRequest, edition: Edition): Reply {
  return composeCardAgain(card, words.alerted(request, edition).body, edition)
}

/** What the wording of requests needs to know of an edition. */
export function settingOf({ clinic, helplines }: Edition, nowMs: number): words.RequestSetting {
  return { clinic, calendar: calendarFor(clinic), lines: linesFor(clinic.country, helplines, 'self'), nowMs }
}

function sayNotification(what: Notification, request: HandoffRequest, setting: words.RequestSetting): StatusReply {
  switch (what) {
    case 'receipt':
      return words.receipt(request, setting)
    case 'undelivered':
      return words.undelivered(request, setting)
    case 'delivered-late':
      return words.deliveredLate(request, setting)
    case 'still-waiting':
      return words.stillWaiting(request, setting)
    case 'claimed':
      return words.claimed(request, setting)
    case 'released':
      return words.released(request, setting)
    case 'resumed':
      return words.resumed(request)
    case 'unreached':
      return words.unreached(request)
    case 'done':
      return words.done(request)
    case 'alerted':
      return words.alerted(request, setting)
  }
}
