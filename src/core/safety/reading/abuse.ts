import { find, pattern } from '../pattern/pattern.ts'

/** Tells whether somebody says in a sentence that they were abused, however long ago: of themselves, and asking nothing about it. */
export function tellsOfAbuse(words: readonly string[]): boolean {
  return find(AN_ABUSE, words) !== null
}

const DONE =
  '(abused|molested|raped|assaulted|groomed|violated|mistreated|interfered with|sexually (abused|assaulted)|exploited|tortured)'
/** What also befalls people who are not abused. */
const HURT = '(touched|beaten|beat|hit|hurt|harmed|neglected|punished|starved)'
const THEN =
  '(as a (child|kid|boy|girl|teenager|toddler)|when i was|growing up|at home|in (my )?childhood|all (through )?my childhood|by my (_)? <kin>|by (the|a) (priest|teacher|coach|nun|nuns|neighbour|neighbor|babysitter|lodger))'
const DO = '(abuse|molest|rape|assault|groom|violate|touch|beat|hit|hurt|punish|undress|film)'

const AN_ABUSE = pattern(
  `i (was|am|have been|had been|got|being|been) (being|often|repeatedly|once|_)? ${DONE} !(by (the|a) (news|kindness|film|song))`,
  `i (was|have been|had been|got) (being|often|repeatedly|always|_)? ${HURT} ~ ${THEN}`,
  `(he|she|they|<kin>|uncle|grandfather|grandad|stepfather|stepdad|cousin|teacher|priest|coach|neighbour|neighbor|babysitter|lodger|man|men|boy|boys|somebody|someone|people) (_)? (_)? (${DONE}|${HURT}|(used to|would|began to|started to) ${DO}) (me|us)`,
  '(did|done|doing) (things|something|stuff|bad things|it|that|this|sexual things) (_)? to me',
  '(made|forced|makes) me (to)? (touch|undress|do (things|it|that|stuff)|watch (him|them)|kiss|lie)',
  '(came|come|coming|crept|climbed) (in|into) (to)? my (room|bed|bedroom)',
  '(what|something|things|this|that|it) (that)? (happened|was done|were done) to me (when|as|at|in|back)',
  'what (he|she|they|my _) did (to me)?',
  '(i am|am) (a)? (survivor|victim) of',
  '(the|my|childhood|sexual|physical|emotional) (_)? (abuse|incest|molestation) (happened|began|started|went on|stopped|lasted|was|of my childhood|in my childhood|as a child|at home)',
  '(^|,|and) (was|i was|got)? (abused|molested|raped|groomed) (by (my|a|our) _)? (as a (child|kid|boy|girl|teenager)|when i was|at (age)? <young>)',
)
