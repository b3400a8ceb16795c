/** The languages we can say in that we do not speak them, and one name for all others. */
export const FOREIGN_LANGUAGES = [
  'de',
  'es',
  'fr',
  'it',
  'pt',
  'nl',
  'pl',
  'sv',
  'da',
  'no',
  'fi',
  'ro',
  'cs',
  'sk',
  'hu',
  'hr',
  'el',
  'bg',
  'tr',
  'ar',
  'hi',
  'ru',
  'uk',
  'zh',
  'ja',
  'ko',
  'other',
] as const

/** One of them, by its ISO 639-1 code. */
export type ForeignLanguage = (typeof FOREIGN_LANGUAGES)[number]
