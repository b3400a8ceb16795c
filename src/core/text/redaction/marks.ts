/** What stands in the place of words that are not known. */
export const TAKEN = '[…]'

/** What stands in the place of numbers. */
export const NUMBER = '[number]'
