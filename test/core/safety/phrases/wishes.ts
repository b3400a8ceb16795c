/** Ordinary wishes and worries of people who write to a clinic, in words that danger is told with too. None of it is grave. Written for this project; `{a|b}` stands for either. */
export const WISH_PHRASES = `
{my nephew|my best friend|my daughter|my flatmate|a colleague|my wife} is {trans|gay|a lesbian|bisexual|nonbinary|queer} and {rather quiet|new here|not great with strangers|a private person|twenty|nervous on the phone}, {is there somebody for him|would she be all right with you|do you have someone fitting|is your clinic a good place|would a counsellor get that}
{my brother|my sister|our son|my neighbour|my girlfriend|a mate} is {muslim|jewish|sikh|hindu|catholic|black|asian|roma|a refugee} and {a bit shy|would like a woman|does not say much|has never done this|is careful whom he trusts}, {would they understand|can you help with that|who would be right|does anyone there get it|is it a kind place}
{my cousin|my mum|our daughter|a friend of mine|my husband} is {deaf|blind|autistic|in a wheelchair|dyslexic|disabled|dwarf} and {shy|easily tired|slow to warm up|hates crowds|likes it quiet}, {would the room suit him|is your door wide enough|can she come with me|would you take her|do they have time for that}
{i am|i'm} {trans|gay|bi|muslim|black|jewish|deaf|autistic|fat|an immigrant|a single dad} and {happy with it|fine with it|not ashamed|used to questions}, {must i explain that first|will that be the topic|is that all right|do you have anybody like me}
{would|will|do} {your therapists|the people there|anybody|the counsellor} {get|understand|be used to|take seriously} {a trans woman|two dads|a deaf couple|a man in a headscarf|an autistic kid|somebody from syria} {|, or do we have to explain|, asking for my sister}
{my friend|my cousin|my brother} would {like|love} to {come|talk to someone|join a group} but {is shy|does not know how|thinks it is only for rich people|has never asked for anything}, {would you write to him|who does she ask for|can i book it|would they be nice}
{text|message|email|write to|send a text to} {my gran|clara|my brother|the kids|ben} {that|and say} {i love them|i miss them|i am sorry i am late|i forgive him|i will see them soon} {|, and that supper is at seven|, please|, with a heart|, i am on the bus}
{tell|let} {the front desk|nora|my old group|the team} {know that|know} {i loved it|i miss them|i said goodbye too early|it was my last time for now} {|, i moved away|, thanks to them i am well|and i will pop in at easter}
{say|pass on} {goodbye|my love|all the best|thanks} to {dr lind|the thursday group|the lady at the desk|my counsellor} {|, i have finished my course|, i am off to canada|, she retires today|from me and the dog}
{give|send} {dad|my aunt|the whole team|your colleague} {a hug|a kiss|my love|flowers} from me {|, they helped with the mix up|, see you next week|for her birthday|and tell them i am fine}
{if|when|in case} {i|we|my son} {stop|quit|drop out|break off|finish} {in the middle|after one session|before the end|early}, {is the fee lost|do we pay it all|what happens with the notes|can we start again later|who needs to know}
{do i lose|will we lose|could he lose} {my place|the deposit|the voucher|our slot} {if i miss one|when i am away for a month|if i leave early|when the course ends}
{is it|would it be} {ok|rude|usual} to {end|stop|leave|quit} {by email|after the first hour|when it does not fit|because of the price}
i'm {not saying|only saying} {i would leave him|it is bad|i am perfect}, but {i have stopped cooking for him|i do not ask any more|i stopped lending her things}, {he never says thanks|it is a small thing|she always forgets}
{maybe|perhaps} it {would be|is} {easier|nicer|quicker} for {all of us|everyone|the team} if there {was|were} {one email less|fewer rules|one less session a week|a shorter form}
{by the time|when} {it is my turn|you have a slot|the course starts} i {will not be|won't be} {in the country|living here|at this number|employed there}, {does it still make sense|can i start online|so who do i tell}
i let {it all out|off steam|my anger out} {at boxing|on the piano|in the choir|while running} {last night|every monday} and {slept like a baby|felt light after|then i could think again}
i {punish|torture|kill} my {legs|arms|lungs} {on the rowing machine|in the pool|up the hill} when {work was hard|i am cross|i ate too much cake}
i {gave in|slipped|relapsed} {last night|at the party} after {forty days without|a month clean from} {chocolate|vaping|coffee|crisps}, {back to day one|so annoying|do you do habits}
{yoga|a hot bath|a swim|stretching} is the only {way|thing} {i get my neck loose|that helps my back|to make my knees feel normal}
i only {stop|put it down} when {the book is done|my eyes hurt|my wife calls|it is dark out}, {is that a problem|i love it so}
{i'm scared|i'm afraid|it scares me|i worry|i dread} {of the first hour|of what she will ask|that it takes for ever|of needing it for years|it will be about my mother|that i talk too much|they will take his side|i'll be found out by my boss} {|, is that usual|, silly i know|and i have not even booked}
what if {i cannot stop talking|i go blank|i start crying about the dog|she does not like me|he thinks it is my fault|someone from work sees me|it makes things worse at first|it is all in my head|i am too old for this} {|, what happens then|? do you get that a lot|, honestly}
{does it hurt|is it hard|is it painful} {to talk about it|to go through it all again|in the first sessions|to say it out loud} {|, people say so|, i want to prepare|? i start on tuesday}
{my mates|the lads|my family|the others on my shift|my in laws} {think|say|believe} {therapy is for lunatics|a shrink is a waste|i am soft|you only go if you are mad} {and i feel daft|but i am curious|, how private is it|, i would never hear the end of it}
{my stomach drops|my hands sweat|i get a lump in my throat|my heart pounds|i feel sick} when {i think of wednesday|somebody picks up the phone|i see your number|i walk past your door} {|, it is only talking|, can i write instead|, nothing bad will happen i know}
i {hung up|walked past|turned round at the door|cancelled twice} because {i got nervous|the lady was so kind|i did not know what to say|it felt too real} {|, sorry|, may i try again|and now i am ashamed}
{will|would|could} {the therapist|she|he|they} {mind|laugh|be cross|write it down} if i {knit|bring notes|say nothing|swear|arrive early|look at the floor|bring my dog} {|, it calms my nerves|, i am so nervous}
{i feel like|i feel} {a fraud|a traitor to my family|ridiculous|weak|like i take up somebody's place} for {needing this|going|even writing|asking} {|, others have it worse|, i was brought up to keep quiet|, as a man}
{my parents|mum and dad|they} {argue|row|fight} {every evening|about money|at dinner} and i {go to my room|put music on|take the dog out}, {i am tired of it|i wish they would stop|it is just loud}
i {feel like|am} such {a failure|a loser|an idiot} {at school|since the exam|today}, {my head is full|nothing i say comes out right|i keep comparing myself}
{mum|dad|my mother} {took my tablet|does not get me|says i am dramatic|checks my homework|grounded me} and {i am just sad|i am so annoyed|it is not fair|i miss my friends}
i {wish|would love it if} i {was born|had grown up} {rich|in a big house|by the sea|with a brother}
{we buried|i buried} {our cat|my old dog|the hamster} {under the apple tree|in the garden} and {i still fill his bowl|the kids drew a cross|it is very quiet now}
{everybody|everyone|my mum|the doctor} says {it will pass|it gets better|it is only a phase|it takes time|i am exaggerating} {|, how long does that take|, it is only exams|, so i wait|, and i would like to ask somebody}
{it passes the time|it fills the evening|that is how i spend my sundays}, {i game a lot|i do puzzles|i listen to the radio|i walk about} {|, mostly alone|, it is all right}
{can|may|could} {my mum|my sister|my husband|a friend|my dad|my kids|my carer} {come with me|come along|join us|sit in|wait outside|be there too} {to|for} {the first one|the first session|my appointment|the first time|that} {|, or is it just me|, please}
{is it ok|would it be fine|am i allowed} {to bring|if i bring|if i come with} {my mother|my partner|the baby|somebody|my brother} {the first time|to the first one|to the appointment|along}
{i'm|im|i am} {scared|nervous|afraid|anxious|too shy} to {come|start|book|ring|go in|come alone} {|, is that normal|, silly i know|for the first time|on thursday}
{my sister|my mum|a friend|my brother} {rings|calls|drops in} {on sundays|now and then|most evenings}, {she says|they say|he says} i should {get out more|see people|find a hobby|join something|go out}
{my teen|our daughter|my son|my stepdaughter} {wants to come|would like to start|asked for therapy} but {her dad|his mum|my ex|the other parent} {says no|is against it|will not hear of it|thinks it is nonsense}, {can we start without a signature|is one parent enough|whose yes do you need}
{her father|his mother|my ex husband|my ex wife} {won't|refuses to|does not want to} {sign|sign the form|agree|fill it in|give permission}, {is my signature enough|what do the rules say|does a court paper help|can she come all the same}
{do you need|is it enough to have} {both parents|one of us|the father's consent|a letter from the court|my yes alone} if {we share custody|i have sole custody|we are divorced|he never sees them|she lives with me}
{we share custody|he has them at weekends|she is with me in the week} and {he is not keen|we cannot agree on this|she forbids it|he blocks everything}, {could the school ask him|what can i do|who decides}
{can|may} {a fifteen year old|my niece of sixteen|somebody under age|i, at seventeen,} {come|book|sign|start} without {telling the parents|her dad knowing|permission|mum and dad}
{my parents|mum and dad|they} {say no|forbid it|do not allow it|do not believe in it}, {i am sixteen|i turn eighteen in may|i would pay it myself}, {can i come anyway|how old must i be|do they have to know}
{my husband|my wife|my partner|he|she} {says no|refuses|will not come|does not see the point}, {can i come to couples therapy alone|is it worth starting by myself|would you talk to just one of us}
{my wife|my boyfriend|one of us|my fiance} {lives in spain|works in oslo in the week|moved back to poland|is in canada until june} and {i am here|we want to keep at it|the other one stays here}, {do you see couples by video|is couples therapy any use like that|can we both be on the screen}
{he is|she is|my partner is} {in dubai|in madrid|at sea|posted abroad} {until march|for a year|most of the month} and {i am here|i am not}, {couples therapy|can we still do it|could she dial in}?
{can|could} {my mother|my brother|our son} {join|listen in|take part} from {portugal|another country|the states} {|, there is a time difference|for one session}
{i live|we live|i study} {abroad|in lisbon|across the border} but {i am from here|my insurance is here|i speak your language}, {can i be your client|do you take people like me|is that allowed}
`

