import * as v from 'valibot'
import { issuesOf, menu, text } from './check-message.ts'

const field = {
  type: v.literal(4),
  custom_id: text(100),
  style: v.picklist([1, 2]),
  min_length: v.optional(v.pipe(v.number(), v.minValue(0), v.maxValue(4000))),
  max_length: v.optional(v.pipe(v.number(), v.minValue(1), v.maxValue(4000))),
  required: v.optional(v.boolean()),
  value: v.optional(text(4000)),
  placeholder: v.optional(text(100)),
}

const label = v.strictObject({
  type: v.literal(18),
  label: text(45),
  description: v.optional(text(100)),
  component: v.union([v.strictObject(field), menu]),
})

const oldRow = v.strictObject({
  type: v.literal(1),
  components: v.pipe(v.array(v.strictObject({ ...field, label: text(45) })), v.length(1)),
})

const modal = v.strictObject({
  custom_id: text(100),
  title: text(45),
  components: v.pipe(v.array(v.union([label, oldRow])), v.minLength(1), v.maxLength(5)),
})

/** Says what Discord would refuse of a modal; nothing when it would show it. */
export function checkModal(sent: unknown): readonly string[] {
  return issuesOf(modal, sent)
}
