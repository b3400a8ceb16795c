import { describe, expect, it } from 'vitest'
import { askAlone } from '../../../src/core/answer/ask-alone.ts'
import { EMPTY_EDITION } from '../../../src/core/answer/empty-edition.ts'
import type { ForeignLanguage } from '../../../src/core/model/language.ts'
import { languageOf } from '../../../src/core/text/language.ts'
import { FOREIGN } from '../../../src/core/words/foreign.ts'
import { SMALL_CLINIC, utterance } from '../../fixtures/small-clinic.ts'

const QUESTIONS: Readonly<Record<ForeignLanguage, readonly string[]>> = {
  de: [
    'Was kostet eine Stunde bei Ihnen?',
    'ich brauche einen Termin',
    'Zahlt die Krankenkasse?',
    'wie lange dauert das',
    'Haben Sie abends geöffnet?',
    'hilfe bitte',
    'Hallo',
    'kann ich mit einem menschen sprechen',
    'was kostet das',
    'Wo sind Sie?',
  ],
  es: [
    '¿Tienen citas por la tarde?',
    '¿Es confidencial?',
    'necesito hablar con un terapeuta',
    'cuanto cuesta',
    'hola, hacen terapia de pareja?',
    'Aceptan mi seguro?',
    'quiero una cita',
    'ayuda por favor',
    '¿Dónde están?',
    'gracias',
  ],
  fr: [
    'Combien coûte une séance ?',
    'je voudrais un rendez-vous',
    'combien ca coute svp',
    'Est-ce confidentiel ?',
    'vous êtes ouverts le samedi ?',
    'Bonjour',
    'je veux parler à quelqu’un',
    'C’est remboursé par la mutuelle ?',
    'ou etes vous',
    'merci beaucoup',
  ],
  it: [
    'Quanto costa una seduta?',
    'vorrei un appuntamento',
    'Siete aperti la sera?',
    'è gratis?',
    'buongiorno',
    'dove siete',
    'posso parlare con qualcuno',
  ],
  pt: [
    'Quanto custa uma sessão?',
    'preciso de ajuda',
    'vocês aceitam meu plano?',
    'quero marcar uma consulta',
    'é sigiloso ou não?',
    'onde fica',
    'bom dia',
  ],
  nl: [
    'Wat kost een sessie?',
    'ik wil een afspraak maken',
    'Is het vertrouwelijk?',
    'hoe lang duurt het',
    'zijn jullie open op zaterdag',
    'goedemorgen',
    'kan ik met iemand praten',
  ],
  pl: [
    'Ile kosztuje wizyta?',
    'czy mogę umówić się z terapeutą',
    'Czy to poufne?',
    'jak długo trwa terapia',
    'gdzie jesteście',
    'Dzień dobry',
    'czynne w sobotę',
    'przyjmujecie dzieci',
  ],
  tr: [
    'Seans ücreti ne kadar?',
    'bir terapist ile konuşmak istiyorum',
    'randevu almak istiyorum',
    'gizli mi',
    'Ne kadar sürer?',
    'açık mısınız',
    'merhaba',
    'sigorta karşılıyor mu',
  ],
  ar: ['كم تكلفة الجلسة؟', 'هل هو سري؟', 'أريد موعدا'],
  hi: ['एक सत्र का खर्च कितना है?', 'क्या यह गोपनीय है', 'fees kitna hai', 'kya aap madad karte hain'],
  ru: ['Сколько стоит сеанс?', 'Это конфиденциально?', 'мне нужна помощь'],
  uk: ['Скільки коштує сеанс?', 'мені потрібна допомога', 'Це конфіденційно?'],
  zh: ['一次咨询多少钱？', '我想预约'],
  ja: ['予約できますか', 'カウンセリングはいくらですか'],
  ko: ['상담 비용이 얼마인가요?', '예약하고 싶어요'],
  sv: [
    'Hur mycket kostar det?',
    'jag behöver hjälp',
    'När har ni öppet?',
    'kan jag prata med någon',
    'Finns det väntetid till en terapeut?',
    'är det anonymt',
    'hej, jag vill boka en tid',
  ],
  da: [
    'Hvad koster en time?',
    'jeg har brug for hjælp',
    'Hvornår har I åbent?',
    'kan jeg tale med et menneske',
    'Hvor længe er ventelisten?',
    'hvordan bestiller jeg tid',
  ],
  no: [
    'Hva koster en time hos dere?',
    'jeg trenger hjelp',
    'Når har dere åpent?',
    'kan jeg snakke med noen',
    'Hvor lenge må jeg vente på en terapeut?',
    'hvordan bestiller jeg time hos dere',
  ],
  fi: [
    'Mitä terapia maksaa?',
    'tarvitsen apua',
    'Milloin olette auki?',
    'voinko puhua jonkun kanssa',
    'Kuinka kauan jono on?',
    'paljonko käynti maksaa',
  ],
  ro: [
    'Cât costă o ședință?',
    'am nevoie de ajutor',
    'cat costa o sedinta',
    'Când sunteți deschiși?',
    'vreau o programare la psiholog',
    'pot vorbi cu cineva',
  ],
  cs: [
    'Kolik stojí sezení?',
    'potřebuji pomoc',
    'Kdy máte otevřeno?',
    'můžu s někým mluvit',
    'chci se objednat k terapeutovi',
    'Platí to pojišťovna? Kolik to stojí?',
  ],
  sk: [
    'Koľko stojí sedenie?',
    'potrebujem pomoc',
    'Kedy máte otvorené?',
    'môžem sa s niekým rozprávať',
    'chcem sa objednať',
  ],
  hu: [
    'Mennyibe kerül egy alkalom?',
    'segítségre van szükségem',
    'Mikor vannak nyitva?',
    'beszélhetek valakivel',
    'szeretnék időpontot foglalni',
  ],
  hr: [
    'Koliko košta jedna seansa?',
    'trebam pomoć',
    'Kada ste otvoreni?',
    'mogu li razgovarati s nekim, molim',
    'želim naručiti termin',
  ],
  el: ['Πόσο κοστίζει μια συνεδρία;', 'χρειάζομαι βοήθεια', 'Πότε είστε ανοιχτά;'],
  bg: ['Колко струва една сесия?', 'имам нужда от помощ', 'Кога работите? Здравейте', 'искам да запиша час'],
  other: [
    'כמה עולה פגישה?',
    'هزینه جلسه چقدر است؟ چند',
    'ราคาเท่าไหร่',
    'Kiek kainuoja viena sesija?',
    'Kui palju maksab üks seanss?',
    'Koliko stane ena seansa?',
    'Quant costa una sessió?',
    'một buổi trị liệu là bao nhiêu?',
    'hvað kostar tíminn',
    'Berapa biaya satu sesi?',
    'Magkano ang isang session po?',
    'Колико кошта једна сеанса?',
  ],
}

