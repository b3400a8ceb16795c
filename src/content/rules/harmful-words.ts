import type { Finding } from '../../core/model/draft.ts'

/** A way of speaking that harms, and what to write instead. */
export interface HarmfulWords extends Pick<Finding, 'what' | 'todo' | 'stops'> {
  /** Global and case-insensitive, so that every place is found. */
  readonly pattern: RegExp
  /** Words in the same sentence that make it harmless, before it. */
  readonly unless?: RegExp
}

const DISORDER =
  '(?:(?:clinical|major|severe|mild|social|generali[sz]ed|post-?natal|an?|some|the) )*(?:depression|anxiety(?: disorder)?|panic disorder|ptsd|post-?traumatic stress(?: disorder)?|adhd|ocd|autism|bipolar(?: disorder)?|schizophrenia|psychosis|burn-?out|bulimia|anorexia|dementia|(?:mental|eating|mood|personality|psychological|psychiatric|borderline) (?:disorder|illness))'

const PILLS = '(?:medication|medicines?|pills?|tablets?|antidepressants?|dose|dosage|drugs?|ssris?)'

const PERHAPS =
  '(?:(?:clearly|probably|likely|obviously|certainly|may|might|must|could|seem to|appear to|really|already) )*'

/** Words of a diagnosis are harmless where they are a condition or a question. */
const CONDITION =
  /\b(?:if|whether|when|unless|in case|suppose|think|believe|wonder|afraid|worry|worried|feel that|ask)\b/i

const DIAGNOSING: readonly HarmfulWords[] = [
  [
    `\\byou ${PERHAPS}(?:have|suffer from|are suffering from|show (?:signs|symptoms) of|are experiencing) ${DISORDER}\\b`,
  ],
  [
    `\\byou (?:are|seem|sound) (?:(?:clearly|probably|clinically|severely) )*(?:depressed|bipolar|psychotic|autistic|traumati[sz]ed|schizophrenic|mentally ill)\\b`,
  ],
  [`\\b(?:sounds?|looks?|seems?) like (?:you have |a case of )?${DISORDER}\\b`],
  [
    `\\b(?:this|that|it|which|these|those) (?:is|are|means|points? to|suggests?) (?:(?:probably|clearly|likely|an?|the) )*(?:(?:sign|symptom)s? of )?${DISORDER}\\b`,
  ],
  ['\\byour diagnosis is\\b'],
  ['\\byou (?:meet|fit|fulfil) (?:the )?criteria\\b'],
  [
    '\\b(?:i|we|(?:this|the|our) (?:bot|assistant|program|chat)) (?:(?:can|could|will|would|also) )*(?:diagnose|assess you)\\b',
  ],
].map(([source = '']) => ({
  pattern: new RegExp(source, 'gi'),
  unless: CONDITION,
  what: 'diagnoses the person who reads it.',
  todo: 'Say what a therapist can help to find out, not what the person has.',
  stops: true,
}))

const MEDICATING: readonly HarmfulWords[] = [
  `\\byou (?:should|can|could|must|need to|may|ought to) (?:(?:simply|just|safely|always) )*(?:stop(?: taking)?|start(?: taking)?|take|increase|reduce|change|double|skip|come off|halve) (?:(?:your|the|some|more|fewer|less|these|of) )*${PILLS}\\b`,
  `\\b(?:i|we|(?:this|the|our) (?:bot|assistant|program|chat)) (?:(?:can|could|will|would|also) )*(?:prescribe|recommend) (?:(?:your|the|some|you) )*${PILLS}\\b`,
].map(source => ({
  pattern: new RegExp(source, 'gi'),
  what: 'advises on medication.',
  todo: 'Send the person to a physician or a pharmacist for that.',
  stops: true,
}))

const PROMISING: readonly HarmfulWords[] = [
  /\bguarantee[sd]?\b|\b(?:we|i) promise\b|\b100 ?%|\bhundred per ?cent\b/gi,
  /\b(?:will|can|to) (?:cure|heal|fix) (?:you|your|everyone|all|any)\b|\byou(?: will|'ll|’ll) (?:\w+ )?(?:be|get) (?:\w+ )?(?:cured|healed|fixed)\b/gi,
  /\byou(?: will|'ll|’ll) (?:definitely |certainly |surely |always |soon |quickly )?(?:feel|get|be) (?:\w+ )?(?:better|well|happy|happier|healthy|fine|free)\b/gi,
  /\b(?:always (?:works|helps|succeeds)|never fails|works for every(?:one|body)|(?:definitely|certainly) (?:works?|helps?|help you))\b/gi,
  /\byour (?:symptoms?|problems?|pain|fears?|anxiety|depression|panic|attacks?) (?:will|are going to) (?:\w+ )?(?:go|disappear|vanish|end|stop|be gone)\b/gi,
].map(pattern => ({
  pattern,
  what: 'promises a result.',
  todo: 'Say what therapy is for, or what the clinic’s view is; promise nothing to the person who reads it.',
  stops: true,
}))

const CLAIMING: readonly HarmfulWords[] = [
  {
    pattern: /\b(?:permanent(?:ly)?|for ever|forever|cures?|cured|miracle|heals?|healed)\b/gi,
    unless:
      /\b(?:our (?:clinic(?:['’]s)? )?(?:view|text|opinion|experience)|the clinic(?:['’]s)? (?:view|text)|(?:our|the) (?:text|clinic) (?:says|calls|describes|sees)|we (?:see|call|believe|think|hold)|in the view of)\b/i,
    what: 'claims a lot.',
    todo: 'Say whose view it is: "In our clinic’s view …".',
    stops: false,
  },
]

const STIGMATISING: readonly HarmfulWords[] = [
  {
    pattern:
      /\b(?:crazy|insane|lunatics?|psychos?|nut ?cases?|nutters?|mad(?:man|men|woman|women|house)|maniacs?|mental cases?|schizos?|retard(?:s|ed)?|junkies?|weirdos?|looney|loony)\b/gi,
    what: 'hurts people.',
    todo: 'Take the word out; speak of the person, not of a label.',
    stops: true,
  },
  {
    pattern:
      /\b(?:commit(?:s|ted|ting)? suicide|(?:successful|failed|unsuccessful) suicide(?: attempt)?|suicide attempt (?:failed|succeeded))\b/gi,
    what: 'makes suicide sound like a crime or an achievement.',
    todo: 'Write "died by suicide", or "tried to end their life".',
    stops: true,
  },
  {
    pattern:
      /\b(?:the mentally ill|mentally ill people|abnormal|normal people|addicts?|alcoholics?|schizophrenics|bipolars|psychotics|neurotics?|hysterical|dysfunctional|mental patients?|attention[- ]seek(?:ing|ers?)|sick in the head|victims? of (?:depression|mental))\b/gi,
    what: 'puts a label on people.',
    todo: 'Speak of the person and what they live with: "a person with …".',
    stops: false,
  },
]

/** All ways of speaking that an answer has to avoid, written by us from the clinic's limits: no diagnosis, no promise, no label. */
export const HARMFUL_WORDS: readonly HarmfulWords[] = [
  ...DIAGNOSING,
  ...MEDICATING,
  ...PROMISING,
  ...CLAIMING,
  ...STIGMATISING,
]
