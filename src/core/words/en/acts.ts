import type { Act } from '../../model/act.ts'
import { rich } from '../../model/rich.ts'
import type { RichText } from '../../model/rich-text.ts'

/** Said to somebody who calls for help and says no more: people, now and at the clinic. `emergency` is a number; null where nobody knows it. */
export function sayPlea(emergency: string | null): RichText {
  return [
    ...rich`I am a program and cannot help you myself, but people can.`,
    ...(emergency === null
      ? rich`If anybody is in danger, call your local emergency number now. ${BESIDES}`
      : rich`If anybody is in danger, call **${emergency}** now. ${BESIDES}`),
    ...rich`You can also ask me a question, such as how to get a first conversation.`,
  ]
}

const BESIDES = 'The line below listens at any hour. For a therapist, reach the clinic as shown here.'

/** Said to each other act. To a greeting, thanks and goodbye only where the clinic has no words of its own. */
export const ACT_WORDS: Readonly<Record<Exclude<Act, 'plea'>, RichText>> = {
  'how-to': rich`Ask me in your own words, for example what a session costs, or how therapy works. I look for the clinic’s approved answer; where there is none, I say so.

    Write “talk to a therapist” to reach a person, and “privacy” to see and delete what is kept about you.`,
  human: rich`A real person is the best next step. Here is how to reach the clinic.`,
  stop: rich`All right. I only ever answer what you write, so nothing more comes from me. Write again whenever you like; the people at the clinic are there too.`,
  lost: rich`That is all right. Ask me one thing in your own words: what therapy is like, what it costs, or how to get a first conversation. And if it is more than a question, people are there for you: the line below at any hour, and a therapist at the clinic.`,
  crying: rich`I am a program and cannot know how you are. If you are sad, you do not have to be alone with it: the line below listens at any hour, and a therapist can be reached as shown here. If you want to know something, just write to me.`,
  insult: rich`I am sorry that I am no help to you. I am a program, and I know only what the clinic has approved. A person can do better: here is how to reach one. You can also ask me in other words.`,
  greeting: rich`Hello. I am a program that answers questions about therapy and about this clinic. What would you like to know?`,
  thanks: rich`You are welcome. Is there anything else you would like to know?`,
  goodbye: rich`Goodbye, and take care. Come back with a question at any time; a therapist is there for you too.`,
  yes: rich`Good. Would you like to know one of these? You can also ask something else.`,
  no: rich`All right. If that was not what you meant, ask me in other words. A person at the clinic can help you too.`,
  simpler: rich`I may only say it in the words that the clinic has approved, so I cannot put it more simply. A person there can explain it in your way. You can also ask me about one part of it.`,
  again: rich`I have not said anything yet that I could repeat. What would you like to know?`,
}
