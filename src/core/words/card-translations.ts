import { rich } from '../model/rich.ts'
import type { RichText } from '../model/rich-text.ts'
import type { Some } from '../model/some.ts'
import type { Language } from '../model/assessment.ts'

/** The card in one other language: its words, which change each time, and what is added for somebody who is being hurt. */
export interface WordsAbroad {
  readonly bodies: Some<RichText>
  readonly abuse: RichText
}

/**
 * The card in the languages we hear. One wording fits every danger, so that a hearing that is right about the language
 * and wrong about the kind still helps. Written by us; a native speaker's review is asked for in `docs/safety.md`.
 */
export const CARD_WORDS_ABROAD: Readonly<Record<Language, WordsAbroad>> = {
  de: {
    bodies: [
      rich`Danke, dass du das sagst. **Du verdienst jetzt Unterstützung, und du bist nicht allein.** Wenn du oder jemand anderes in Gefahr ist, rufe bitte sofort den Notruf an.\n\nDie Hilfe unten ist für genau das da. Sprich auch mit jemandem, dem du vertraust. Unsere Therapeutinnen und Therapeuten erreichst du unten.`,
      rich`Gut, dass du es ausgesprochen hast. **Bitte lass jetzt einen Menschen bei dir sein: du verdienst Hilfe und bist nicht allein.** Bei Gefahr wähle den Notruf.\n\nRufe eine Hilfe unten an und sage jemandem, dem du vertraust, wie es ist. Der Weg zu unseren Therapeutinnen und Therapeuten steht unten.`,
    ],
    abuse: rich`Bitte achte darauf, dass andere diesen Chat vielleicht sehen können.`,
  },
  es: {
    bodies: [
      rich`Gracias por decirlo. **Mereces apoyo ahora y no estás solo ni sola.** Si tú u otra persona está en peligro, llama ya al número de emergencias.\n\nLas líneas de abajo están para esto. Habla también con alguien de confianza. Abajo puedes contactar con nuestros terapeutas.`,
      rich`Qué bien que lo has dicho. **Deja que alguien te acompañe ahora: mereces ayuda y no tienes que llevarlo a solas.** Si hay peligro, llama a emergencias.\n\nLlama a una de las líneas de abajo y cuéntaselo a alguien de confianza. También puedes llegar a nuestros terapeutas.`,
    ],
    abuse: rich`Ten cuidado: otras personas podrían ver este chat.`,
  },
  fr: {
    bodies: [
      rich`Merci de l'avoir dit. **Vous méritez du soutien maintenant, et vous n'êtes pas seul·e.** Si vous ou quelqu'un d'autre est en danger, appelez tout de suite le numéro d'urgence.\n\nLes lignes ci-dessous sont là pour cela. Parlez aussi à une personne de confiance. Vous pouvez joindre nos thérapeutes ci-dessous.`,
      rich`C'est bien de l'avoir dit. **Laissez quelqu'un être avec vous maintenant : vous méritez de l'aide et vous n'êtes pas seul·e.** En cas de danger, appelez les urgences.\n\nAppelez une ligne d'écoute ci-dessous et prévenez une personne de confiance. Nos thérapeutes sont joignables ci-dessous.`,
    ],
    abuse: rich`Faites attention : d'autres personnes peuvent peut-être voir cette conversation.`,
  },
  it: {
    bodies: [
      rich`Grazie per averlo detto. **Meriti sostegno adesso e non sei solo o sola.** Se tu o un'altra persona siete in pericolo, chiama subito il numero di emergenza.\n\nLe linee qui sotto ci sono per questo. Parla anche con una persona di cui ti fidi. Qui sotto puoi raggiungere i nostri terapeuti.`,
      rich`Hai fatto bene a dirlo. **Lascia che qualcuno ti stia vicino adesso: meriti aiuto e non devi farcela in solitudine.** Se c'è pericolo, chiama l'emergenza.\n\nChiama una linea qui sotto e parlane con una persona di cui ti fidi. I nostri terapeuti si raggiungono qui sotto.`,
    ],
    abuse: rich`Attenzione: altre persone potrebbero vedere questa chat.`,
  },
  pt: {
    bodies: [
      rich`Obrigado por contar. **Você merece apoio agora e não está só.** Se você ou outra pessoa estiver em perigo, ligue já para o número de emergência.\n\nAs linhas abaixo existem para isto. Fale também com alguém de confiança. Abaixo você pode chegar aos nossos terapeutas.`,
      rich`Que bom que você disse. **Deixe alguém ficar com você agora: você merece ajuda e não precisa passar por isso sem ninguém.** Se houver perigo, ligue para a emergência.\n\nLigue para uma das linhas abaixo e conte a alguém de confiança. O caminho até nossos terapeutas está abaixo.`,
    ],
    abuse: rich`Cuidado: outras pessoas podem ver esta conversa.`,
  },
  nl: {
    bodies: [
      rich`Dank je dat je het zegt. **Je verdient nu steun en je bent niet alleen.** Ben jij of is iemand anders in gevaar, bel dan meteen het alarmnummer.\n\nDe hulplijnen hieronder zijn er precies hiervoor. Praat ook met iemand die je vertrouwt. Onze therapeuten bereik je hieronder.`,
      rich`Goed dat je het hebt gezegd. **Laat nu iemand bij je zijn: je verdient hulp en je staat er niet alleen voor.** Bel bij gevaar het alarmnummer.\n\nBel een hulplijn hieronder en vertel het iemand die je vertrouwt. De weg naar onze therapeuten staat hieronder.`,
    ],
    abuse: rich`Let op: misschien kunnen anderen deze chat zien.`,
  },
  pl: {
    bodies: [
      rich`Dziękuję, że to mówisz. **Zasługujesz teraz na wsparcie i nie jesteś z tym sam ani sama.** Jeśli ty lub ktoś inny jest w niebezpieczeństwie, zadzwoń od razu na numer alarmowy.\n\nTelefony poniżej są właśnie po to. Porozmawiaj też z kimś zaufanym. Do naszych terapeutów możesz dotrzeć poniżej.`,
      rich`Dobrze, że to mówisz. **Niech ktoś będzie teraz przy tobie: zasługujesz na pomoc.** W razie niebezpieczeństwa zadzwoń na numer alarmowy.\n\nZadzwoń pod telefon poniżej i powiedz komuś zaufanemu, jak jest. Nie musisz być z tym sam ani sama. Droga do naszych terapeutów jest poniżej.`,
    ],
    abuse: rich`Uważaj: inni mogą widzieć tę rozmowę.`,
  },
  uk: {
    bodies: [
      rich`Дякую, що ви це сказали. **Ви заслуговуєте на підтримку зараз, і ви не на самоті.** Якщо ви або хтось інший у небезпеці, одразу телефонуйте на номер екстреної допомоги.\n\nЛінії нижче існують саме для цього. Поговоріть також із людиною, якій довіряєте. Наших терапевтів можна знайти нижче.`,
      rich`Добре, що ви це сказали. **Нехай зараз хтось буде поруч із вами: ви заслуговуєте на допомогу, і ви не на самоті.** Якщо є небезпека, телефонуйте до екстреної допомоги.\n\nЗателефонуйте на одну з ліній нижче і розкажіть людині, якій довіряєте. Шлях до наших терапевтів нижче.`,
    ],
    abuse: rich`Будьте обережні: цей чат можуть бачити інші.`,
  },
  tr: {
    bodies: [
      rich`Bunu söylediğin için teşekkür ederim. **Şu anda desteği hak ediyorsun ve yalnız değilsin.** Sen ya da bir başkası tehlikedeyse hemen acil numarayı ara.\n\nAşağıdaki yardım hatları bunun için var. Güvendiğin birine de anlat. Terapistlerimize aşağıdan ulaşabilirsin.`,
      rich`Söylemen iyi oldu. **Lütfen şimdi yanında biri olsun: yardımı hak ediyorsun, yalnız değilsin.** Tehlike varsa acil numarayı ara.\n\nAşağıdaki bir hattı ara ve güvendiğin birine haber ver. Terapistlerimize giden yol aşağıda.`,
    ],
    abuse: rich`Dikkat et: bu sohbeti başkaları görebilir.`,
  },
  ar: {
    bodies: [
      rich`شكرًا لأنك قلت ذلك. **أنت تستحق الدعم الآن، ولست وحدك.** إذا كنت أنت أو أي شخص آخر في خطر، فاتصل فورًا برقم الطوارئ.\n\nخطوط المساعدة أدناه موجودة لهذا. تحدث أيضًا مع شخص تثق به. يمكنك الوصول إلى معالجينا أدناه.`,
      rich`من الجيد أنك تكلمت. **دع أحدًا يكون معك الآن: أنت تستحق المساعدة ولست وحدك.** إذا كان هناك خطر فاتصل برقم الطوارئ.\n\nاتصل بأحد الخطوط أدناه وأخبر شخصًا تثق به. الطريق إلى معالجينا أدناه.`,
    ],
    abuse: rich`انتبه: قد يرى آخرون هذه المحادثة.`,
  },
  hi: {
    bodies: [
      rich`यह कहने के लिए धन्यवाद। **आप अभी सहारे के हक़दार हैं, और आप अकेले नहीं हैं।** अगर आप या कोई और ख़तरे में है, तो तुरंत आपातकालीन नंबर पर फ़ोन करें।\n\nनीचे दी गई हेल्पलाइन इसी के लिए हैं। किसी भरोसेमंद व्यक्ति से भी बात करें। हमारे थेरेपिस्ट तक पहुँचने का रास्ता नीचे है।`,
      rich`अच्छा हुआ कि आपने कहा। **अभी किसी को अपने साथ रहने दें: आप मदद के हक़दार हैं और अकेले नहीं हैं।** ख़तरा हो तो आपातकालीन नंबर पर फ़ोन करें।\n\nनीचे दी गई किसी हेल्पलाइन को फ़ोन करें और किसी भरोसेमंद व्यक्ति को बताएँ। हमारे थेरेपिस्ट तक का रास्ता नीचे है।`,
    ],
    abuse: rich`ध्यान रखें: हो सकता है कि दूसरे लोग यह बातचीत देख सकें।`,
  },
}
