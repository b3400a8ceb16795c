/** Stands for what was taken out; nobody types it. */
export const HIDDEN = '\uE000'

/**
 * Takes out what known words may hide in: addresses of all kinds, handles, and what follows words after which somebody is
 * named. What is left is read word by word.
 */
export function withoutTraces(text: string): string {
  const bare = WHOLE.reduce((left, pattern) => left.replace(pattern, ` ${HIDDEN} `), text)
    .replace(TITLED, `$1 ${HIDDEN} `)
    .replace(LIVING, `$1 ${HIDDEN}`)
  return AFTER.reduce(
    (left, pattern) =>
      left.replace(pattern, (whole: string, cue: string, words: string) =>
        isNothing(words) ? whole : cue + hidden(words),
      ),
    bare,
  )
}

const STREET =
  'street|road|avenue|lane|crescent|boulevard|terrace|mews|gardens|rd|ave|blvd|strasse|straße|gasse|allee|platz|weg'

/** Words before a kind of house that do not name it. */
const NO_HOUSE =
  'a|an|the|my|your|our|his|her|their|this|that|any|some|another|gp|medical|high|primary|secondary|middle|elementary|private|public|art|state|local|night|music|law|business|boarding|day|mental|general|old|new|same|different|every|and|or|i|you|we|is|are|do|does|can|will|it|in|on|at|with|for|therapy|be|have|get|go|see|what|who|heart|brain|cosmetic|children|psychiatric|community'

