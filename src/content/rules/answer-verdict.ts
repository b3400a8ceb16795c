import type { Finding } from '../../core/model/draft.ts'
import type { ClinicFacts } from '../../core/model/intent.ts'
import { sentencesOf, spokenText, wordsOf } from '../files/answer-text.ts'
import { liveFile, type Rule } from './rule.ts'

/**
 * Stops when an answer begins with a verdict, such as "Yes." or "Of course": people ask the same thing from both sides ("do you keep
 * it secret", "will you tell anybody"), and one of them is told the opposite of what is true. Advises where the answer is served as
 * it stands.
 */
export const answerVerdict: Rule = ({ intents, clinic }, _today, live) =>
  intents.flatMap(({ path, intent, answer, answerLine }): readonly Finding[] => {
    const verdict = verdictOf(answer, clinic?.clinic.facts ?? {})
    if (verdict === null) return []
    return [
      {
        file: path,
        line: answerLine,
        rule: 'answer-verdict',
        what: `The answer begins with a verdict, “${verdict}”. Asked the other way round, the same words say the opposite.`,
        todo: `Take “${verdict}” out, so that the answer begins with a whole sentence that is true however people ask. Where the word helps, list just the questions that it answers under yes: or no: in this file.`,
        stops: liveFile(live, intent.id)?.answer !== answer,
      },
    ]
  })

/** A sentence that only leads up to what is said: few words, such as "Good question!". */
const LEAD_MAX = 8
const COURTESY = /\b(?:thank|thanks|question|asking|ask|hello|hi|hey|welcome|sorry|glad|well|ah|oh)\b/i

/** The verdict a person would hear first, with the clinic's facts put in; null when there is none. */
function verdictOf(answer: string, facts: ClinicFacts['facts']): string | null {
  const sentences = sentencesOf(spokenText(answer, facts)).map(({ text }) => text)
  const [first = '', second = ''] = sentences
  const isLead = COURTESY.test(first) && wordsOf(first).length <= LEAD_MAX
  return findVerdict(first) ?? (isLead ? findVerdict(second) : null)
}

function findVerdict(sentence: string): string | null {
  const said = sentence.replace(/^[^\p{L}\p{Extended_Pictographic}]+/u, '')
  const found = VERDICTS.map(verdict => verdict.exec(said)?.[0]).find(one => one !== undefined)
  return found?.replace(/[\s,;:.!–—-]+$/, '') ?? null
}

/** What ends a verdict that stands by itself. */
const END = '(?=\\s*(?:[.,;:!?…–—)"”]|-\\s|$))'

const WE = '(?:you|we|it|they|i|he|she|there|that|this|everybody|everyone|nobody|anyone|anybody)'
const DO =
  "(?:do|does|did|don|doesn|didn|can|cannot|couldn|could|will|won|would|wouldn|shall|is|isn|are|aren|am|was|were|may|might|must|mustn|should|shouldn|have|haven|has|hasn|need|needn|don['’]t)"

/** Verdicts by themselves, before a clause that repeats the question, and hidden behind a few words. */
const VERDICTS: readonly RegExp[] = [
  '(?:yes|yeah|yep|yup|nope|nah|ok(?:ay)?|of course|by all means|without (?:a |any )?doubt|no doubt|no way|nothing of the kind)\\b',
  `(?:no|not|never|non|nein|ja|oui|nee|nej|sure|right|correct|true|false|exactly|indeed|naturally|obviously|clearly|certainly|definitely|absolutely|totally|surely|always|sometimes|usually|often|rarely|hardly|seldom|mostly|generally|partly|maybe|perhaps|possibly|probably|likely|unlikely|unfortunately|sadly|luckily|fortunately|both|neither)${END}`,
  `not (?:quite|really|exactly|necessarily|at all|always|usually|yet|in the least|as such|only|entirely|completely|any ?more|for us|here|with us|just)${END}`,
  `(?:absolutely|certainly|definitely|of course|probably|surely|sure|most|almost|very|quite|perfectly|unfortunately|sadly|usually|maybe|perhaps|possibly|in a way|in part)(?:,? (?:not|never|certainly|definitely|likely|unlikely|possible|possibly|always|so))+${END}`,
  `(?:no|sure|certainly|definitely|absolutely|indeed|naturally|obviously|surely|true|right|never),? ${WE}\\b`,
  `${WE}(?: (?:certainly|definitely|really|always|never|absolutely|probably|usually|indeed|sure|most certainly))? ${DO}(?:['’]?t|['’]t)?(?: (?:not|never|indeed|so|always|too))?${END}`,
  `${WE}['’](?:s|re|ll|m|d|ve) (?:not|right|true|correct|so|possible|fine)${END}`,
  `(?:that|this|it) (?:is|was) (?:not |quite |perfectly |absolutely |very |still |always )*(?:right|true|correct|so|wrong|false|possible|impossible|fine|allowed|the case)${END}`,
  '(?:(?:the |our )?(?:short|simple|plain|honest|clear|quick)?,? ?answer(?: to (?:this|that))?(?: is)?|in (?:short|a word|one word|brief)|simply put|we say|i say):?,? (?:an? )?(?:clear |simple |plain |definite )*(?:yes|no|not|never|of course|certainly|absolutely)\\b',
  '(?:✅|❌|👍|👎|✔️?|✖️?|☑️?|🙅|🆗)',
].map(source => new RegExp(`^(?:${source})`, 'iu'))
