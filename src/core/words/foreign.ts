import { rich } from '../model/rich.ts'
import type { RichText } from '../model/rich-text.ts'
import type { ForeignLanguage } from '../model/language.ts'

/** Said to somebody who writes in another language, in that language: that we do not speak it, and that a person can help. */
export const FOREIGN: Readonly<Record<ForeignLanguage, RichText>> = {
  de: rich`Ich bin ein Programm und kann leider nur auf Englisch antworten. Bitte wenden Sie sich direkt an die Praxis; dort hilft Ihnen ein Mensch weiter.`,
  es: rich`Soy un programa y lamentablemente solo puedo responder en inglés. Póngase en contacto con la clínica: allí le atenderá una persona.`,
  fr: rich`Je suis un programme et je ne peux malheureusement répondre qu’en anglais. Contactez directement le cabinet : une personne vous aidera.`,
  it: rich`Sono un programma e purtroppo posso rispondere solo in inglese. Si rivolga direttamente allo studio: lì l’aiuterà una persona.`,
  pt: rich`Sou um programa e, infelizmente, só consigo responder em inglês. Entre em contato diretamente com a clínica: lá uma pessoa vai ajudar.`,
  nl: rich`Ik ben een programma en kan helaas alleen in het Engels antwoorden. Neem rechtstreeks contact op met de praktijk; daar helpt een mens u verder.`,
  pl: rich`Jestem programem i niestety mogę odpowiadać tylko po angielsku. Proszę skontaktować się bezpośrednio z poradnią; tam pomoże człowiek.`,
  sv: rich`Jag är ett program och kan tyvärr bara svara på engelska. Vänd dig direkt till mottagningen; där hjälper en människa dig vidare.`,
  da: rich`Jeg er et program og kan desværre kun svare på engelsk. Kontakt klinikken direkte; dér hjælper et menneske dig videre.`,
  no: rich`Jeg er et program og kan dessverre bare svare på engelsk. Ta kontakt direkte med klinikken; der hjelper et menneske deg videre.`,
  fi: rich`Olen ohjelma ja osaan valitettavasti vastata vain englanniksi. Ota yhteyttä suoraan vastaanottoon; siellä ihminen auttaa sinua.`,
  ro: rich`Sunt un program și, din păcate, pot răspunde doar în engleză. Vă rugăm să contactați direct clinica; acolo vă va ajuta un om.`,
  cs: rich`Jsem program a bohužel umím odpovídat jen anglicky. Obraťte se prosím přímo na kliniku; tam vám pomůže člověk.`,
  sk: rich`Som program a, žiaľ, viem odpovedať iba po anglicky. Obráťte sa, prosím, priamo na kliniku; tam vám pomôže človek.`,
  hu: rich`Egy program vagyok, és sajnos csak angolul tudok válaszolni. Kérjük, forduljon közvetlenül a rendelőhöz; ott egy ember segít Önnek.`,
  hr: rich`Ja sam program i nažalost mogu odgovarati samo na engleskom. Obratite se izravno klinici; tamo će vam pomoći čovjek.`,
  el: rich`Είμαι ένα πρόγραμμα και δυστυχώς μπορώ να απαντήσω μόνο στα αγγλικά. Επικοινωνήστε απευθείας με την κλινική· εκεί θα σας βοηθήσει ένας άνθρωπος.`,
  bg: rich`Аз съм програма и за съжаление мога да отговарям само на английски. Моля, свържете се направо с клиниката: там ще ви помогне човек.`,
  tr: rich`Ben bir programım ve ne yazık ki yalnızca İngilizce yanıt verebiliyorum. Lütfen doğrudan kliniğe ulaşın; orada size bir insan yardımcı olacaktır.`,
  ar: rich`أنا برنامج حاسوبي، ولا أستطيع للأسف الرد إلا باللغة الإنجليزية. يُرجى التواصل مع العيادة مباشرةً، وسيساعدك شخص هناك.`,
  hi: rich`मैं एक प्रोग्राम हूँ और खेद है कि केवल अंग्रेज़ी में उत्तर दे सकता हूँ। कृपया सीधे क्लिनिक से संपर्क करें; वहाँ कोई इंसान आपकी मदद करेगा।`,
  ru: rich`Я программа и, к сожалению, могу отвечать только по-английски. Пожалуйста, обратитесь прямо в клинику: там вам поможет человек.`,
  uk: rich`Я програма і, на жаль, можу відповідати лише англійською. Будь ласка, зверніться безпосередньо до клініки: там вам допоможе людина.`,
  zh: rich`我是一个程序，很抱歉只能用英语回答。请直接联系诊所，那里会有人帮助您。`,
  ja: rich`私はプログラムで、申し訳ありませんが英語でしかお答えできません。直接クリニックにご連絡ください。そこで人がお手伝いします。`,
  ko: rich`저는 프로그램이며 죄송하지만 영어로만 답할 수 있습니다. 클리닉에 직접 연락해 주세요. 그곳에서 사람이 도와드립니다.`,
  other: rich`I am a program and can only answer in English. Please contact the clinic directly; a person there will help you.`,
}
