import { rich } from '../model/rich.ts'
import type { RichText } from '../model/rich-text.ts'
import type { Some } from '../model/some.ts'
import type { Language } from '../model/assessment.ts'

/** What stands first where words may hide danger (`en/worry.ts`), in the languages we hear; written by us, as the card is. */
export const WORRY_WORDS_ABROAD: Readonly<Record<Language, Some<RichText>>> = {
  de: [
    rich`Danke, dass du das schreibst. **Du verdienst, dass ein Mensch dir zuhört, und du bist nicht allein.**\n\nEin Hilfetelefon hört zu jeder Stunde zu, worum es auch geht. Bei Gefahr wähle den Notruf. Sprich auch mit jemandem, dem du vertraust. Unsere Therapeutinnen und Therapeuten erreichst du unten.`,
    rich`Gut, dass du schreibst. **Manches sagt man besser einem Menschen als einem Programm.** Du verdienst das, und du bist nicht allein.\n\nDu kannst jederzeit ein Hilfetelefon anrufen, und bei Gefahr den Notruf. Sage jemandem, dem du vertraust, wie es ist. Der Weg zu unseren Therapeutinnen und Therapeuten steht unten.`,
  ],
  es: [
    rich`Gracias por escribirlo. **Mereces que te escuche una persona, y no estás solo ni sola.**\n\nUna línea de ayuda escucha a cualquier hora, sea lo que sea. Si hay peligro, llama al número de emergencias. Habla también con alguien de confianza. Abajo puedes contactar con nuestros terapeutas.`,
    rich`Qué bien que escribes. **Hay cosas que es mejor contar a una persona que a un programa.** Lo mereces, y no estás solo ni sola.\n\nPuedes llamar a una línea de ayuda a cualquier hora, y a emergencias si hay peligro. Cuéntaselo a alguien de confianza. Abajo está el camino hacia nuestros terapeutas.`,
  ],
  fr: [
    rich`Merci de l'écrire. **Vous méritez qu'une personne vous écoute, et vous n'êtes pas seul·e.**\n\nUne ligne d'écoute répond à toute heure, quel que soit le sujet. En cas de danger, appelez le numéro d'urgence. Parlez-en aussi à quelqu'un de confiance. Vous pouvez joindre nos thérapeutes ci-dessous.`,
    rich`C'est bien de l'avoir écrit. **Certaines choses se disent mieux à une personne qu'à un programme.** Vous le méritez, et vous n'êtes pas seul·e.\n\nVous pouvez appeler une ligne d'écoute à toute heure, et le numéro d'urgence en cas de danger. Dites à une personne de confiance comment cela va. Nos thérapeutes sont joignables ci-dessous.`,
  ],
  it: [
    rich`Grazie di averlo scritto. **Meriti che una persona ti ascolti, e non c'è bisogno di farcela in solitudine.**\n\nUna linea di aiuto ascolta a ogni ora, qualunque cosa sia. Se c'è pericolo, chiama il numero di emergenza. Parlane anche con qualcuno di cui ti fidi. I nostri terapeuti si raggiungono qui sotto.`,
    rich`Hai fatto bene a scrivere. **Certe cose si dicono meglio a una persona che a un programma.** Lo meriti, e non devi farcela in solitudine.\n\nPuoi chiamare una linea di aiuto a ogni ora, e il numero di emergenza se c'è pericolo. Di' a una persona di fiducia come stai. Trovi qui sotto come raggiungere i nostri terapeuti.`,
  ],
  pt: [
    rich`Obrigado por escrever. **Você merece ser ouvido por uma pessoa, e não está só.**\n\nUma linha de apoio escuta a qualquer hora, seja qual for o assunto. Se houver perigo, ligue para o número de emergência. Fale também com alguém de confiança. Abaixo você pode chegar aos nossos terapeutas.`,
    rich`Que bom que você escreveu. **Há coisas que é melhor dizer a uma pessoa do que a um programa.** Você merece isso, e não está só.\n\nVocê pode ligar para uma linha de apoio a qualquer hora, e para a emergência se houver perigo. Conte a alguém de confiança como está. O caminho até nossos terapeutas está abaixo.`,
  ],
  nl: [
    rich`Dank je dat je dit schrijft. **Je verdient dat een mens naar je luistert, en je bent niet alleen.**\n\nEen hulplijn luistert op elk uur, waar het ook over gaat. Bel bij gevaar het alarmnummer. Praat ook met iemand die je vertrouwt. Onze therapeuten bereik je hieronder.`,
    rich`Goed dat je schrijft. **Sommige dingen zeg je beter tegen een mens dan tegen een programma.** Dat verdien je, en je bent niet alleen.\n\nJe kunt op elk uur een hulplijn bellen, en bij gevaar het alarmnummer. Laat iemand die je vertrouwt weten hoe het is. De weg naar onze therapeuten staat hieronder.`,
  ],
  pl: [
    rich`Dziękuję, że to piszesz. **Zasługujesz na to, żeby wysłuchał cię człowiek, i nie jesteś z tym sam ani sama.**\n\nTelefon zaufania słucha o każdej porze, o cokolwiek chodzi. W razie niebezpieczeństwa zadzwoń na numer alarmowy. Porozmawiaj też z kimś zaufanym. Do naszych terapeutów możesz dotrzeć poniżej.`,
    rich`Dobrze, że piszesz. **Niektóre rzeczy lepiej powiedzieć człowiekowi niż programowi.** Zasługujesz na to i nie jesteś z tym sam ani sama.\n\nMożesz zadzwonić do telefonu zaufania o każdej porze, a w razie niebezpieczeństwa na numer alarmowy. Powiedz komuś zaufanemu, jak jest. Droga do naszych terapeutów jest poniżej.`,
  ],
  uk: [
    rich`Дякую, що ви це написали. **Ви заслуговуєте, щоб вас вислухала людина, і ви не на самоті.**\n\nЛінія допомоги слухає о будь-якій годині, про що б не йшлося. Якщо є небезпека, телефонуйте на номер екстреної допомоги. Поговоріть також із людиною, якій довіряєте. Наших терапевтів можна знайти нижче.`,
    rich`Добре, що ви пишете. **Деякі речі краще сказати людині, ніж програмі.** Ви заслуговуєте на це, і ви не на самоті.\n\nВи можете будь-коли зателефонувати на лінію допомоги, а в разі небезпеки на номер екстреної допомоги. Скажіть людині, якій довіряєте, як вам. Шлях до наших терапевтів нижче.`,
  ],
  tr: [
    rich`Bunu yazdığın için teşekkür ederim. **Bir insanın seni dinlemesini hak ediyorsun ve yalnız değilsin.**\n\nYardım hattı, konu ne olursa olsun her saat dinler. Tehlike varsa acil numarayı ara. Güvendiğin birine de anlat. Terapistlerimize aşağıdan ulaşabilirsin.`,
    rich`Yazman iyi oldu. **Bazı şeyleri bir programa değil, bir insana söylemek daha iyidir.** Bunu hak ediyorsun ve yalnız değilsin.\n\nHer saat bir yardım hattını, tehlike varsa acil numarayı arayabilirsin. Güvendiğin birine nasıl olduğunu söyle. Terapistlerimize giden yol aşağıda.`,
  ],
  ar: [
    rich`شكرًا لأنك كتبت ذلك. **أنت تستحق أن يسمعك إنسان، ولست وحدك.**\n\nخط المساعدة يستمع في أي ساعة، مهما كان الأمر. إذا كان هناك خطر فاتصل برقم الطوارئ. تحدث أيضًا مع شخص تثق به. يمكنك الوصول إلى معالجينا أدناه.`,
    rich`من الجيد أنك كتبت. **بعض الأمور يحسن قولها لإنسان لا لبرنامج.** أنت تستحق ذلك، ولست وحدك.\n\nيمكنك الاتصال بخط مساعدة في أي ساعة، وبرقم الطوارئ عند الخطر. أخبر شخصًا تثق به كيف حالك. الطريق إلى معالجينا أدناه.`,
  ],
  hi: [
    rich`यह लिखने के लिए धन्यवाद। **आप इसके हक़दार हैं कि कोई इंसान आपकी बात सुने, और आप अकेले नहीं हैं।**\n\nहेल्पलाइन हर समय सुनती है, बात कुछ भी हो। ख़तरा हो तो आपातकालीन नंबर पर फ़ोन करें। किसी भरोसेमंद व्यक्ति से भी बात करें। हमारे थेरेपिस्ट तक पहुँचने का रास्ता नीचे है।`,
    rich`अच्छा हुआ कि आपने लिखा। **कुछ बातें प्रोग्राम से नहीं, इंसान से कहना बेहतर है।** आप इसके हक़दार हैं, और आप अकेले नहीं हैं।\n\nआप किसी भी समय हेल्पलाइन पर फ़ोन कर सकते हैं, और ख़तरा हो तो आपातकालीन नंबर पर। किसी भरोसेमंद व्यक्ति को बताएँ कि कैसा है। हमारे थेरेपिस्ट तक का रास्ता नीचे है।`,
  ],
}
