/** One text by Discord's locale. Both kinds of English are given: Discord shows neither in place of the other. */
export type CommandWords = Readonly<Record<'en-US' | 'en-GB' | 'de' | 'es-ES' | 'es-419' | 'fr', string>>

/** What the commands of Discord are called. */
export const COMMAND_NAMES = {
  ask: words('ask', 'fragen', 'preguntar', 'demander'),
  question: words('question', 'frage', 'pregunta', 'question'),
  therapist: words('therapist', 'therapeut', 'terapeuta', 'thérapeute'),
  privacy: words('privacy', 'datenschutz', 'privacidad', 'confidentialité'),
  askAboutThis: words('Ask about this', 'Danach fragen', 'Preguntar sobre esto', 'Demander à ce sujet'),
} as const

/** What Discord says of them while somebody types. */
export const COMMAND_DESCRIPTIONS = {
  ask: words(
    'Ask about therapy or about this clinic. Only you see the answer.',
    'Etwas über Therapie oder diese Praxis fragen. Nur du siehst die Antwort.',
    'Pregunta sobre la terapia o esta clínica. Solo tú ves la respuesta.',
    'Poser une question sur la thérapie ou ce cabinet. Vous seul voyez la réponse.',
  ),
  question: words(
    'Your question. Pick one, or write it in your own words.',
    'Deine Frage. Wähle eine aus oder schreib sie in eigenen Worten.',
    'Tu pregunta. Elige una o escríbela con tus palabras.',
    'Votre question. Choisissez-en une ou écrivez-la avec vos mots.',
  ),
  therapist: words(
    'How to talk to a therapist, a real person.',
    'Wie du mit einer Therapeutin oder einem Therapeuten sprichst.',
    'Cómo hablar con un terapeuta, una persona real.',
    'Comment parler à un thérapeute, une vraie personne.',
  ),
  privacy: words(
    'What is kept about you, and how to delete it.',
    'Was über dich gespeichert ist und wie du es löschst.',
    'Qué se guarda sobre ti y cómo borrarlo.',
    'Ce qui est conservé sur vous et comment le supprimer.',
  ),
} as const

function words(english: string, german: string, spanish: string, french: string): CommandWords {
  return { 'en-US': english, 'en-GB': english, de: german, 'es-ES': spanish, 'es-419': spanish, fr: french }
}
