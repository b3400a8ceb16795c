import { sign } from './sign.ts'

/** Another person's danger, told by what they did, left, sent or gave away. */
export const TOLD_BY_ACTS = sign({
  rule: 'told-by-acts',
  kind: 'third-person',
  weight: 'sure',
  reading: 'fixed',
  isVeiled: true,
  source: 'Warning signs seen by others (QPR, AAS IS PATH WARM): farewells, giving away, hidden letters and means',
  reviewed: null,
  says: `
    (letter|letters|note|notes|video|message) <far> (addressed|written|meant|says|say|said|reads|recorded) ~ ~ (sorry|goodbye|good bye|all of us|each of us|the whole family|everyone|forgive|look after|not (our|my|your) fault|by the time)
    (deleted|deleting|deactivated|closed|wiped|erased) (all)? (of)? (his|her|their) (_)? (accounts|socials|social media|profiles|photos|pictures|posts|instagram|chats) <far> (gave|given|giving|left|handed|sorted|said|wrote|packed)
    (gave|given|giving) <far> (his|her|their) (favourite|favorite|beloved|precious|most precious|treasured|late _) _ <far> (deleted|wrote|said (goodbye|bye|sorry)|hugged|calm|wiped)
    (gives|giving|gave|given|given away|handing out) (away)? (all)? (of)? (his|her|their) (_)? (things|stuff|belongings|possessions|collection|clothes|guitar|games|savings|jewellery|jewelry|console|tools|records) (away|to (his|her|their|the) (friends|classmates|neighbours|sisters|brothers|cousins)) <far> (not|will not|calm|strange|odd|smil*|suddenly|(he|she|they) (say|says|said|will))
    (sent|sends|sending|texted|texts|texting|messaged|messages|messaging|posted|posts|sharing|shared|snapped) <far> (photo|photos|picture|pictures|pic|pics|selfie|selfies|video|location) ~ (from|of|on|at|by) (the|a|that|some) (_)? (bridge|roof|rooftop|cliff|edge|tracks|railway|platform|car park|parking garage|ledge|viaduct|overpass|pills|rope|noose|knife|gun|blade) !(in (venice|prague|london|paris|budapest|lisbon|porto)|on (our|my|the) (holiday|trip|walk|tour))
    (his|her|their) last (message|text|post|words|story|call|voicemail|status|mail) (to me|to us|in the group)? (just)? (was|said|says|read|sounded|is) <far> (sorry|goodbye|good bye|bye|thank you|thanks for everything|love you (all)?|take care of|look after|forgive|final|not (my|your|anyones) fault|tired of)
    (has|have) not (answered|replied|responded|picked up|been online|come home|been seen|opened) <far> (said|wrote|texted|posted|sent) <far> (goodbye|sorry for everything|love (you|me) (all|always)?|could not|can not (go on|do (it|this))|thank|end|the bridge)
    (found|discovered|came across|saw|seen|noticed) <far> (rope|noose|pills|tablets|blades|razor blades|razors|knife|gun) <far> (hidden|stash*|hid|tied|under|behind|inside|in) <far> (his|her|their|my (_)? <kin>) (_)? (mattress|pillow|bed|drawer|wardrobe|closet|locker|room|bag|backpack|garage|shed|car|shoebox|desk)
    (his|her|their|my (_)? <kin>) (search|browser|internet|google|phone) (history|searches)? <far> (suicide|how to (die|hang|kill|overdose)|ways to (die|go)|painless|overdose|methods|hanging)
    (poem|essay|drawing|diary|journal|story|picture|homework|notebook) <far> (about|says|saying|of|full of|wrote|writes) ~ (not being (around|here|alive)|(wanting|how|wants) to (die|disappear)|(her|his|their) own (death|funeral|grave|suicide)|dying|no (summer|tomorrow))
    (her|his|their) (arms|wrists|thighs|legs|arm|wrist) (are|is|were) <far> (marks|cuts|scars|scratches|bandages|bandaged|burns|lines) !(from (the )?(cat|roses|brambles))
    (joked|jokes|joking|talks|talked|talking|hinted|hints) <far> (jumping off|jumping in front|jumping from|driving into|driving off|not being (around|here) (much longer|for|by|when)|the (bridge|tracks|roof)) <far> (not (laugh*|smil*|joking|kidding|a joke)|serious|meant it|third time|again|every (day|week|shift))
    (said|says|told|asks|asked) <far> (look after|take care of|have) (his|her|their|the) (dog|cat|kids|children|mum|mom|plants|bike|guitar) (when|once|after|if) (he|she|they) (is|are|am) (gone|not (here|around)|away for good)
    (locked|locks|shut) (himself|herself|themselves|themself) in (the|his|her|a|their) (bathroom|room|garage|shed|car|bedroom) (and|with|, ) <far> (not (answer|answering|open|opening|respond*)|pills|knife|rope|gun|razor|scared|quiet|crying)
    (standing|stood|sitting|sat|climbed|climbing) ~ (on|over|onto|at) (the|a) (_)? (ledge|railing|rail|edge|parapet|wrong side|roof edge|barrier|windowsill) <far> (he|she|they|friend|<kin>|someone|somebody|man|woman|girl|boy)
    (there is|see|watching|i can see) (a|someone|some|an) (_)? (man|woman|person|girl|boy|guy|kid|someone)? ~ (on|over|at) the (_)? (ledge|railing|rail|edge|parapet|wrong side|tracks|bridge railing|roof edge)
    (says|said|keeps saying|told me|tells me) ~ (we|i|they|you|the kids|mum|mom|dad|everyone) (will|would|might|may|would be|will be) (not)? ~ (be)? (better off|happier|relieved|miss (him|her|them)|have to (worry|bother|put up)|find (him|her|them)) ~ (soon|without (him|her|them)|anymore|gone|in the morning)
    <someone> <far> (paid off|sorted out|updated|changed|made|wrote|finished|signed) (his|her|their|a) (will|funeral|debts|life insurance|affairs) <far> (calm|peaceful|suddenly|happy|smil*|hug*|gave|given|not (like|talk)|goodbye)
    (suddenly|strangely|weirdly|eerily|oddly|now) (calm|peaceful|cheerful|happy) after (weeks|months|days|years) <far> (gave|given|giving|goodbye|said|wrote|tidied|sorted|hugged)
  `,
  raises: [
    'the letter was addressed to each of us and it says sorry on every page',
    'she deleted all her profiles and gave her ring to her sister',
    'my daughter gave her cousin her favourite necklace, then deleted everything',
    'he is giving away his collection to his friends, says he will not need it',
    'my ex sends me pictures from the bridge at night',
    'her last text to me was thanks for everything',
    'he has not answered since four, he wrote goodbye to the whole group',
    'I found blades hidden under her mattress',
    'my brother left his laptop open, his search history is full of suicide',
    'a boy in my class handed in a story about not being here for the holidays',
    'her arms are full of cuts',
    'he keeps joking about jumping off the car park and he is not laughing',
    'she asked me to look after her dog when she is gone',
    'my flatmate locked himself in the bathroom with a knife',
    'she is standing on the ledge, my friend',
    'there is a woman over the railing at the station',
    'my dad says we will all be happier without him soon',
    'my uncle sorted out his will and is suddenly calm',
    'strangely calm after months of crying, and he hugged everybody',
  ],
  calm: [
    'my daughter gave her friend a necklace for her birthday',
    'he deleted all his accounts because of the hack',
    'she sent me a photo of the bridge in Prague',
    'his last text was about the shopping',
    'she has not answered since yesterday, can you confirm the booking',
    'I found a letter from you in my letterbox',
    'my son wrote a poem about summer',
    'her arms are tired from climbing',
    'he locked himself out of the house',
    'I found the scissors in his pencil case',
  ],
})