/** Danger in some of the same words, so that who somebody is, or what they are called, says nothing by itself. */
export const WISH_TWINS = `
{my nephew|my best friend|my daughter|my flatmate} is {trans|gay|muslim|autistic|black} and {wrote me goodbye|says there is no place for her in this world|has the pills counted|told me it ends tonight}
{my brother|my cousin|my girlfriend} is {queer|deaf|a refugee|jewish} and {her father beats her for it|they lock him in at home|his uncle says he will kill him|he hits her}
i'm {trans|gay|autistic|fat|black} and {i cannot live like this any more|they would all be better off without me|i want to be dead|i have decided on a day}
{text|tell} {my gran|the kids|ben} that i love them, {i will be dead when they read it|i am on the bridge|it will all be over tonight|and that i could not stay alive}
i'm scared {of what i will do to myself tonight|that i will kill myself|he will hurt us when he is home|of the knife in my own hand}
i feel like such a failure {that i want to die|and i have written the letter|, tonight i end it|, they will be free of me soon}
{her dad|his mum|my ex} says no and {she has stopped eating and says she wants to die|he told me he will kill us if i go to court|she cut herself again last night|he locks her in her room}
{my parents|mum and dad} say no and {if i come dad will beat me|i would rather be dead than stay here|they lock me in at night|i have the pills ready}
{her father|my ex husband} won't sign and {he hits her when she asks|he threatened to shoot me|she wrote that she will be gone by sunday|he choked me over it}
{my husband|my partner} says no, {took my phone and locks the door|and last night he strangled me|and i am afraid he will kill me|and says he will kill himself if i go}
{my wife|my boyfriend|my brother} lives in {spain|poland|canada} and {texted that he has taken all the tablets|says goodbye for good and does not pick up|is going to end it tonight|is being beaten there}
i live abroad and {nobody would find me, i have a rope|i do not want to wake up any more|my husband keeps my passport and hits me}
`
