import { SHORT_WORDS } from '../../text/contractions.ts'

/** On top of the short words that every reader opens: slang, coded words and slips in those the signs are written with, and the plain words they mean. */
export const SLANG: ReadonlyMap<string, string> = new Map([
  ...SHORT_WORDS,
  ...pairs(
    'dissapear: disappear, disapear: disappear, dissappear: disappear, b: be, excist: exist, exsist: exist, ' +
      'existance: existence, overdoze: overdose, medecine: medicine, perscription: prescription, hoplessly: hopelessly, ' +
      'boyfreind: boyfriend, girlfreind: girlfriend, freind: friend, threatend: threatened, abusve: abusive, ' +
      'stragled: strangled, comit: commit, commiting: committing, comitting: committing, sucid: suicide, suiced: suicide, ' +
      'suicde: suicide, nomore: no more, sooicidal: suicidal, suicidial: suicidal, liv: live, ' +
      'themselfs: themselves, lyfe: life, unalived: unalive, ' +
      'lets: let us, livin: living, ' +
      'dyin: dying, killin: killing, cuttin: cutting, endin: ending, hurtin: hurting, ' +
      'yrself: yourself, urself: yourself, meself: myself, mself: myself, myslf: myself, mysef: myself, hisself: himself, ' +
      'theirself: themself, theirselves: themselves, n: and, w: with, 4ever: forever, 4eva: forever, ' +
      'bf: boyfriend, gf: girlfriend, bff: friend, fren: friend, frnd: friend, sis: sister, ' +
      'hubby: husband, hubs: husband, wifey: wife, momma: mom, mama: mom, mommy: mom, mummy: mum, daddy: dad, papa: dad, ' +
      'kms: kill myself, kmself: kill myself, kys: kill yourself, ctb: kill myself, unalife: unalive, unaliv: unalive, ' +
      'unliving: unaliving, unlive: unalive, sewerslide: suicide, sewerside: suicide, suislide: suicide, suicid: suicide, ' +
      'sucide: suicide, suiside: suicide, sewercide: suicide, sooicide: suicide, sewicide: suicide, suicidical: suicidal, ' +
      'sucidal: suicidal, suicidle: suicidal, suicidel: suicidal, suidical: suicidal, suisidal: suicidal, sui: suicide, ' +
      "selfharm: self harm, selfharming: self harming, od'd: overdosed, od'ed: overdosed, oded: overdosed, o'd: overdosed, " +
      'ods: overdoses, dieing: dying, dyeing: dying, diying: dying, shing: self harming',
  ),
])

function pairs(table: string): readonly (readonly [string, string])[] {
  return table.split(', ').map(pair => {
    const at = pair.indexOf(': ')
    return [pair.slice(0, at), pair.slice(at + 2)]
  })
}

/** Coded words of more than one, as filters are got around, and what they mean. */
export const CODED: readonly (readonly [code: RegExp, meant: string])[] = [
  [/\bsewer[ -]?(?:slide|side|cide)s?\b/g, 'suicide'],
  [/\bsue[ -]?(?:side|cide|a[ -]side)\b/g, 'suicide'],
  [/\bsu[ -]?i[ -]?cide\b/g, 'suicide'],
  [/\bsui[ -]cid(?=e|al)/g, 'suicid'],
  [/\bun[ -]aliv(?=e|ed|ing)/g, 'unaliv'],
  [/\b(?:s|self)[ -]h(?:arm|\*rm|@rm)?\b(?=ing|ed| again| tonight| relapse|$|[ ,.!?])/g, 'self harm'],
  [/\bk[ -]word (?=myself|him|her|them)/g, 'kill '],
  [/\bd[ -]word\b/g, 'die'],
]

/** Words that colour a sentence and say nothing about who wants what. They are left out before signs are looked for. */
export const FILLERS: ReadonlySet<string> = new Set(
  (
    'really just actually honestly basically kinda sorta lowkey highkey literally simply genuinely truly seriously fucking ' +
    'fuckin freaking freakin frickin effing bloody damn damned goddamn fking fkn so very even also still again always often ' +
    'already constantly sometimes lately recently currently perhaps maybe probably possibly definitely absolutely totally ' +
    'completely utterly quite pretty tbh ngl fr frfr istg imo imho uh um uhm er hmm oh ok okay omg omfg ugh argh ' +
    'please yeah yes sincerely somehow obviously clearly frankly legit deadass rly rlly srsly ever right fully ' +
    'immediately finally suddenly slowly quickly secretly desperately badly repeatedly deeply intensely thoroughly ' +
    'physically apparently hi hey hello then anyway anyways lowkey mentally emotionally sooo'
  ).split(' '),
)
