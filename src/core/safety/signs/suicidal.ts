import { sign } from './sign.ts'

/** Own danger: suicidal. C-SSRS 2, thoughts of suicide in the noun. */
export const SUICIDAL = sign({
  rule: 'suicidal',
  kind: 'self',
  weight: 'sure',
  reading: 'open',
  source: 'C-SSRS 2, thoughts of suicide in the noun',
  reviewed: null,
  says: `
    (a)? danger to (myself|himself|herself|themselves) !(in the kitchen|on the)
    suicide thoughts
    suicide ~ ~ my mind
    (for|by|through) (my)? (own)? suicide ($|, )
    suicide (is)? (looking|sounding|seeming|feeling) (good|nice|better|right|like)
    (suicidal) !(past|history|prevention|hotline|line|man|squad|people|patients|behaviour|behavior|tendencies in|ideation in|risk in)
    (thinking|think|thoughts|thought|thinks|considering|consider|considered|contemplating|contemplate|planning|plan|fantasizing|fantasising|fantasize|dream|dreaming|talking|talks|talked|talk|obsessed|feelings|threatening|threatened|threatens|mentioned|mentioning|ideation|urges|ideas|idea) (a|about|of|with|on|my|his|her|their)? (own)? (committing)? suicide !(prevention|in the|rates|among|squad|statistics|as a topic|awareness)
    suicide (is|seems|feels|looks|sounds|would be) (my|the|like|something i|on my|all i|an|a good|a way|what i|in my|tempting|appealing|better|easier|inevitable|calling|comforting|i)
    (my|his|her|their|a|the) (own)? suicide (plan|note|letter|date|method|attempt is|pact|video|will)
    (write|writing|wrote|written|have|typing) (a|my|his|her|their|the)? (suicide|goodbye|farewell) (note|letter|notes|letters|message|messages|video|videos)
    (plan|planning|planned|picturing|imagining|rehearsing) (out)? (my|his|her|their) (own)? (suicide|death|funeral|exit|end)
    my (own)? (suicide|death) (is)? (planned|date|plan|will|tonight|tomorrow)
  `,
  raises: [
    'i have a suicide note',
    'I am planning my suicide',
    'sooicidal',
    'sui thoughts are back',
    'suicide is the answer',
    "i'm a danger to myself",
    'sewerslide on my mind 24/7 lol',
    'sewerslide is looking good ngl',
    'i have a date set for my suicide',
    'my death is planned',
  ],
  calm: [
    'do you have a 24 hour line',
    "I'm tired of looking for a therapist",
    'bought a knife set for the kitchen',
    'i left a note at reception',
    'estate planning',
    "i've decided on a date for my next appointment",
  ],
})
