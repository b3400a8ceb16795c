/** The languages we can say in that we do not speak them, and one name for all others. */
export const LANGUAGES = ['de', 'es', 'fr', 'tr', 'ar', 'pl', 'other'] as const

/** One of them. */
export type Language = (typeof LANGUAGES)[number]
