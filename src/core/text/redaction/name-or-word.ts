/** What has to stand beside a word that people are called by, for it to be read as the word. */
interface WordContext {
  /** The word before it, or `^` where none is. */
  readonly after?: RegExp
  /** The word behind it, or `$`. */
  readonly before?: RegExp
  /** Where neither of them tells: a name all the same. */
  readonly never?: { readonly after?: RegExp; readonly before?: RegExp }
}

/** Tells whether a word that is a name as well is read as a word, by its neighbours; undefined for any other word. */
export function isReadAsWord(word: string, previous: string, next: string): boolean | undefined {
  const reading = READINGS.get(word)
  if (!reading) return undefined
  const { after, before, never } = reading
  if (word === 'may' && MONTH_BEFORE.test(previous) && MONTH_ENDS.test(next)) return true
  if (never?.after?.test(previous) || never?.before?.test(next)) return false
  if (isAskedFor(previous, next) || (GREETING.test(previous) && INTRODUCES.test(next))) return false
  return (after?.test(previous) ?? false) || (before?.test(next) ?? false)
}

/** "Is hope free today": somebody is asked for. */
function isAskedFor(previous: string, next: string): boolean {
  return /^(?:is|was|if|when's|will)$/.test(previous) && PRESENT.test(next)
}

/** "In may" is the month, where nothing follows that somebody would do. */
const MONTH_BEFORE = /^(?:in|by|until|till|since|next|last|before|during|early|late|mid)$/
const MONTH_ENDS = /^(?:\$|and|or|for|if|to|with|when|but|because|please|then)$/

const PRESENT =
  /^(?:available|free|here|in|back|around|working|off|away|still|there|able|taking|on|today|tomorrow|coming|your|my|our|his|her)$/
const GREETING = /^(?:hi|hello|hey|hiya|its|it's|\^)$/
const INTRODUCES = /^(?:here|again|speaking|calling|from)$/

const ARTICLE = 'a|an|the|any|no|some|this|that|your|our'
const MONTH_AFTER =
  /^(?:in|by|until|till|til|since|from|before|after|next|last|early|late|mid|of|during|around|through|every|\d+|and|to|this)$/
/** What follows a verb that helps another one: somebody who does it. */
const DOER =
  /^(?:i|you|he|she|it|we|they|u|there|this|that|these|those|my|your|his|her|our|their|the|a|an|any|anyone|anybody|someone|somebody|everyone|everybody|nobody|people|not|be|have|never|also|only|just|still|therapy|counselling|counseling|treatment|insurance|therapists|sessions|somebody)$/
/** After these somebody is named: nobody says "with will" of what comes. */
const NAMED_AFTER =
  /^(?:with|to|for|from|about|at|by|of|can|could|does|did|is|was|are|has|had|see|saw|seeing|ask|asked|tell|told|meet|met|and|or|like|than|call|called|named|saying|says|said|love|hate|miss|dr|mr|mrs|ms|dear|hi|hello|hey|let)$/
const DOING =
  'is|was|has|had|does|did|said|says|told|wants|wanted|needs|needed|thinks|thought|keeps|kept|goes|went|gets|got|feels|felt|works|worked|lives|lived|died|left|hits|hit|calls|called|comes|came|who|whose|here|speaking|calling|available'
/** What somebody who is named does; or nothing follows their name. */
const DOES = new RegExp(`^(?:${DOING}|and|or|\\$)$`)

const MODAL: WordContext = { after: /^(?!\^).+$/, before: DOER, never: { after: NAMED_AFTER, before: DOES } }

const READINGS: ReadonlyMap<string, WordContext> = new Map<string, WordContext>([
  ['will', MODAL],
  [
    'may',
    {
      ...MODAL,
      never: {
        after: /^(?:with|dr|mr|mrs|ms|miss|see|saw|ask|tell|and|is|call|called|named|about|can|for|from)$/,
        before: DOES,
      },
    },
  ],
  ['can', { after: /./ }],
  ['mark', { after: new RegExp(`^(?:${ARTICLE}|question)$`) }],
  ['marks', { after: /^(?:the|any|some|leave|leaves|good|bad|stretch|school)$/ }],
  [
    'hope',
    {
      after:
        /^(?:i|we|you|they|to|no|any|some|the|lose|lost|losing|have|without|of|just|really|do|still|give|gives|dont|don't|there)$/,
      never: { before: new RegExp(`^(?:${DOING})$`) },
    },
  ],
  ['hopes', { after: /^(?:my|our|your|the|any|high|no)$/ }],
  [
    'art',
    {
      before: /^(?:therap\w*|class\w*|work\w*|group\w*|room|based|materials)$/,
      after: /^(?:of|through|making|make|about|the|into)$/,
    },
  ],
  [
    'bill',
    {
      after:
        /^(?:a|the|my|your|this|that|any|insurance|you|i|we|final|monthly|another|first|to|do|higher|hospital|medical)$/,
      before: /^(?:my|insurance|me|directly)$/,
    },
  ],
  ['bills', { after: /^(?:the|my|your|our|any|who|pay|paying|medical|hospital|send|more|and)$/ }],
  [
    'reading',
    {
      before: /^(?:about|up|the|a|an|this|that|your|my|some|list|glasses|group|books|difficulties|problems)$/,
      after: /^(?:was|am|been|by|i'm|im|started|while|recommended|some|any|further|keep|like|the)$/,
    },
  ],
  ['bath', { after: new RegExp(`^(?:${ARTICLE}|my)$`) }],
  ['grace', { before: /^period$/ }],
  [
    'faith',
    {
      after: /^(?:my|our|your|of|same|any|a|different|lose|losing|lost|another|no)$/,
      before: /^(?:based|leader|group)$/,
    },
  ],
  ['joy', { after: /^(?:no|any|of|the|feel|find|some|without|more|feeling)$/ }],
  ['rose', { after: new RegExp(`^(?:${ARTICLE})$`) }],
  [
    'summer',
    {
      after: /^(?:in|the|this|over|during|next|last|every|all|of|by|until|since)$/,
      before: /^(?:break|breaks|holiday|holidays|hours)$/,
    },
  ],
  ['autumn', { after: /^(?:in|the|this|next|last|every|by|until|since|of)$/ }],
  [
    'winter',
    { after: /^(?:in|the|this|over|next|last|every|by|until|since|of)$/, before: /^(?:blues|depression|break)$/ },
  ],
  ['april', { after: MONTH_AFTER }],
  ['june', { after: MONTH_AFTER }],
  ['august', { after: MONTH_AFTER }],
  ['march', { after: MONTH_AFTER }],
  ['frank', { after: /^(?:be|being|quite|very|totally)$/ }],
  ['rich', { after: /^(?:not|too|very|are|be|being|only)$/ }],
  [
    'christian',
    {
      before: /^(?:counsel\w*|therap\w*|based|faith|values|background|psycho\w*)$/,
      after: /^(?:a|an|any|am|are|as|i'm|im)$/,
    },
  ],
  [
    'major',
    {
      after: /^(?:a|any|the|no)$/,
      before: /^(?:depress\w*|surgery|issue|issues|problem|problems|change|changes|life)$/,
    },
  ],
  ['guy', { after: /^(?:a|an|the|this|that|male|any|some|new|old|nice|same|one)$/ }],
  ['sue', { after: /^(?:to|can|i|you|could|they|would|we)$/ }],
  ['miles', { after: /^(?:\d+|few|many|of|some|two|three|four|five|six|seven|eight|nine|ten)$/ }],
  ['grant', { after: /^(?:a|the|any|no)$/ }],
  ['ray', { after: /^x$/ }],
  ['park', { after: /^(?:to|the|a|car|can|i|we|you|could)$/ }],
  ['chase', { after: /^(?:to|you|i|must)$/ }],
  ['gene', { after: /^(?:a|the|any)$/ }],
  ['chance', { after: /^(?:a|any|no|the|by|every|another|last|second)$/ }],
  ['charity', { after: /^(?:a|the|any|your|by|no)$/ }],
  ['bear', { after: /^(?:can't|cannot|cant|to|not|hardly|barely)$/ }],
  ['lovely', { after: /^(?:a|so|is|was|are|very|really|the)$/ }],
  ['gift', { after: /^(?:a|the|as)$/, before: /^(?:card|voucher|vouchers)$/ }],
  ['lucky', { after: /^(?:so|am|be|very|i'm|not)$/ }],
  ['sweet', { after: /^(?:so|very|is|a|the)$/ }],
  ['stable', { after: /^(?:be|am|is|are|not|more|a|feel|emotionally)$/ }],
  ['star', { after: /^(?:a|five|5)$/ }],
  ['king', { after: /^(?:a|the)$/ }],
  [
    'happy',
    {
      after:
        /^(?:not|be|been|am|i'm|im|feel|being|feeling|never|so|very|are|is|was|more|always|really|too|happy|you|you're|he's|she's|they're)$/,
    },
  ],
  ['honest', { after: /./ }],
  ['merry', { before: /^christmas$/ }],
  ['dear', { after: /^\^$/ }],
  ['sage', {}],
  ['captain', { after: /^(?:a|the)$/ }],
  ['mercy', { after: /^(?:no|the|at|any)$/ }],
  ['patience', { after: /^(?:your|no|the|of|my|have|for|with|any|more)$/ }],
  ['honesty', { after: /./ }],
  ['journey', { after: /^(?:the|my|a|this|your|our|their|long|healing)$/ }],
  ['justice', { after: /^(?:the|of|no|any|get|want|social)$/ }],
  ['ocean', { after: /^(?:the|an)$/ }],
  ['river', { after: /^(?:the|a)$/ }],
  ['storm', { after: /^(?:the|a)$/ }],
  ['rain', { after: /^(?:the|in|of)$/ }],
  ['sky', { after: /^the$/ }],
  ['moon', { after: /^the$/ }],
  ['song', { after: /^(?:the|a|this|that)$/ }],
  ['blue', { after: /^(?:feel|feeling|felt|so|baby|am|i'm)$/, before: /^(?:cross|shield)$/ }],
  ['precious', { after: /^(?:so|very|is|are|a)$/ }],
  ['angel', { after: /^an$/ }],
  ['heaven', { after: /^(?:in|to|for)$/ }],
  ['sunshine', { after: /^(?:the|of|no)$/ }],
  ['min', { after: /^(?:\d+|a|one|per|the|few|some)$/ }],
])
