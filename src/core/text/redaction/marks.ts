/** What stands in the place of words that are not known, and of numbers. */
export const TAKEN = '[…]'
export const NUMBER = '[number]'
