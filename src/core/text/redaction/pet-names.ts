import { endOfNames, follows, mayName, wordBefore, wordFrom, type Frame, type FrameWord } from './frame-words.ts'

const PETS: ReadonlySet<string> = new Set(
  `dog dogs puppy pup cat cats kitten kitty horse horses mare pony rabbit rabbits bunny parrot budgie canary bird hamster gerbil pig
  pigs rat mouse tortoise turtle snake lizard gecko ferret goldfish goat sheep cow donkey chicken hen duck terrier labrador poodle
  collie spaniel beagle dachshund greyhound whippet retriever bulldog pug husky shepherd pet`.split(/\s+/),
)
/** People who are named before it is said who they are: “Clover, my sister”. */
const PEOPLE: ReadonlySet<string> = new Set(
  `sister brother son daughter husband wife partner friend boss ex mum mom mam dad mother father nan gran granny grandma grandad grandpa
  cousin uncle aunt auntie niece nephew colleague neighbour neighbor landlord landlady therapist teacher boyfriend girlfriend fiance
  fiancee twin mate best eldest youngest oldest little big old late dear beloved`.split(/\s+/),
)
const OWNERS = /^(?:my|our|his|her|their|mum's|mom's|dad's|[a-z]+'s)$/

/** What a pet is called, though it be an ordinary word: “my dog biscuit”, “we lost patch our terrier”; and who is named before it is said who that is. */
export const petNames: Frame = (words, at) => {
  if (isNamedFirst(words, at)) return [at, at + 1]
  if (!PETS.has(words[at]?.lower ?? '')) return null
  const owner = [1, 2, 3].find(back => OWNERS.test(wordBefore(words, at, back)))
  if (owner === undefined) return null
  if (follows(words, at + 1) && mayName(words, at + 1) && !isDoing(words, at + 1))
    return [at + 1, endOfPetNames(words, at + 1)]
  const before = at - owner - 1
  return LEADING.test(wordBefore(words, before, 1)) && mayName(words, before) ? [before, before + 1] : null
}

/** At the beginning of a sentence a capital tells nothing, but a comma and “my sister” do. */
function isNamedFirst(words: readonly FrameWord[], at: number): boolean {
  const [my, who] = [words[at + 1], wordFrom(words, at + 2)]
  const isAside = my?.begins === false && /^\s?[,(-]/.test(my.gap) && /^(?:my|our|his|her|their)$/.test(my.lower)
  return isAside && (PETS.has(who) || PEOPLE.has(who)) && mayName(words, at)
}

/** Behind these somebody stands who is named before it is said who that is. */
const LEADING = /^(?:lost|miss|missed|love|loved|with|and|about|for|of|buried|called)$/

/** “Salt and pepper” are two; one more word may belong to the name where it is a long one. */
function endOfPetNames(words: readonly FrameWord[], from: number): number {
  const to = endOfNames(words, from, 1)
  return wordFrom(words, to) === 'and' && follows(words, to + 1) && mayName(words, to + 1) ? to + 2 : to
}

/** What a pet does is no name: “my dog barks at everybody”. */
function isDoing(words: readonly FrameWord[], at: number): boolean {
  const word = words[at]?.lower ?? ''
  const next = wordFrom(words, at + 1)
  if (/(?:ing|ed)$/.test(word)) return true
  return /[^s]s$/.test(word) && !/^(?:is|was|has|had|died|got|and|to|because|when|\$)$/.test(next)
}
