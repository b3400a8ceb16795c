import type { ForeignLanguage } from '../model/language.ts'
import { MORE_LATIN_SIGNS } from './more-language-words.ts'

/** The languages that are written in Latin letters and told by their words. */
export type LatinLanguage = Exclude<ForeignLanguage, 'ar' | 'ru' | 'uk' | 'bg' | 'el' | 'zh' | 'ja' | 'ko'>

/** What a language is told by. */
export interface LanguageSigns {
  /** Words without accents that its texts are full of and English has none of. */
  readonly words: ReadonlySet<string>
  /** Letters and marks that no other language of ours has, nor a name in an English text: one is enough. */
  readonly telling: RegExp | null
  /** Letters that speak for it. */
  readonly letters: RegExp
}

function setOf(words: string): ReadonlySet<string> {
  return new Set(words.trim().split(/\s+/))
}

/** By language. Of Hindi what is typed in Latin letters. */
export const LATIN_SIGNS: Readonly<Record<LatinLanguage, LanguageSigns>> = {
  ...MORE_LATIN_SIGNS,
  de: {
    words:
      setOf(`der das ein eine einen einem einer eines und oder ist sind ich du sie wir ihr er es mich mir dich dir sich uns euch
      nicht kein keine keinen wie wo wer wann warum wieso weshalb wozu wohin welche welcher welches kann kannst konnen koennen konnt
      konnte mochte moechte mochten muss musst mussen soll sollte darf durfen habe haben hab hast hatte bin bist seid wird werden wurde
      fur fuer mit ohne bei zu zum zur vom von aus auf auch nur noch schon mal bitte danke hallo guten zahlt zahlen gibt brauche
      brauchen hilfe helfen termin termine therapie therapeut therapeutin therapeuten kosten kostet krankenkasse kasse sitzung stunde
      praxis sprechen reden mein meine meinen meinem ihre ihren ihnen euer wenn weil dass ja nein uberhaupt finde bekomme bekommen
      lange dauert viel offnungszeiten offen geoffnet anonym vertraulich uber ueber depressionen kinder paare platz warteliste wartezeit
      uberweisung ubernimmt versicherung preis adresse seelisch gesprach erstgesprach geht machen macht sagen heute morgen deutsch`),
    telling: null,
    letters: /[äöüß]/,
  },
  es: {
    words:
      setOf(`el la los las una unos unas y o es son esta estan estoy soy yo tu usted ustedes nosotros ellos te se mi mis su sus que
      quien quienes como cuando donde cuanto cuanta cuantos cuantas cual cuales por para del al pero porque si hola gracias buenos buenas
      dias tardes noches puedo puede pueden puedes quiero quisiera necesito tengo tiene tienen tienes hay hace hacen ayuda ayudar cita
      citas terapia terapias terapeuta terapeutas psicologo psicologa precio precios cuesta cuestan costo vale ansiedad hablar espanol
      mas muy tambien sesion sesiones consulta seguro seguros cubre aceptan atienden ninos parejas abierto abren horario horarios
      lugar direccion ustedes nuestro duran dura tiempo favor alguien persona donde estan ubicados confidencial privado gratis pagar pago
      esto eso este esa ese sirve funciona nada todo dinero hijo hija trabajan medicinas turno`),
    telling: /[¿¡]/,
    letters: /ñ|[áíóú](?=[a-z]|$)/,
  },
  fr: {
    words:
      setOf(`le la les un une des du et ou est sont suis etes etre je tu il elle nous vous ils elles te se mon ma mes votre vos notre
      nos que quoi qui comment quand pourquoi combien quel quelle quels quelles pour avec sans dans sur chez au aux mais parce
      si oui non bonjour bonsoir merci beaucoup salut puis peux peut pouvez veux voudrais besoin ai avez avoir faut fait faites coute coutent
      cout prix tarif tarifs seance seances rendez therapie therapies therapeute therapeutes psychologue psy aide aider cette ce ces ca pas
      ne parler francais tres aussi svp stp plait est-ce heures horaires ouvert ouverts ouvrez adresse confidentiel remboursement
      rembourse mutuelle enfants couples dure durent temps longtemps quelqu personne vraie gratuit payer prendre premiere`),
    telling: null,
    letters: /[èêûœçàëî]/,
  },
  it: {
    words:
      setOf(`il lo gli una uno dei delle della del degli nel nella sul sulla e ed o sono sei siete siamo io tu lui lei noi voi loro mi ti ci vi
      mio mia miei vostro vostra vostri che chi cosa quando dove perche quanto quanta quanti costa costano quale quali per con senza ma se
      si no ciao buongiorno buonasera grazie posso puo potete vorrei voglio ho hai ha abbiamo avete bisogno serve aiuto aiutare terapia
      terapie terapeuta terapeuti psicologo psicologa seduta sedute appuntamento prezzo prezzi ansia parlare italiano piu molto anche
      assicurazione copre orari aperti aperto siete bambini coppie dura durano tempo indirizzo dove trova riservato qualcuno persona
      gratis pagare prenotare devo fare come funziona fate questo questa`),
    telling: null,
    letters: /[àèéìòù](?![a-z])/,
  },
  pt: {
    words:
      setOf(`o os a as um uma uns umas e ou sou estou esta estao sao eu tu voce voces nos eles ela ele me te meu minha meus seu sua que
      quem como quando onde quanto quantos quanta custa custam qual quais por para com sem em no na nos nas do da dos das ao mas porque se
      sim nao ola oi obrigado obrigada bom boa dia tarde noite posso pode podem quero queria preciso tenho tem ha ajuda ajudar consulta
      consultas terapia terapeuta terapeutas psicologo psicologa sessao sessoes preco precos ansiedade falar portugues mais muito tambem
      seguro plano cobre aceitam atendem criancas casais dura duram tempo horario horarios aberto abertos endereco fica ficam sigilo
      confidencial alguem pessoa gratuito pagar marcar agendar isso isto fazer faz voces`),
    telling: null,
    letters: /[ãõç]/,
  },
  nl: {
    words:
      setOf(`het een en ik jij je jullie u hij zij wij ze mij mijn jouw uw ons onze niet geen wat wie waar wanneer waarom hoe welke
      hoeveel kan kunt kunnen mag moet moeten wil willen zou heb hebt heeft hebben ben bent zijn wordt worden voor met zonder bij naar van
      uit op aan ook nog maar want als dat dit deze die te hallo goedemorgen goedendag dank bedankt alsjeblieft alstublieft ja nee hulp
      helpen afspraak afspraken therapie therapeut therapeuten psycholoog kost kosten sessie sessies prijs angst praten spreken nederlands
      veel lang duurt open geopend openingstijden verzekering vergoed vergoeding vergoedt wachtlijst wachttijd kinderen adres vertrouwelijk
      iemand mens gratis betalen zorgverzekering verwijzing maken doen gaat werkt eerste gesprek`),
    telling: null,
    letters: /[ëéï]/,
  },
  pl: {
    words:
      setOf(`w z na nie sie jest sa jestem jestescie jestesmy jestes czy jak gdzie kiedy kto co dlaczego ile jaki jaka jakie jakich dla od po za ja ty pan pani
      wy oni mnie mi mam masz ma macie miec moge moze mozna mozesz chce chcial chcialbym chcialabym potrzebuje pomocy pomoc prosze
      dziekuje czesc dzien dobry tak ale bo ze ta moja moj moje terapia terapii terapie terapeuta terapeuty terapeuta wizyta wizyte wizyty
      kosztuje koszt cena lek bardzo tez juz rozmawiac porozmawiac polsku umowic sesja sesji sesje ubezpieczenie dzieci pary trwa dlugo
      otwarte otwarci adres poufne godziny czynne przyjmujecie robicie placic zaplacic`),
    telling: /[łąęśźż]/,
    letters: /[ćńó]/,
  },
  tr: {
    words:
      setOf(`bir ve veya ile icin bu su ben sen siz biz onlar bana sana size benim senin sizin ne nasil nerede zaman kim neden niye
      kac kadar mi mı mu musunuz misiniz mısınız miyim var yok evet hayir merhaba selam tesekkurler tesekkur ederim lutfen istiyorum
      ihtiyacim gerek gerekiyor yardim terapi terapist terapistle psikolog randevu seans seanslar seansi ucret ucreti fiyat fiyati cok daha
      degil gibi olur olarak ama cunku gunaydin konusmak turkce almak alabilir edebilir edebilirim nedir nerdesiniz neredesiniz sigorta
      karsiliyor saat saatleri acik aciksiniz cocuk cocuklar gizli suruyor surer surecek ne`),
    telling: /[şğı]/,
    letters: /[çöü]/,
  },
  hi: {
    words:
      setOf(`kya kaise kaisa kitna kitne kitni hai hain hun mujhe mera meri mere aap aapka aapke aapki kab kahan kahaan kaun nahi nahin
      chahiye madad karna karte karti sakta sakte sakti milega milegi paisa paise lagega lagta baat liye yahan kyun kyon`),
    telling: null,
    letters: /(?!)/,
  },
}

/** English words that questions are full of; not those that are words of another language here too. */
export const ENGLISH_WORDS: ReadonlySet<string> =
  setOf(`the and or is are you he we they your its not does did could would should how what when where who whom whose
  why which with without at of from by about this that these those have has had been but if as there here please thanks thank hello hi yes
  want need help tell say said much many long be i my our their it do can will was were am for in to any some get take see come make go
  me or us no so too very therapy therapist session sessions cost costs price appointment insurance doctor clinic talk speak free open near
  after before while then than more most just also only out up off down over into through between again now today first last next one two
  new old good bad best like love feel feeling think know mean work works job day week month year time people person someone anyone name
  names treat offer accept cover book call phone email online child children kids son daughter wife husband mother father friend partner
  live living speaking english language called read heard word difference help helps use using different kind type there's i'm don't it's
  cafe naive is an a on`)
