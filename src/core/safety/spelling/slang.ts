/** Contractions, chat spellings, slang and coded words, opened into the plain words the signs are written with. */
export const SLANG: ReadonlyMap<string, string> = new Map(
  pairs(
    'em: them, dnt: do not, dissapear: disappear, disapear: disappear, dissappear: disappear, b: be, wana: want to, whish: wish, excist: exist, exsist: exist, existance: existence, overdoze: overdose, medecine: medicine, perscription: prescription, hoplessly: hopelessly, boyfreind: boyfriend, girlfreind: girlfriend, freind: friend, threatend: threatened, abusve: abusive, stragled: strangled, comit: commit, commiting: committing, comitting: committing, sucid: suicide, suiced: suicide, suicde: suicide, wnt: want, nemore: anymore, anymor: anymore, nomore: no more, sooicidal: suicidal, suicidial: suicidal, hav: have, bein: being, evry1: everyone, sumone: someone, neva: never, liv: live, themselfs: themselves, nvr: never, dis: this, dat: that, lyfe: life, alot: a lot, idek: i do not know, idec: i do not care, unalived: unalive, ' +
      "im: i am, ive: i have, dont: do not, cant: can not, cannot: can not, wont: will not, won't: will not, " +
      "can't: can not, shan't: shall not, didnt: did not, doesnt: does not, isnt: is not, aint: is not, " +
      "ain't: is not, wasnt: was not, werent: were not, wouldnt: would not, couldnt: could not, " +
      'shouldnt: should not, havent: have not, hasnt: has not, hadnt: had not, arent: are not, ' +
      'theres: there is, thats: that is, whats: what is, hes: he is, shes: she is, theyre: they are, ' +
      'theyve: they have, youre: you are, youve: you have, youll: you will, theyll: they will, itll: it will, ' +
      "itd: it would, weve: we have, wouldve: would have, iam: i am, i'm: i am, let's: let us, lets: let us, " +
      "everyones: everyone is, everythings: everything is, nothings: nothing is, y'all: you all, " +
      'yall: you all, noones: no one is, noone: no one, howd: how would, wanna: want to, wana: want to, ' +
      'wnna: want to, gonna: going to, gunna: going to, gona: going to, gon: going to, gotta: have to, ' +
      'hafta: have to, tryna: trying to, tryin: trying, finna: going to, boutta: about to, bouta: about to, ' +
      "imma: i am going to, ima: i am going to, i'ma: i am going to, i'mma: i am going to, lemme: let me, " +
      'gimme: give me, dunno: do not know, idk: i do not know, idc: i do not care, thinkin: thinking, ' +
      'feelin: feeling, livin: living, dyin: dying, killin: killing, cuttin: cutting, endin: ending, ' +
      'goin: going, nothin: nothing, hurtin: hurting, takin: taking, outta: out of, til: until, till: until, ' +
      'bout: about, abt: about, cuz: because, cos: because, coz: because, bc: because, bcuz: because, ' +
      'yrself: yourself, urself: yourself, meself: myself, mself: myself, myslf: myself, mysef: myself, ' +
      'hisself: himself, theirself: themself, theirselves: themselves, u: you, ur: your, r: are, n: and, ' +
      'w: with, wo: without, b4: before, 2nite: tonight, tonite: tonight, 2day: today, tn: tonight, ' +
      'tmrw: tomorrow, tmr: tomorrow, rn: right now, 4ever: forever, 4eva: forever, luv: love, sm1: someone, ' +
      'every1: everyone, any1: anyone, no1: no one, thx: thanks, pls: please, plz: please, ppl: people, ' +
      'smth: something, sumthing: something, evry: every, bf: boyfriend, gf: girlfriend, bff: friend, ' +
      'fren: friend, frnd: friend, sis: sister, mah: my, teh: the, hubby: husband, ' +
      'hubs: husband, wifey: wife, momma: mom, mama: mom, mommy: mom, mummy: mum, daddy: dad, papa: dad, ' +
      'kms: kill myself, kmself: kill myself, kys: kill yourself, ctb: kill myself, unalife: unalive, ' +
      'unaliv: unalive, unliving: unaliving, unlive: unalive, sewerslide: suicide, sewerside: suicide, ' +
      'suislide: suicide, suicid: suicide, sucide: suicide, suiside: suicide, sewercide: suicide, ' +
      'sooicide: suicide, sewicide: suicide, suicidical: suicidal, sucidal: suicidal, suicidle: suicidal, ' +
      'suicidel: suicidal, suidical: suicidal, suisidal: suicidal, sui: suicide, selfharm: self harm, ' +
      "selfharming: self harming, od'd: overdosed, od'ed: overdosed, oded: overdosed, o'd: overdosed, " +
      'ods: overdoses, dieing: dying, dyeing: dying, diying: dying, shing: self harming',
  ),
)

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
