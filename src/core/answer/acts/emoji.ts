import type { Act } from '../../model/act.ts'

/** What somebody does who sends nothing but signs; the first that is among them counts. */
const SIGNS: readonly (readonly [Act, ReadonlySet<string>])[] = [
  ['plea', new Set('🆘')],
  ['crying', new Set('😭😢😿🥺💔😥😓😩😫😞😔☹🙁😟😣😖')],
  ['insult', new Set('🖕🤬💩👺😡😠🤡')],
  ['lost', new Set('🤷😕🤔😵❓❔🤨😶🫤')],
  ['no', new Set('👎❌🚫🙅✖')],
  ['goodbye', new Set('😴💤🛌🌙')],
  ['thanks', new Set('🙏❤♥💙💚💛💜🧡🤍🖤😊☺😍🥰😘🤗💐🌹🌷🎉👏🙌💖💕💗🫶😀😃😄😁🙂😌😇')],
  ['yes', new Set('👍👌✅✔💯🆗🙋')],
  ['greeting', new Set('👋🖐✋🤝')],
]

/** Sad and merry faces made of ordinary signs. */
const FACES: readonly (readonly [Act, RegExp])[] = [
  [
    'crying',
    /(?<![\p{L}\d])(?:[:;=]['’´`,]-?[([/]+|[:;=]-?[([]+|[Dd]['’]?:|[Tt][_.][Tt]|;_+;|ಥ_ಥ|[ㅠㅜ]+)(?![\p{L}\d])/u,
  ],
  ['thanks', /(?<![\p{L}\d])(?:[:;=]-?[)D]+|<3+|\^[_.]?\^)(?![\p{L}\d])/u],
]

const PICTURE =
  /\p{Extended_Pictographic}|\p{Emoji_Modifier}|\p{Regional_Indicator}|\p{Variation_Selector}|\p{Join_Control}|\u{20e3}/gu

/** What was said besides signs, and the act that the signs are by themselves; null where they are none. */
export interface WithoutSigns {
  readonly words: string
  readonly signs: Act | null
}

/** Takes pictures and faces out of what was said. Discord and Slack write some of theirs as `:sob:`. */
export function takeSigns(text: string): WithoutSigns {
  const drawn = text.replace(/:([a-z_]+(?:-[a-z]+)?):/g, (whole, name: string) => SHORT_NAMES.get(name) ?? whole)
  const pictures = new Set(drawn)
  const picture = SIGNS.find(([, signs]) => !signs.isDisjointFrom(pictures))
  const face = FACES.find(([, shape]) => shape.test(drawn))
  const words = FACES.reduce((left, [, shape]) => left.replaceAll(new RegExp(shape, 'gu'), ' '), drawn)
  return { words: words.replace(PICTURE, ' '), signs: picture?.[0] ?? face?.[0] ?? null }
}

const SHORT_NAMES: ReadonlyMap<string, string> = new Map(
  Object.entries({
    sob: '😭',
    cry: '😢',
    crying_cat_face: '😿',
    pleading_face: '🥺',
    broken_heart: '💔',
    disappointed: '😞',
    thumbsup: '👍',
    thumbsdown: '👎',
    ok_hand: '👌',
    pray: '🙏',
    heart: '❤',
    wave: '👋',
    middle_finger: '🖕',
    rage: '😡',
    shrug: '🤷',
    thinking: '🤔',
    smile: '😄',
    sos: '🆘',
  }),
)
