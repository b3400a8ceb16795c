import { answerLineAt } from '../files/answer-text.ts'
import type { Piece } from '../files/answer-text.ts'
import { stopping } from '../files/finding.ts'
import type { Rule } from './rule.ts'

/** Stops when an answer leads to a page or an e-mail address that the clinic's facts do not know. */
export const linkUnknown: Rule = ({ intents, clinic }) => {
  const known = Object.values(clinic?.clinic.facts ?? {})
  return intents.flatMap(file =>
    linksIn(file.answer)
      .filter(({ text }) => !known.some(fact => leadsTo(text, fact)))
      .map(({ text, at }) =>
        stopping({
          file: file.path,
          line: answerLineAt(file, at),
          rule: 'link-unknown',
          what: `"${text}" is not among the clinic's facts.`,
          todo: 'Put it among the clinic facts, and name it here like this: [our site]({{contact.website}}).',
        }),
      ),
  )
}

/** Targets of links, bare web addresses and e-mail addresses; those given as a fact are known. */
function linksIn(answer: string): readonly Piece[] {
  return [...answer.matchAll(LINK)].flatMap(found => {
    const text = (found[1] ?? found[0]).replace(/[.,;:!?]+$/, '')
    return text.includes('{{') || text === '' ? [] : { text, at: found.index }
  })
}

const LINK =
  /\]\(\s*<?([^)\s>]*)>?[^)]*\)|<?(?:[a-z][a-z0-9+.-]{0,20}:\/\/|www\.)[^\s)>]+|[\w.+-]{1,64}@[\w-]+(?:\.[\w-]+)+/gi

/** A page below a page the clinic names is the clinic's as well. */
function leadsTo(link: string, fact: string): boolean {
  return (
    link === fact ||
    link === `mailto:${fact}` ||
    (fact.startsWith('https://') && link.startsWith(`${fact.replace(/\/$/, '')}/`))
  )
}
