import type { HelpLine } from '../../model/helpline.ts'
import { readNumbers, type NumberUse, type SaidNumber } from '../../model/phone-number.ts'
import type { Some } from '../../model/some.ts'

/** A line as it is written below: its numbers as people read them. */
type Known = Pick<HelpLine, 'kind' | 'name' | 'source'> &
  Partial<Pick<HelpLine, 'chat' | 'verified'>> & { readonly call: string | null; readonly text?: string }

function inCountry(country: string, ...lines: readonly Known[]): readonly HelpLine[] {
  return lines.map(line => ({
    chat: null,
    hours: '24/7',
    verified: null,
    ...line,
    call: numbersIn(line.call, country, 'call'),
    text: numbersIn(line.text ?? null, country, 'message'),
    country,
  }))
}

function numbersIn(text: string | null, country: string, use: NumberUse): readonly SaidNumber[] {
  const read = text === null ? [] : readNumbers(text, country, use)
  if (read === null) throw new RangeError(`"${text}" is not one or more whole numbers of ${country}.`)
  return read
}

const emergency = (call: string, source: string): Known => ({
  kind: 'emergency',
  name: 'Emergency services',
  call,
  source,
})
const suicide = (name: string, call: string, source: string): Known => ({ kind: 'suicide_crisis', name, call, source })
const abuse = (name: string, call: string, source: string): Known => ({ kind: 'abuse', name, call, source })

// Number for every member state. Source: European Commission, "112, the European emergency number".
const EU_112 = emergency('112', 'https://digital-strategy.ec.europa.eu/en/policies/112')

