/** A command as Discord registers it. */
export interface Command {
  readonly type: 1 | 3
  readonly name: string
  readonly name_localizations: Words
  /** Empty for a command on a message: those have none. */
  readonly description: string
  readonly description_localizations?: Words
  readonly options?: readonly CommandOption[]
  /** 0: servers; 1: direct messages with us. */
  readonly contexts: readonly (0 | 1)[]
  /** 0: by servers. Nobody installs us for themselves: a clinic decides. */
  readonly integration_types: readonly 0[]
}

/** What a command asks for. */
export interface CommandOption {
  readonly type: 3
  readonly name: string
  readonly name_localizations: Words
  readonly description: string
  readonly description_localizations: Words
  readonly required: boolean
  readonly autocomplete: boolean
  readonly max_length: number
}

/** One text by Discord's locale. Both kinds of English are given: Discord shows neither in place of the other. */
export type Words = Readonly<Record<'en-US' | 'en-GB' | 'de' | 'es-ES' | 'es-419' | 'fr', string>>

/** Longest text option Discord takes. Source: Discord API reference, "Application command option", `max_length`. */
const OPTION_MAX = 6000

/** Name of the command on a message. */
const ASK_ABOUT_THIS = 'Ask about this'

/** Every command we answer to. */
export const COMMANDS: readonly Command[] = [
  {
    ...typed(
      words('ask', 'fragen', 'preguntar', 'demander'),
      words(
        'Ask about therapy or about this clinic. Only you see the answer.',
        'Etwas über Therapie oder diese Praxis fragen. Nur du siehst die Antwort.',
        'Pregunta sobre la terapia o esta clínica. Solo tú ves la respuesta.',
        'Poser une question sur la thérapie ou ce cabinet. Vous seul voyez la réponse.',
      ),
    ),
    options: [questionOption()],
  },
  typed(
    words('therapist', 'therapeut', 'terapeuta', 'thérapeute'),
    words(
      'How to talk to a therapist, a real person.',
      'Wie du mit einer Therapeutin oder einem Therapeuten sprichst.',
      'Cómo hablar con un terapeuta, una persona real.',
      'Comment parler à un thérapeute, une vraie personne.',
    ),
  ),
  typed(
    words('privacy', 'datenschutz', 'privacidad', 'confidentialité'),
    words(
      'What is kept about you, and how to delete it.',
      'Was über dich gespeichert ist und wie du es löschst.',
      'Qué se guarda sobre ti y cómo borrarlo.',
      'Ce qui est conservé sur vous et comment le supprimer.',
    ),
  ),
  {
    type: 3,
    name: ASK_ABOUT_THIS,
    name_localizations: words(ASK_ABOUT_THIS, 'Danach fragen', 'Preguntar sobre esto', 'Demander à ce sujet'),
    description: '',
    contexts: [0, 1],
    integration_types: [0],
  },
]

function typed(name: Words, description: Words): Command {
  return {
    type: 1,
    name: name['en-US'],
    name_localizations: name,
    description: description['en-US'],
    description_localizations: description,
    contexts: [0, 1],
    integration_types: [0],
  }
}

function questionOption(): CommandOption {
  const name = words('question', 'frage', 'pregunta', 'question')
  const description = words(
    'Your question. Pick one, or write it in your own words.',
    'Deine Frage. Wähle eine aus oder schreib sie in eigenen Worten.',
    'Tu pregunta. Elige una o escríbela con tus palabras.',
    'Votre question. Choisissez-en une ou écrivez-la avec vos mots.',
  )
  return {
    type: 3,
    name: name['en-US'],
    name_localizations: name,
    description: description['en-US'],
    description_localizations: description,
    required: true,
    autocomplete: true,
    max_length: OPTION_MAX,
  }
}

function words(english: string, german: string, spanish: string, french: string): Words {
  return { 'en-US': english, 'en-GB': english, de: german, 'es-ES': spanish, 'es-419': spanish, fr: french }
}
