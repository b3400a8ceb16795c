import { sign } from './sign.ts'

/** Another person in danger: worried about life. Worry about another person (QPR, gatekeeper training). */
export const WORRIED_ABOUT_LIFE = sign({
  rule: 'worried-about-life',
  kind: 'third-person',
  weight: 'sure',
  reading: 'fixed',
  source: 'Worry about another person (QPR, gatekeeper training)',
  reviewed: null,
  says: `
    (found|find) (blades|razors|razor blades|a rope|a noose|hidden pills) (in|under|hidden|behind) (my|his|her|their|hidden) !(toolbox|shed|beard|kit)
    (he|she|they|<kin>) (has|have|got|is holding|is sitting with) (a|the|some|his|her)? (_)? (pills|gun|knife|rope|tablets|razor|blade) and (is|wants|says|said|will|threat*|he|she|they)
    <someone> left (a|us a|me a) note (and|, ) ~ ~ ~ (find|missing|gone|phone|answer*)
    (posted|sent|wrote|typed|left) (a|his|her|their) (_)? (goodbye|farewell) !(party|card|gift|cake|email)
    (stopped|not) (replying|answering|responding|picking up) ~ after (saying|telling|he|she|they|a)
    (started|is|keeps|been|are) giving away (her|his|their|all|everything)
    <someone> (says|said|thinks|thought|feels|believes|keeps saying|told (me|us|her|him)|tells (me|us)) (that)? (we|i|everyone|everybody|you|they|the (kids|family|world)|his family|her family|my _) (would|will|are|is) (be|all be)? (better|better off|happier|easier|fine) (off)? without (him|her|them)
    if i ~ ~ ~ (, )?(he|she|they) (will|would|is going to|are going to) (do it|end it|kill <self>|hurt <self>) ($|, |tonight)
    (sent|left|got|received|posted|wrote) ~ ~ ~ (saying|to say|of|with) (his|her|their)? (goodbye|goodbyes|farewell)
    <someone> (is|are|was) (not|un) safe (alone|on (his|her|their) own|by (himself|herself|themselves)|to (be )?(left|leave)|left alone|at home alone|with (himself|herself|themselves))
    <kin> (is|has been|seems|gets) (so|very)? (depressed|suicidal|hopeless|drunk|desperate) ~ (has|bought|owns|took|got) (a|his|her|my|the) (gun|rope|knife|pills|rifle)
    <someone> (of mine)? (has|have|is|was|keeps) (been)? (hinting|joking|talking|posting|writing) (at|about|of) (suicide|dying|death|ending|killing)
    (need|want|looking for|get|find|help) (help|advice|support|urgent help) (for|with|about) (my|a) (_)? (<kin>) (who|that) (is|wants|has been|keeps|tried|might) (suicidal|to die|cutting|self harming|talking about (dying|suicide)|to (kill|hurt))
    (worried|scared|afraid|terrified|concerned|think|fear|believe|convinced|sure|know|feel like|anxious|worry|suspect) (that|about)? (<someone>|a friend of mine|her|him) (_)? (will|might|may|could|is|are|going|would|was|has|is going|wants|trying) (going|trying|planning|thinking|be|to|been)? (to|of|about)? (hurt <self>|hurting <self>|kill <self>|killing <self>|harm <self>|harming <self>|end|ending|do something (stupid|bad|to <self>|terrible|drastic)|take <own> (own)? life|taking <own> (own)? life|die by|not (be|make it) alive|suicidal|be dead (tomorrow|soon)|cut <self>|cutting <self>|overdose|jump (off|from)|(not)? survive the night|in danger|self harm*|go through with (it|suicide)|a danger to <self>)
    (found|saw|read|discovered|seen|noticed|finding) (a|my|his|her|their|the|some|out)? (_)? (_)? (note|letter|diary|journal|messages|texts|search history|pills|razor|blades|rope|noose|cuts|scars|post|story|google searches) ~ (in|on|from|by|about|under|that)? ~ (my|his|her|their)? ~ (die|dying|death|suicide|suicidal|kill|goodbye|end it|want* to|self harm|wrist|wrists|arm|arms|cutting)
    <someone> (has|have|is|was|keeps|been|started|had|talks|talked|talking|speaks|posted|posting|texted|messaged|sent|says|said|wrote|mentions|mentioned|told|threaten*|joking|jokes|hinted|admitted|confessed) (been)? (us|me)? (about|that|a|of|to|with|me)? (_)? (_)? (not being (here|around|alive)|dying|suicide|death|killing <self>|ending (it|things|everything|his|her|their)|a goodbye|goodbye|hurting <self>|not wanting to (live|be here|be alive|wake up|exist)|wanting to (die|disappear|end)|giving up on life|wishing (he|she|they) (was|were) dead)
    <someone> (has|have|is|was|keeps|been|started) (been)? (back to)? (cutting|self harming|giving away|burning <self>|harming|suicidal|saving up|stockpiling|writing (goodbye|letters to everyone)|googling ways) !(down|back|the|class|calories|costs|it|grass|hair|carbs|corners|his hair|her hair|me)
    (talking|talk|talks|talked) (about|of) (not being (here|around|alive)|not wanting to (be here|live|wake))
    <someone> (sent|left|texted|posted|wrote|called) (me|us)? (to say|and said)? (a|his|her|their|saying)? (_)? (goodbye|suicide|final goodbye|farewell)
    <someone> (is|am|are|has been|was|been)? (on|at|standing on|threatening to|going to|about to|wants to|trying to|said (he|she) (will|would|is going to)) (jump|the (bridge|roof|ledge|edge|balcony) (of|and|now|right|threatening|saying|about))
    (please)? (help|save) (my|him|her|them) (_)? (_)? (<kin>)? ~ (wants to die|going to die|kill <self>|dying|before (he|she|they) (dies|kills|does)|suicidal|from killing|from hurting <self>|from ending)
    <someone> (tried|attempted|trying|attempts) (to)? (kill <self>|suicide|end <own> life|hang <self>|overdose|jump|take <own> (own)? life)
    (stop|stopping|keep|prevent|save) (my _|him|her|them|someone|a friend|my _ _) from (killing|hurting|ending|harming|cutting|jumping|taking <own>|suicide|committing)
    (he|she|they|<kin>) (does|do|did) not want to (live|be alive|be here|wake up|exist|go on|be around) (<anymore>|$|,|and)
    <someone> (has|have)? had enough (, )?(and)? (he|she)? (wants|want) to (go|die|be with|leave)
    <someone> (is|are|seems) unsafe (alone|on (his|her|their) own|by (himself|herself|themselves))
    (my|his|her|our|a) (_)? <kin> (not answering|has locked|locked) ~ (after|since|in) ~ (goodbye|bathroom with|pills|suicide|knife)
    (stop|stopping|keep|prevent) (my (_)? (<kin>)?|him|her|them) from doing (it|something)
    (burn|cut) marks (she|he|they) (made|did|gave)
  `,
  raises: [
    'he wrote a suicide note',
    'i think my brother is suicidal',
    "he's going to jump",
    'my partner isnt safe alone',
    'my cousin attempted suicide',
    "my son doesn't want to live",
    'my nephew is talking about suicide',
    'he says he has a gun and will use it',
    "found blades in my daughter's bedroom",
    "my son left a note and we can't find him",
    'my teenage son is depressed and has a gun',
    'i need help for my friend who is suicidal',
    "my dad said we'd be better off without him",
    'how do i stop my mate from killing himself',
    'my sister has started giving away her stuff',
    "my ex says if i don't come back he'll do it",
    'how can I save my friend who wants to kill himself',
    'my brother is talking about not being around anymore',
    'a guy on our server just posted a goodbye and logged off',
    'a friend just sent me a really scary message saying goodbye',
    "my friend stopped replying after saying she can't do it anymore",
    'My 13-year-old told her sister she wants to die. I found cuts on her wrist tonight.',
    'my mate has had enough and wants to go',
    'my brother seems unsafe alone',
    'my daughter locked herself in after saying goodbye',
    'how do I stop my friend from doing it',
    'I saw the burn marks she made',
  ],
  calm: [
    'our school wants a workshop on self-harm',
    'my friend told me therapy changed her life',
    'kill me, I sent that email to the whole company',
    'song called "jumper" is about a guy on a ledge',
    'my mate drinks and drives',
    'how do I find meaning in life',
  ],
})