/** The lines of each country, as dialled inside it. A number stands here only where a provider or a public body states it. */
export const MINIMUM_BY_COUNTRY: Readonly<Record<string, readonly HelpLine[]>> = {
  US: inCountry(
    'US',
    emergency('911', 'https://www.911.gov/'),
    {
      ...suicide('988 Suicide & Crisis Lifeline', '988', 'https://www.samhsa.gov/mental-health/988'),
      text: '988',
      chat: 'https://988lifeline.org/',
      verified: '2026-06-02',
    },
    {
      kind: 'crisis_text',
      name: 'Crisis Text Line',
      call: null,
      text: 'HOME to 741741',
      source: 'https://www.crisistextline.org/',
      verified: '2026-06-02',
    },
    {
      ...abuse('National Domestic Violence Hotline', '1-800-799-7233', 'https://www.thehotline.org/'),
      text: 'START to 88788',
      chat: 'https://www.thehotline.org/',
    },
    { kind: 'medical', name: 'Poison Help', call: '1-800-222-1222', source: 'https://poisonhelp.hrsa.gov/' },
  ),
  CA: inCountry('CA', emergency('911', 'https://www.canada.ca/en/public-safety-canada.html'), {
    ...suicide('9-8-8: Suicide Crisis Helpline', '988', 'https://988.ca/'),
    text: '988',
    verified: '2026-06-02',
  }),
  GB: inCountry(
    'GB',
    emergency('999 or 112', 'https://www.nhs.uk/nhs-services/urgent-and-emergency-care-services/when-to-call-999/'),
    {
      ...suicide(
        'Samaritans',
        '116 123',
        'https://www.samaritans.org/how-we-can-help/contact-samaritan/talk-us-phone/',
      ),
      verified: '2026-06-02',
    },
    {
      kind: 'crisis_text',
      name: 'Shout',
      call: null,
      text: 'SHOUT to 85258',
      source: 'https://giveusashout.org/',
      verified: '2026-06-02',
    },
    {
      ...abuse('National Domestic Abuse Helpline (Refuge)', '0808 2000 247', 'https://www.nationaldahelpline.org.uk/'),
    },
  ),
  IE: inCountry(
    'IE',
    emergency('112 or 999', 'https://www.gov.ie/en/'),
    { ...suicide('Samaritans Ireland', '116 123', 'https://www.samaritans.org/ireland/'), verified: '2026-06-02' },
    abuse("Women's Aid", '1800 341 900', 'https://www.womensaid.ie/'),
  ),
  AU: inCountry(
    'AU',
    emergency('000', 'https://www.triplezero.gov.au/'),
    { ...suicide('Lifeline Australia', '13 11 14', 'https://www.lifeline.org.au/'), text: '0477 13 11 14' },
    abuse('1800RESPECT', '1800 737 732', 'https://www.1800respect.org.au/'),
  ),
  NZ: inCountry('NZ', emergency('111', 'https://www.police.govt.nz/'), {
    ...suicide('1737, Need to talk?', '1737', 'https://1737.org.nz/'),
    text: '1737',
  }),
  DE: inCountry(
    'DE',
    EU_112,
    {
      ...suicide('TelefonSeelsorge', '0800 111 0 111', 'https://www.telefonseelsorge.de/'),
      chat: 'https://www.telefonseelsorge.de/',
      verified: '2026-06-02',
    },
    abuse('Hilfetelefon Gewalt gegen Frauen', '116 016', 'https://www.hilfetelefon.de/'),
  ),
  AT: inCountry(
    'AT',
    EU_112,
    suicide('Telefonseelsorge', '142', 'https://www.telefonseelsorge.at/'),
    abuse('Frauenhelpline gegen Gewalt', '0800 222 555', 'https://www.frauenhelpline.at/'),
  ),
  CH: inCountry(
    'CH',
    emergency('112 or 144', 'https://www.ch.ch/en/'),
    suicide('Die Dargebotene Hand', '143', 'https://www.143.ch/'),
  ),
  FR: inCountry(
    'FR',
    EU_112,
    suicide('3114', '3114', 'https://3114.fr/'),
    abuse('3919', '3919', 'https://arretonslesviolences.gouv.fr/'),
  ),
  ES: inCountry(
    'ES',
    EU_112,
    suicide('Línea 024', '024', 'https://www.sanidad.gob.es/linea024/home.htm'),
    abuse('016', '016', 'https://violenciagenero.igualdad.gob.es/'),
  ),
  // No line for thoughts of suicide that is free and always open could be confirmed for Italy: the directories are shown as well.
  IT: inCountry('IT', EU_112, { ...abuse('1522', '1522', 'https://www.1522.eu/'), chat: 'https://www.1522.eu/' }),
  NL: inCountry(
    'NL',
    EU_112,
    { ...suicide('113 Zelfmoordpreventie', '113', 'https://www.113.nl/'), chat: 'https://www.113.nl/' },
    abuse('Veilig Thuis', '0800 2000', 'https://veiligthuis.nl/'),
  ),
  BE: inCountry(
    'BE',
    EU_112,
    suicide('Zelfmoordlijn (Nederlands)', '1813', 'https://www.zelfmoord1813.be/'),
    suicide('Centre de Prévention du Suicide (français)', '0800 32 123', 'https://www.preventionsuicide.be/'),
  ),
  SE: inCountry(
    'SE',
    EU_112,
    suicide('Mind Självmordslinjen', '90101', 'https://mind.se/'),
    abuse('Kvinnofridslinjen', '020 50 50 50', 'https://kvinnofridslinjen.se/'),
  ),
  IN: inCountry(
    'IN',
    emergency('112', 'https://112.gov.in/'),
    suicide('Tele-MANAS', '14416', 'https://telemanas.mohfw.gov.in/'),
  ),
  ZA: inCountry(
    'ZA',
    emergency('112', 'https://www.gov.za/'),
    suicide('SADAG Suicide Crisis Helpline', '0800 567 567', 'https://www.sadag.org/'),
  ),
}

/** What is shown where no emergency number is known. */
export const LOCAL_EMERGENCY: HelpLine = {
  country: 'other',
  kind: 'emergency',
  name: 'The emergency number of the country you are in (112 works in many)',
  call: [],
  text: [],
  chat: null,
  hours: '24/7',
  source: 'https://digital-strategy.ec.europa.eu/en/policies/112',
  verified: null,
}

/** Lists of lines that serve every country. */
export const DIRECTORIES: readonly HelpLine[] = [
  {
    ...LOCAL_EMERGENCY,
    kind: 'directory',
    name: 'Find A Helpline',
    chat: 'https://findahelpline.com',
    source: 'https://findahelpline.com',
    hours: null,
  },
  {
    ...LOCAL_EMERGENCY,
    kind: 'directory',
    name: 'Befrienders Worldwide',
    chat: 'https://www.befrienders.org/',
    source: 'https://www.befrienders.org/',
    hours: null,
  },
]

/** What ships in code, for every country we know and for all others: what an edition without help lines of its own shows. */
export const MINIMUM_LINES: Some<HelpLine> = [
  LOCAL_EMERGENCY,
  ...DIRECTORIES,
  ...Object.values(MINIMUM_BY_COUNTRY).flat(),
]
