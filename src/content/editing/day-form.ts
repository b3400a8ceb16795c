import { readHours, writeHours } from '../../core/handoff/read-hours.ts'

/** One stretch of a day as a form has it; what is not filled in yet is empty. */
export interface DaySpan {
  /** As `09:00`. */
  readonly from: string
  readonly to: string
}

/** The hours of a day as a form shows them. */
export interface DayForm {
  /** Empty where the clinic has not said. */
  readonly state: 'open' | 'closed' | ''
  readonly spans: readonly DaySpan[]
}

/** How many stretches of a day there is room for: before and after a break. */
export const SPANS = 2

/** What a day says that is open from when nobody has said yet. */
const UNSAID = 'open'

/** A day whose times are not all filled in yet. */
const BEGUN = /^(?=.*\d)(?:\d\d:\d\d)?-(?:\d\d:\d\d)?(?:, (?:\d\d:\d\d)?-(?:\d\d:\d\d)?)?$/

/** Reads the hours of a day into a form. Null where the form has no room for what they say: then they stay a text. */
export function readDayForm(text: string): DayForm | null {
  if (text === '') return { state: '', spans: [] }
  if (text === UNSAID) return { state: 'open', spans: [] }
  const spans = readHours(text)
  if (spans === undefined) return BEGUN.test(text) ? { state: 'open', spans: spansIn(text) } : null
  if (spans.length === 0) return { state: 'closed', spans: [] }
  return spans.length > SPANS ? null : { state: 'open', spans: spansIn(writeHours(spans)) }
}

/** Writes what a form says; as it stood before, where that says the same. */
export function writeDayForm({ state, spans }: DayForm, before: string): string {
  if (state !== 'open') return isSame(state, before) ? before : state
  const filled = spans.filter(({ from, to }) => from !== '' || to !== '')
  const text = filled.length === 0 ? UNSAID : filled.map(({ from, to }) => `${from}-${to}`).join(', ')
  const read = readHours(text)
  const written = read === undefined ? text : writeHours(read)
  return isSame(written, before) ? before : written
}

function isSame(one: string, other: string): boolean {
  const [read, before] = [readHours(one), readHours(other)]
  return read === undefined || before === undefined ? one === other : writeHours(read) === writeHours(before)
}

/** Midnight at the end of a day is that at its beginning, where only times of day can be chosen. */
function spansIn(text: string): readonly DaySpan[] {
  return text.split(', ').map(span => {
    const [from = '', to = ''] = span.split('-')
    return { from, to: to === '24:00' ? '00:00' : to }
  })
}
