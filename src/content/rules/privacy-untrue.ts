import { factsNamed } from '../files/answer-text.ts'
import { PRIVACY_INTENT } from '../../core/answer/show-kept.ts'
import { keepingFacts } from '../../core/words/en/keeping.ts'
import { liveFile, type Rule } from './rule.ts'

/**
 * Stops when the answer to what we keep is not made from the settings: it would be untrue as soon as they change. Advises where
 * it is served as it stands, and questions are not kept.
 */
export const privacyUntrue: Rule = ({ intents, clinic }, _today, live) =>
  intents
    .filter(({ intent }) => intent.id === PRIVACY_INTENT)
    .flatMap(({ path, intent, answer, answerLine }) => {
      const named = factsNamed(answer).map(({ text }) => text)
      const missing = FACTS.filter(fact => !named.includes(fact))
      if (missing.length === 0) return []
      const what = `The answer does not say what is really kept: it lacks ${missing.map(name => `{{${name}}}`).join(', ')}.`
      const todo = 'Put these in; the program makes them from the settings. Say nothing else about what is kept.'
      const isLive = liveFile(live, intent.id)?.answer === answer
      const stops = !isLive || clinic?.clinic.keepsQuestions === true
      return [{ file: path, line: answerLine, rule: 'privacy-untrue', what, todo, stops }]
    })

/** All of them; their names do not depend on the settings. */
const FACTS = Object.keys(keepingFacts({ keepsQuestions: false, backups: null }))
