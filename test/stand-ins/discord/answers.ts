/** What the API answers a request with. */
export interface Answer {
  readonly status: number
  readonly body?: unknown
  readonly headers?: Readonly<Record<string, string>>
}

/** Takes a request, with whatever it gives back. */
export function took(body?: unknown): Answer {
  return body === undefined ? { status: 204 } : { status: 200, body }
}

/** Refuses a request as Discord does: a status, its own code, and a message. */
export function refuse(status: number, code: number, message: string): Answer {
  return { status, body: { code, message } }
}

/** Refuses a body that is not of the form Discord documents. */
export function refuseForm(issues: readonly string[]): Answer {
  return {
    status: 400,
    body: {
      code: 50_035,
      message: 'Invalid Form Body',
      errors: { _errors: issues.map(message => ({ code: 'INVALID', message })) },
    },
  }
}
