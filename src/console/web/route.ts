import type { Role } from '../../core/model/staff.ts'
import type { FormLimit } from './read-form.ts'
import type { StaffContext, RequestContext } from './request-context.ts'

/** One page or action of the console: what it answers, and who may. */
export type Route = StaffRoute | OpenRoute

/** For those who have signed in and have a role, or more. */
export interface StaffRoute {
  readonly method: 'get' | 'post'
  /** Behind the console's base, such as `/intents/:id`. */
  readonly path: string
  readonly needs: Role
  /** How much of its form is read, where that is more than usual. */
  readonly takes?: FormLimit
  /** True where open pages ask by themselves: nobody has to be there, and it keeps no session alive. */
  readonly isAskedByPages?: boolean
  answer(visit: StaffContext): Promise<Response>
}

/** For anybody who comes along. */
export interface OpenRoute {
  readonly method: 'get' | 'post'
  readonly path: string
  readonly needs: 'nobody'
  answer(visit: RequestContext): Promise<Response>
}
