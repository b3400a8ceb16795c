import { find, pattern } from '../pattern/pattern.ts'

/** Tells whether somebody has died, by the words of one sentence. Whoever died, and however long ago, counts. */
export function tellsOfDeath(words: readonly string[]): boolean {
  return find(A_DEATH, words) !== null
}

const A_DEATH = pattern(
  '<dead>',
  '(died|deceased|widow|widowed|widower|buried|cremated|funeral|grave|ashes|coffin|heaven|afterlife|paradise|bereaved|mourning|stillborn)',
  'passed (away|on|over|$|, |and|last|in|this|suddenly|peacefully|yesterday|today|monday|tuesday|wednesday|thursday|friday|saturday|sunday|_ (days|weeks|months|years))',
  '(he|she|they|it|<dear>) (_)? (is|are|has been|have been|was) (_)? (dead|gone ($|, |and|now|for _|since|a year|forever|too))',
  '(lost|buried|losing) (my|our|a|the|him|her|them) (_)? (<dear>|$|, |in|last|to|and|when)',
  '(killed|took|hanged|shot) (himself|herself|themselves|(his|her|their) (own)? life)',
  '(his|her|their) (_)? (death|passing|suicide)',
  '(appeared|appears|visited|visits|comes|came|stands|stood|sat|sits) <far> in (a|my|the) (dream|dreams|sleep)',
  '(rest|sleep) (easy|in peace|in power)',
  '(ghost|ghosts|spirit|spirits|apparition)',
)
