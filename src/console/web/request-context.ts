import type { Context } from 'hono'
import type { Account } from '../../core/model/staff.ts'
import { isAtLeast, type Role } from '../../core/model/staff.ts'
import type { ConsoleParts } from './parts.ts'

/** One request of somebody to the console. */
export interface RequestContext {
  readonly parts: ConsoleParts
  readonly context: Context
  /** Where the request comes from, as far as we can believe it. */
  readonly address: string
  readonly form: FormValues
}

/** The same of somebody who has signed in. */
export interface StaffContext extends RequestContext {
  readonly me: Account
  readonly session: string
}

/** What a form sent: the values of each field, in order. */
export interface FormValues {
  /** The first value; empty when there is none. */
  text(name: string): string
  all(name: string): readonly string[]
  readonly files: readonly File[]
  readonly entries: readonly (readonly [name: string, value: string])[]
}

/** Tells whether whoever asks may do what needs a role. */
export function mayI({ me }: Pick<StaffContext, 'me'>, role: Role): boolean {
  return isAtLeast(me.role, role)
}

/** A part of the path that stands for something, such as the id of an intent. */
export function param({ context }: RequestContext, name: string): string {
  return context.req.param(name) ?? ''
}

/** A value behind the question mark; empty when there is none. */
export function query({ context }: RequestContext, name: string): string {
  return context.req.query(name) ?? ''
}

/** True when htmx asks for a part of a page and not for a whole one. */
export function isPartial({ context }: RequestContext): boolean {
  return context.req.header('HX-Request') === 'true'
}