/** Taken out as a whole, in this order. */
const WHOLE: readonly RegExp[] = [
  /(?<!\S)[b-hj-z]\. ?[\p{L}]{2,40}/gu,
  /(?<!\S)[\p{L}'-]{2,40}(?= (?:is|was) (?:my|his|her|our|their) (?:(?:last|first|middle|maiden|family) |sur|nick|user)?name(?!\p{L}))/giu,
  /(?<![\p{L}\p{N}.])\p{Lu}\.(?:[ ]?\p{Lu}\.)*(?: \p{Lu}[\p{L}'-]{1,40}){0,2}(?=[^\p{L}]|$)/gu,
  /(?<!\S)[\p{L}\p{N}._-]{1,40} at (?:gmail|hotmail|yahoo|icloud|btinternet|gmx|aol|protonmail|live|msn|web)(?: (?:dot )?(?:com|co uk|de|net|org))?(?!\S)/giu,
  /<[@#!&][^<>\s]{0,100}>/gu,
  /\b(?:https?:\/\/|www\.)\S+/giu,
  /\S{0,100}@\S{0,100}/gu,
  /(?<!\S)(?:[\p{L}\p{N}_-]{1,40} (?:dot|period|underscore|dash) ){0,3}[\p{L}\p{N}._-]{1,40} at [\p{L}\p{N}-]{1,40} dot \p{L}{2,10}(?: dot \p{L}{2,10})?/giu,
  /[\p{L}\p{N}._%+-]{1,64} ?(?:\(at\)|\[at\]|\{at\}) ?[\p{L}\p{N}.-]{1,64}(?: ?(?:\(dot\)|\[dot\]|\.) ?\p{L}{2,24}){0,3}/giu,
  /(?<!\S)[\p{L}\p{N}.]{1,40}(?:[_#][\p{L}\p{N}]{0,40})+/gu,
  /(?<![\p{L}\p{N}.])(?!(?:e\.g|i\.e|a\.m|p\.m)\b)[\p{L}\p{N}-]{1,40}(?:\.(?!\p{Lu})[\p{L}\p{N}-]{1,40})+(?:\/\S{0,200})?/gu,
  /(?<!\S)(?:u|r)\/[\p{L}\p{N}_-]{2,40}/giu,
  new RegExp(
    `\\b\\d{1,5}[a-z]?,? (?:[\\p{L}'.-]{1,40} ){1,3}(?:${STREET}|close|drive|court|place|way|square|row|st|dr|ct|ln)\\b`,
    'giu',
  ),
  new RegExp(
    `\\b(?!the |a |your |my |our |this |that |on |off |in |of |main |busy |across |same |which |what |street |any )[\\p{L}'-]{2,40} (?:${STREET})\\b(?! parking)`,
    'giu',
  ),
  new RegExp(
    `(?<=(?<!\\p{L})(?:at|from|to|of|for|attend|attended) )(?!(?:${NO_HOUSE}) )(?:(?!(?:${NO_HOUSE})\\b)[\\p{L}'-]{2,40} ){1,3}(?:surgery|academy|united|rovers|nursery|hospice|hospital|church|college|university|school|gym|club|hotel|pub|practice)\\b`,
    'giu',
  ),
  /\p{L}{2,40}(?:strasse|straße|str\.|gasse|allee|platz|weg) ?\d{1,4}[a-z]?/giu,
]

const WORD = "[\\p{L}\\p{N}\\p{M}][\\p{L}\\p{N}\\p{M}'.-]*"
const NAMED = `((?:\\s+${WORD}){1,3})`
const ONE = `(\\s+${WORD})`

/** A cue, and the words behind it that may name somebody. */
const AFTER: readonly RegExp[] = [
  new RegExp(
    `((?<!\\p{L})(?:(?:my|his|her|their|the) )?(?:full |first |last |sur|maiden |real |middle |nick)?name(?:'s| is|:))${NAMED}`,
    'giu',
  ),
  // Of a name that is a word as well nothing else tells: “name joy, surname long”.
  new RegExp(`((?<!\\p{L})(?:(?:first|last|full|middle) |sur)?name)${ONE}(?=\\s*(?:[,;\\n]|$))`, 'giu'),
  new RegExp(
    `((?<!\\p{L})(?:nursery|kindergarten|preschool|daycare|school|college|church|mosque|temple|gym|club|team|band|employer|company|pub)(?:'s name| called|'s called| is called))${NAMED}`,
    'giu',
  ),
  new RegExp(
    `((?<!\\p{L})(?:named|calls? (?:me|him|her|us|them)|nicknamed|known as|goes by|go by|regards,?|cheers,?|yours,?|sincerely,?|signed,?))${ONE}`,
    'giu',
  ),
  new RegExp(
    `((?<!\\p{L})(?:i am|i'm|im|is|was|son|daughter|husband|wife|partner|friend|boyfriend|girlfriend|brother|sister|someone|somebody|man|woman|therapist|doctor|lady|dog|cat|puppy|kitten|horse|pony|rabbit|bird|parrot|hamster|street|road|house|farm|village|town|boat|shop|bar|cafe|choir|society|show|podcast|paper|channel|blog) called)${ONE}`,
    'giu',
  ),
  new RegExp(
    `((?<!\\p{L})(?:mr|mrs|ms|mx|miss|prof|professor|sir|madam|herr|frau|señor|señora|monsieur|madame)\\.?)${NAMED}`,
    'giu',
  ),
  new RegExp(`((?<!(?:a|my|the|your|any|another|see|or|and|female|male) )(?<!\\p{L})dr\\.?)${NAMED}`, 'giu'),
  new RegExp(`((?<!\\p{L})dr\\.)${NAMED}`, 'giu'),
  new RegExp(
    `((?<!\\p{L})(?:handle|username|user name|gamertag|insta|instagram|snap|snapchat|discord|telegram|whatsapp|twitter|tiktok|facebook|skype|signal|tag|nick)(?:'s| is|:| =| name is| handle is))${NAMED}`,
    'giu',
  ),
  new RegExp(
    `((?<!\\p{L})(?:live|lives|living|lived|based|born|grew up|moved|moving|staying|resident|house|flat) (?:in|near|to|at|from|outside|around))${NAMED}`,
    'giu',
  ),
  new RegExp(
    `((?<!\\p{L})(?:i am|i'm|im|we are|we're|come|comes|coming|travel|travelling|driving|drive|commute) from)${NAMED}`,
    'giu',
  ),
  new RegExp(
    `((?<!\\p{L})(?:i|he|she|we|husband|wife|partner|son|daughter|mum|mom|dad|who) (?:work|works|worked|am working|study|studied|teach|taught) (?:at|for))${NAMED}`,
    'giu',
  ),
  new RegExp(
    `((?<!\\p{L})(?:(?:under|by|dance|stage|pen|screen|user|street|fighting)(?: the)? name(?: is| of|:)?|(?:post|posts|posted|write|writes|stream|streams|box|boxed|fight|fought|perform|performed|dance|danced|known|registered|listed|booked|signed up|game|play)(?: (?:on [\\p{L}]{2,20}|songs|poems|stories|music|books))? (?:as|under)))${NAMED}`,
    'giu',
  ),
  new RegExp(`((?<!\\p{L})(?:town|city|village|county|suburb|borough) of)${ONE}`, 'giu'),
]

/** What somebody does for a living. */
const LIVING =
  /((?<!\p{L})(?:i|he|she|we|dad|mum|mom|husband|wife|partner) (?:do|does|did|make|makes|made|sell|sells|sold|build|builds|built|teach|teaches|breed|breeds|bred|fix|fixes|paint|paints|write|writes|keep|keeps|grow|grows))((?:\s+[\p{L}'-]{1,40}){1,5})(?= (?:for a living|by trade|for work)(?!\p{L}))/giu

/** What is called by several words, small ones among them, up to where the sentence goes on. */
const TITLED =
  /((?<!\p{L})(?:called(?= (?:the|our|little|old|big|a) )|(?:blog|podcast|channel|show|book|boat|band|pub|ship|game|series|page|site|website|charity|business|company|shop|cafe|restaurant|farm|house|cottage|group|choir|club|team|account|act) called))((?:\s+[\p{L}\p{N}'-]{1,40}){1,5}?)(?=\s*(?:[,.;:!?\n]|$)|\s+(?:and|but|so|that|which|who|i|we|is|was|has|on|for|with|because|where|when|if)(?!\p{L}))/giu

/** What a cue may be followed by that names nobody: then it hides nothing. */
const PLAIN: ReadonlySet<string> = new Set(
  `a an the this that these those my your his her its our their me you him us them i we they he she it who what when where why how
  is am are was were be not no yes and or but so if then to of in on at by for from with about as than again back later tomorrow
  today now tonight please very really just all too also only after before during because do does did can could will would there
  often soon quickly here home work school hospital college uni university abroad away outside inside nearby near far both one two three four some any
  every each something someone anything anyone night nights weekends days mornings free couples anxiety depression children kids
  myself yourself himself herself therapy schema cognitive emdr cbt dbt act rural another different other same prison care
  town city country england scotland wales ireland britain europe america canada australia uk us usa ${HIDDEN}`
    .trim()
    .split(/\s+/),
)

function isNothing(words: string): boolean {
  const [first = ''] = words.trim().split(/\s+/)
  return PLAIN.has(bare(first))
}

/** The words up to the first that names nobody are hidden. */
function hidden(words: string): string {
  const all = words.trim().split(/\s+/)
  const end = all.findIndex(word => PLAIN.has(bare(word)))
  const rest = end < 0 ? [] : all.slice(end)
  const last = all.at((end < 0 ? all.length : end) - 1) ?? ''
  return ` ${HIDDEN}${/[.]$/.test(last) ? '.' : ''} ${rest.join(' ')}`.trimEnd()
}

function bare(word: string): string {
  return word.toLowerCase().replace(/[^\p{L}\p{N}\uE000]+$/gu, '')
}