const ENGLISH: readonly string[] = [
  'résumé',
  'slán',
  'my mate is a bit off',
  'are there men on the team',
  'is it on at ten',
  'how much is a session',
  'is the El Paso clinic open',
  'do you treat die-hard smokers',
  'my name is José',
  'I am seeing Dr. Nuñez, can I change?',
  'is Señora Müller-Groß your therapist',
  'is Paweł Wiśniewski free on Friday',
  'can I see Ayşe Yılmaz',
  'does François speak French',
  'am I naïve to hope',
  'is there a café near you',
  'I had a Kulturschock when I moved here',
  'I have so much angst',
  'weltschmerz and ennui, can you help',
  'déjà vu and panic, is that normal',
  'do you do cranio-sacral à la carte',
  'I live in Los Angeles',
  'is La Paz clinic yours',
  'we moved here from Rio de Janeiro',
  'my mother in law is from São Paulo',
  'do you take Allianz or Die Techniker',
  'can I pay in złoty',
  'do you speak español',
  'do you speak German',
  'a therapist who speaks Türkçe?',
  'is it per se a problem',
  'hi',
  'no',
  'price?',
  'cost',
  'hours',
  'therapy',
  'me',
  'insurance',
  'confidential?',
  'is it on me',
  'do me a favor',
  'come in',
  '???',
  '12',
  'CBT',
  'EMDR?',
  'my son Das is ill',
  'his name is Van der Berg, is he in',
  'du you do couples',
  'la la land',
  'what is gestalt therapy',
  'do you do Gestalttherapie',
  'Pilates or yoga',
]

describe('The language of an utterance', () => {
  const told = Object.entries(QUESTIONS).flatMap(([language, all]) => all.map(text => [language, text] as const))
  it.each(told)('is told: %s, %s', (language, text) => {
    expect(languageOf(text)).toBe(language)
    expect(languageOf(text.toUpperCase())).toBe(language)
  })

  it.each(ENGLISH)('is taken for English, or for nothing: %s', text => {
    expect(languageOf(text)).toBeNull()
  })

  it('is looked at before anything else: who asks in it hears so in it, whatever the content', () => {
    for (const [language, text] of told)
      for (const edition of [SMALL_CLINIC, EMPTY_EDITION])
        expect([text, askAlone(utterance(text), edition).reply]).toMatchObject([
          text,
          { kind: 'fallback', body: Object.entries(FOREIGN).find(([one]) => one === language)?.[1] },
        ])
  })

  it('is told of a long text by its beginning, in little time', () => {
    expect(languageOf(`ich brauche einen Termin ${'x'.repeat(39_000)}`)).toBe('de')
  })
})
