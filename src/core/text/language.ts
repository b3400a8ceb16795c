import { LANGUAGES, type Language } from '../model/language.ts'
import { composeMarks } from '../model/compose-marks.ts'

/** Tells which language an utterance is in, when that is not English. Null for English, and for what could be either. */
export function languageOf(text: string): Language | null {
  const lower = composeMarks(text).toLowerCase()
  const letters = count(lower, /\p{L}/gu)
  if (letters === 0) return null
  if (count(lower, /\p{Script=Arabic}/gu) > letters / 2) return 'ar'
  if (count(lower, /\p{Script=Latin}/gu) < letters / 2) return 'other'
  const words = lower.match(/\p{L}+/gu) ?? []
  const english = words.filter(word => ENGLISH.has(word)).length
  const [best] = Object.entries(TELLING)
    .map(([language, signs]) => ({ language, hits: hitsOf(words, signs) }))
    .sort((one, other) => other.hits - one.hits)
  if (!best || best.hits <= english || best.hits < Math.min(NEEDED, words.length)) return null
  return LANGUAGES.find(language => language === best.language) ?? null
}

/** So many telling words, or all there are in a shorter utterance, make it another language. */
const NEEDED = 2

interface Signs {
  /** Short words that every text of the language is full of and English has none of. */
  readonly words: ReadonlySet<string>
  /** Letters that only this language of ours has. */
  readonly letters: RegExp
}

/** A telling word counts one, and so does a word with a telling letter; a word that is both counts two. */
function hitsOf(words: readonly string[], { words: telling, letters }: Signs): number {
  return words.reduce((hits, word) => hits + (telling.has(word) ? 1 : 0) + (letters.test(word) ? 1 : 0), 0)
}

// Without a list of what is counted: one of tens of thousands of letters costs more than all else about a long text.
function count(text: string, what: RegExp): number {
  const each = new RegExp(what.source, what.flags)
  let found = 0
  while (each.test(text)) found += 1
  return found
}

function setOf(words: string): ReadonlySet<string> {
  return new Set(words.trim().split(/\s+/))
}

const TELLING: Readonly<Record<Exclude<Language, 'ar' | 'other'>, Signs>> = {
  de: {
    words: setOf(`der die das ein eine einen einem einer und oder ist sind ich du sie wir ihr er es mich mir dich dir
      sich nicht kein keine wie wo wer wann warum wieso weshalb welche welcher welches kann kannst können könnt möchte muss
      müssen soll sollte habe haben hat hast bin bist wird werden für mit ohne bei zu zum zur vom von aus auf im am auch
      nur noch schon mal bitte danke zahlt hallo guten tag gibt brauche hilfe termin therapie therapeut therapeutin kosten kostet
      krankenkasse angst mein meine meinen meinem wenn weil dass ja nein überhaupt finde bekomme`),
    letters: /[äöß]/,
  },
  es: {
    words:
      setOf(`el la los las un una unos unas y o es son está están soy estoy yo tú usted ustedes nosotros ellos te se
      mi mis su sus que qué quién cómo como cuándo cuando dónde donde cuánto cuánta cuántos cuesta cuál por para con sin en
      del al de pero porque si sí hola gracias buenos buenas días tardes puedo puede quiero necesito tengo tiene hay ayuda
      cita terapia terapeuta precio ansiedad hablar español más muy también`),
    letters: /[ñ¿¡]/,
  },
  fr: {
    words: setOf(`le la les un une des et ou est sont suis êtes je tu il elle nous vous ils elles te se mon ma mes votre
      vos notre que quoi qui comment quand où pourquoi combien quel quelle quels pour avec sans dans sur chez du de au aux
      mais parce si oui non bonjour bonsoir merci salut puis peux peut veux voudrais besoin ai avez avoir être faut fait
      coûte prix séance rendez thérapie thérapeute aide cette ce ça pas ne parler français très aussi`),
    letters: /[èêûœ]/,
  },
  tr: {
    words: setOf(`bir ve veya ile için bu şu ben sen siz biz onlar bana sana size benim senin sizin ne nasıl nerede ne
      zaman kim neden niye kaç kadar mi mı mu mü misiniz mısınız var yok evet hayır merhaba selam teşekkürler teşekkür
      ederim lütfen istiyorum ihtiyacım gerek yardım terapi terapist randevu seans ücret ücreti fiyat çok daha değil gibi
      olur olarak ama çünkü günaydın konuşmak türkçe almak edebilir`),
    letters: /[şğı]/,
  },
  pl: {
    words: setOf(`w z na nie się jest są jestem czy jak gdzie kiedy kto co dlaczego ile jaki jaka jakie dla od po za o
      ja ty pan pani wy oni mnie mi mam masz ma mieć mogę może można chcę chciałbym chciałabym potrzebuję pomocy pomoc
      proszę dziękuję cześć dzień dobry tak ale bo że ta moja mój terapia terapii terapeuta terapeutą wizyta wizytę
      kosztuje cena lęk bardzo też już rozmawiać polsku umówić`),
    letters: /[łąęćśźż]/,
  },
}

/** English words that are short and everywhere, but for those that are words of the others too. */
const ENGLISH =
  setOf(`the a and or is are i you he we they your it its not do does did can could would should how what when
  where who why which with without at to of from by about this that these those have has had be been but if as there here
  please thanks thank hello hi yes want need help tell say said much many long the`)
