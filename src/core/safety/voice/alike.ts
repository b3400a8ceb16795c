import { GIVEN_NAMES } from '../../text/given-names.ts'

/**
 * What the second voice reads for a word, so that it hears the same of whoever is spoken of: a name, a faith, a people and whether it is
 * he or she count alike, whatever a sentence encoder learnt about them.
 */
export function alikeOf(word: string): string {
  return ALIKE.get(word) ?? (GIVEN_NAMES.has(word) ? 'someone' : word)
}

const ALIKE: ReadonlyMap<string, string> = new Map(
  Object.entries({
    they: 'he she',
    them: 'him her',
    their: 'his hers theirs',
    themselves: 'himself herself themself',
    person: 'man woman guy lady gentleman bloke lad lass fella',
    people: 'men women guys ladies lads',
    child: 'boy girl son daughter kid',
    children: 'boys girls sons daughters kids',
    partner: 'husband wife boyfriend girlfriend fiance fiancee bf gf hubby missus',
    parent: 'mother father mum mom mam dad mummy mommy daddy mama papa',
    grandparent: 'grandmother grandfather grandma grandpa granny grandad granddad nan nana',
    sibling: 'brother sister bro sis',
    relative: 'uncle aunt auntie aunty nephew niece',
    // Faiths, who holds them, and where they pray.
    religious: 'christian catholic protestant orthodox jewish muslim hindu sikh buddhist atheist mormon',
    religion: 'christianity catholicism judaism islam hinduism sikhism buddhism atheism',
    believers: 'christians catholics protestants jews muslims hindus sikhs buddhists atheists mormons',
    temple: 'church mosque synagogue gurdwara chapel',
    priest: 'pastor vicar rabbi imam minister',
    god: 'allah jesus krishna',
    // Peoples, and how somebody looks or loves.
    foreign: [
      'english british scottish welsh irish american canadian australian indian pakistani nigerian kenyan african asian',
      'european arab turkish polish ukrainian russian german french spanish italian portuguese brazilian mexican chinese',
      'japanese korean filipino vietnamese iranian syrian israeli palestinian black white brown latino latina hispanic',
    ].join(' '),
    queer: 'gay lesbian bisexual straight trans transgender',
  }).flatMap(([alike, words]) => words.split(' ').map(word => [word, alike] as const)),
)
