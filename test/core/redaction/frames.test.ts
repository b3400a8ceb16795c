import { describe, expect, it } from 'vitest'
import { redact } from '../../../src/core/text/redaction/redact.ts'

/** What stays of items that have to go, in frames in which people say them; `#` stands for the item. */
function leftOf(items: readonly string[], frames: readonly string[]): readonly string[] {
  return items.flatMap(item =>
    frames.flatMap(frame => {
      const kept = wordsOf(redact(frame.replace('#', item)))
      const around = wordsOf(frame)
      const stays = wordsOf(item).filter(word => kept.includes(word) && !around.includes(word) && !LINKING.has(word))
      return stays.length === 0 ? [] : [`${frame} / ${item}: ${stays.join(' ')}`]
    }),
  )
}

/** Words that tell nothing by themselves. */
const LINKING: ReadonlySet<string> = new Set(['the', 'of'])

function wordsOf(text: string): readonly string[] {
  return (
    text
      .replaceAll('[number]', ' ')
      .toLowerCase()
      .match(/[\p{L}\p{N}\p{M}']+/gu) ?? []
  )
}

/** Names that nobody has, of syllables that many have. */
function namesMade(count: number): readonly string[] {
  const [starts, middles, ends] = [
    ['Ka', 'Zo', 'Mi', 'Thu', 'Bre', 'Wol', 'Ni', 'Dra', 'Quo', 'Ye'],
    ['ri', 'lan', 'do', 'veth', 'mo', 'zu', 'gar'],
    ['na', 'ska', 'bel', 'ton', 'wig', 'shu', 'ric'],
  ]
  const pick = (list: readonly string[] | undefined, at: number): string => list?.[at % list.length] ?? ''
  return Array.from({ length: count }, (_, at) => pick(starts, at) + pick(middles, at * 3 + 1) + pick(ends, at * 5 + 2))
}

const NAMES = namesMade(60)

describe('Who somebody is goes out of every frame', () => {
  it('by a name, with a capital or without, whole or in parts', () => {
    const double = NAMES.map((name, at) => `${name} ${NAMES[(at + 7) % NAMES.length]}`)
    const small = NAMES.map(name => name.toLowerCase())
    expect(
      leftOf(
        [...NAMES, ...double, ...small],
        [
          'is # in today',
          'my therapist is # and she is great',
          'can i see # again on monday',
          'Name’s #, hi',
          'hi it’s # here, do i need a referral',
          'i came with my friend # last week',
          'thanks, #',
        ],
      ),
    ).toEqual([])
  })

  it('by a word that is a name as well, where a form asks for it', () => {
    const words = ['joy', 'long', 'young', 'summer', 'grace', 'small']
    expect(leftOf(words, ['name #, and the other box?', 'my surname #', 'first name #, is that all'])).toEqual([])
    expect(redact('do you need my name and number')).toContain('name and number')
  })

  it('by a place that is called by ordinary words', () => {
    const places = ['little acorns', 'happy feet', 'rising sun']
    const frames = ['his nursery is called #', 'my gym is called # so', 'our church called #, do you know it']
    expect(leftOf(places, frames)).toEqual([])
  })

  it('by an age, whoever has it', () => {
    const ages = ['two', 'six', 'nine', 'ten', 'twelve']
    const frames = ['Nilo is # and cries at night', 'shes #, hes shy', 'my son Nilo is #', 'Nilo turned # in spring']
    expect(leftOf(ages, frames)).toEqual([])
    for (const kept of ['the session is one hour', 'my first choice is two sessions', 'there is one and only one'])
      expect(redact(kept)).toBe(kept)
  })

  it('with the small words that stand within it', () => {
    const joined = ['van den', 'de la', 'von der', 'bin', 'del', 'al', 'de las'].flatMap((particle, at) =>
      NAMES.slice(at * 5, at * 5 + 5).map((name, next) => `${name} ${particle} ${NAMES[next + 20]}`),
    )
    const gone = joined.filter(name => {
      const particle = name.split(' ').slice(1, -1).join(' ')
      return ` ${redact(`is ${name} in today, or should I call`)} `.includes(` ${particle} `)
    })
    expect(gone).toEqual([])
  })

  it('by a word that is a name as well, where somebody is asked for or says who they are', () => {
    const words = [
      'hope',
      'may',
      'rose',
      'mark',
      'will',
      'grace',
      'joy',
      'june',
      'faith',
      'summer',
      'bill',
      'frank',
      'april',
    ]
    expect(
      leftOf(words, [
        'is # available on thursdays',
        'is # in today',
        'hi # here, is parking free',
        'hello, # speaking',
        'was # working yesterday',
      ]),
    ).toEqual([])
  })

  it('by a date, in whatever order and language', () => {
    const english = [
      'January',
      'february',
      'March',
      'apr',
      'May',
      'June',
      'jul',
      'August',
      'Sept',
      'october',
      'Nov',
      'December',
    ]
    const dates = english.flatMap((month, at) => [
      `${at + 1} ${month} 1984`,
      `${at + 1}th of ${month}`,
      `the ${at + 3}th of ${month} 2001`,
      `${month} ${at + 2}nd, 1979`,
      `${month} ${at + 2}`,
      `Tuesday ${at + 4}th ${month}`,
      `the third of ${month}`,
      `${month} 1991`,
    ])
    expect(leftOf(dates, ['i was born on #', 'my appointment on # has to move', 'it began on #.'])).toEqual([])
    expect(
      leftOf(
        ['Christmas Day 2019', 'Good Friday 2024', 'Easter Sunday 2022', 'New Year’s Eve 1999', 'Monday 21st'],
        ['he died on # and i miss him'],
      ),
    ).toEqual([])
    const abroad = [
      '3. März 1984',
      '14 juillet 1975',
      '3 de marzo de 1990',
      '9 dicembre 2001',
      '5 de julho de 1988',
      '9 december 2001',
      '7 lipca 1969',
      '12 мая 1990',
    ]
    expect(leftOf(abroad, ['# das ist mein geburtstag und ich brauche hilfe'])).toEqual([])
  })
})

describe('How old somebody is, and where they belong, goes out of every frame', () => {
  it('by an age in words', () => {
    const ages = ['two', 'five', 'seven', 'nine', 'eleven', 'seventeen', 'forty', 'fifty three']
    expect(
      leftOf(ages, [
        'he was # when it began',
        'my son is # and cannot sleep',
        'she turned # last week',
        'my daughter who’s # needs help',
        'i am only #, can i come',
        'he is # years old',
        'my niece, aged #, bites her nails',
        'since i was #.',
      ]),
    ).toEqual([])
  })

  it('by a number in words behind what is numbered', () => {
    expect(
      leftOf(['two', 'six', 'nine'], ['we are in flat #', 'he sleeps in room # now', 'she is in grade # at school']),
    ).toEqual([])
  })

  it('by what follows a name and makes a school, a road or a club of it', () => {
    const places = ['high', 'primary', 'road', 'united', 'parish', 'academy', 'college'].map(
      (tail, at) => `${NAMES[at]} ${tail}`,
    )
    expect(leftOf(places, ['my son goes to # and hates it', 'everybody from # knows', 'we met near #'])).toEqual([])
  })

  it('by a link, with all that stands behind its host', () => {
    expect(
      leftOf(
        ['forum.example/u/zorilan', 'www.blog.example/about-kariska', 'https://a.example/p/wolmo?x=drado'],
        ['i wrote it at # last year', 'see # please'],
      ),
    ).toEqual([])
  })
})

describe('What says nothing of anybody stays', () => {
  it.each([
    'are you open in march',
    'do you work on monday or tuesday',
    'are you open on christmas day',
    'is there hope',
    'i hope you can help',
    'we are two adults and one child',
    'it is two sessions a week, is that right',
    'can i book three sessions in may',
    'may i bring a friend',
    'is good friday a holiday',
    'we need one of you',
    'do you do high intensity therapy',
    'is there a nursery',
    'will you see my son on the second floor',
    'the first session in june',
  ])('“%s”', line => {
    expect(redact(line)).toBe(line)
  })
})
