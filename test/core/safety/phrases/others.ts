/** How people speak of somebody else in danger, of violence, and of emergencies. Written for this project; `{a|b}` stands for either. */
export const THIRD_PERSON_PHRASES = `
my {friend|best friend|brother|sister|son|daughter|mom|dad|cousin|roommate|boyfriend|girlfriend|husband|wife|coworker|student|neighbor|uncle|partner|ex} {wants|says she wants|told me he wants|said they want|keeps saying he wants} to {die|kill himself|kill herself|end it all|end her life|be dead|hurt herself|not be here anymore}
my {friend|brother|sister|son|daughter|mom|dad|roommate|partner|classmate|nephew|niece} {is|might be|has been|may be|seems} {suicidal|thinking about suicide|thinking of killing himself|talking about dying|talking about ending it|planning to kill herself|feeling suicidal|cutting|cutting herself|hurting himself|self harming}
{he|she|they} {told me|said|texted me|admitted|confessed} {he|she|they} {wants to die|does not want to live|is going to kill himself|wants to end it|has a plan to kill herself|does not want to be here|feels suicidal|cannot go on}
i am {worried|scared|afraid|terrified|concerned} {my friend|my brother|my daughter|my dad|my sister|she|he|that my son|my roommate|a friend of mine} {will kill himself|is going to hurt herself|might do something to himself|is suicidal|might take his own life|will not be alive tomorrow|is going to end her life|may try again}
{someone i know|a friend|someone close to me|a guy in my class|a girl online|my online friend|someone on this server|a colleague|one of my students} {is suicidal|wants to kill himself|posted a suicide note|said goodbye to everyone|is threatening suicide|wants to die|is going to end it tonight|sent a goodbye message}
my {friend|son|daughter|sister|brother|student} {sent|posted|left|wrote|gave} {me a goodbye|a suicide note|a goodbye message|goodbye letters|a note saying she wants to die|away all his things|a message that says she will be gone}
i found {a suicide note|pills hidden|a razor|cuts|a goodbye letter|a noose|blood and blades|messages about wanting to die} {in my sons room|on my daughters arm|from my brother|in her drawer|under his bed|on her phone|in my roommates desk}
my {friend|brother|dad|sister|mom|son|girlfriend} {tried to kill himself|attempted suicide|took an overdose|tried to hang herself|tried to end it} {last night|yesterday|again|this morning|and is home now}
{he|she|my friend|my son|my brother} is {on a bridge|on the roof|holding a gun|holding a knife to his wrist|locked in the bathroom with pills|standing on the ledge} {and says he will jump|and wants to die|threatening to do it|saying goodbye|and will not come down}
{how do i stop|help me stop|please stop|what do i do to stop|i need to stop} {my friend|him|her|my brother|my sister|my son} from {killing himself|killing herself|doing it|ending it|hurting herself|jumping}
my {wife|husband|partner|son|daughter|teen} {keeps talking about|talks about|has been talking about|mentioned|jokes about} {not being here|death|suicide|wanting to die|being a burden we would be better off without|not wanting to wake up}
my {daughter|son|sister|friend|roommate|niece} {has|got} {cuts on her arms|cuts on his wrists|burn marks she made herself|fresh scars from cutting|bandages from cutting herself}
{she|he|my friend|my mom} said {we would be better off without her|nobody would miss him|she does not want to wake up|she wishes she was dead|life is not worth living for her|he has nothing to live for|she cannot go on}
{my friend|my sister|he|she} is {going to kill herself tonight|about to kill himself|planning to overdose|going to jump|going to do it what do i do}
{what|who} {do i|should i|can i} {do|call|tell} {my friend is suicidal|my brother wants to die|she says she will kill herself|he has a gun and wants to die|my roommate is cutting}
my {friend|brother|student|patient|child|teenager} {is giving away his things|stopped answering after saying goodbye|is stockpiling pills|bought a gun and is depressed|wrote about killing herself|searched how to die}
i think my {friend|dad|mum|boss|neighbor|husband|kid} {is going to kill himself|wants to end his life|is planning something to herself|is a danger to himself|might be suicidal}
`

/** Abuse and danger from others. */
export const ABUSE_PHRASES = `
my {husband|wife|boyfriend|girlfriend|partner|dad|mom|stepdad|father|mother|brother|ex|uncle|boss|roommate|son} {hits|beats|punches|kicks|slaps|chokes|strangles|hurts|rapes|threatens|abuses|pushes|shoves} me {|when he is drunk|every week|all the time|and i am scared|when he gets angry|and the kids}
my {husband|wife|boyfriend|girlfriend|partner|dad|mom|stepfather|ex|cousin} {hit|beat|punched|slapped|choked|strangled|raped|threatened|attacked|pushed|burned|grabbed|kicked} me {|last night|again|in front of the kids|yesterday|this morning|and i have bruises}
{he|she|they} {hits|beats|choked|hit|slapped|raped|strangled|threatens|hurts|punched|keeps hitting|keeps hurting|has been hitting|has been beating} me {|and i do not know what to do|and i am afraid|again|at home|when nobody is watching}
i {am|have been|was|got|am being|keep being|was once} {abused|beaten|raped|sexually assaulted|assaulted|molested|stalked|threatened|hit|attacked|groomed|trafficked|held against my will|sexually abused} {|at home|by my husband|by my father|by someone i know|last night|at work|by a coworker|as we speak|by my ex|by my teacher}
{he|she|my husband|my ex|my boyfriend|my dad|my brother} {threatened|says he will|swore|keeps threatening|is threatening|promised} to {kill me|hurt me|kill us|hurt my kids|burn the house with us in it|beat me|find me and kill me|take the kids and disappear|shoot me}
{he|she|my husband|my boyfriend|my ex|someone|my dad} is {going to kill me|going to hurt me|trying to kill me|coming after me|coming to get me|outside with a knife|stalking me|following me|going to beat me when he gets home}
i am {scared|afraid|terrified|frightened} {of my husband|of my boyfriend|to go home|to go home to him|of what he will do|he will kill me|of my dad|of my wife|of my partner|for my life|he will hurt the kids|of him when he drinks|to be alone with my uncle}
i {do not feel|am not|never feel|no longer feel} safe {at home|in my own house|with my husband|with my partner|around my dad|around my stepfather|in my relationship|where i live}
i am in {danger|an abusive relationship|an abusive marriage|a violent relationship|immediate danger|danger at home|a violent home}
my {husband|partner|boyfriend|wife|parents|girlfriend} {controls everything|will not let me leave|will not let me see my friends|does not let me leave the house|took my phone and my money|tracks my phone and threatens me|locks me in|locked me in the room|isolates me from everyone|takes all my money}
{he|my partner|my boyfriend|my husband|someone|he always} {forced me to have sex|forces me to have sex|made me do sexual things|touched me without my consent|had sex with me while i was asleep|will not take no for an answer in bed|forces himself on me|drugged me}
{someone|a man|my uncle|my coach|a teacher|my stepdad|a stranger|my boss} {touched me|is touching me|touches me|raped me|assaulted me|groped me|touched me down there} {|and i have not told anyone|when i was asleep|in ways i do not want|last night|when we are alone}
{the child|a kid|the baby|the little girl|a boy in my class|my nephew|the kids|my student|my neighbors child} {next door is being hurt|has bruises all over|is being abused|is being beaten|told me his dad hits him|is being starved|is scared to go home|is left alone for days|gets hit every day}
{i think|i am sure|i suspect|i am worried} {a child is being abused|my neighbor beats his wife|my friend is being abused|my sister is being hit by her husband|someone is hurting that kid|the man upstairs is hurting her|my grandmother is being abused|my niece is being molested}
{someone|somebody|my neighbor|a man|he} is {hurting a child|beating his wife|beating a woman|hitting his kids|attacking someone|breaking into my house|trying to get into my house|screaming that he will kill her} {|right now|what do i do|next door|i can hear it}
i {need|want|am trying} to {get away from|escape|leave|run from} {my abusive husband|my abuser|an abusive partner|my violent boyfriend|him before he kills me|my abusive parents|a violent home}
{help|please help|help me|i need help} {he is hitting me|my husband is violent|he has a knife|someone is trying to hurt me|my dad is beating me|he is going to kill me|i am being held|he will not let me go}
my {parents|mom|dad|stepmother|foster father} {beat|beats|hit|hits|starve|lock up|burn|hurt} {me|us|my little brother|my sister} {|with a belt|every day|when they are angry|and nobody believes me|in a room}
{he|she} {throws things at me|pulled a gun on me|held a knife to my throat|pulled my hair and dragged me|smashed my phone so i could not call|put his hands around my neck|left bruises on my arms|broke my arm}
my {ex|husband|boyfriend|wife} {will not leave me alone and threatens me|shows up at my house at night|keeps stalking me|posted my private pictures|says if i leave he will kill me|is violent|gets violent when he drinks|is abusive|has become violent}
i am a victim of {domestic violence|domestic abuse|sexual abuse|rape|human trafficking|stalking|abuse}
`

/** Intent to harm others. */
export const HARM_PHRASES = `
i {want|am going|plan|am planning|would like|need|am ready|intend|will} to {kill|murder|shoot|stab|strangle|hurt|attack|beat up|poison|choke|harm|beat} {him|her|them|someone|somebody|people|everyone|my boss|my ex|my neighbor|my husband|my wife|my dad|my mother|my teacher|my classmates|my coworker|these people|my brother|my stepfather}
i {feel like|keep thinking about|am thinking about|fantasize about|have thoughts of|have urges of|cannot stop thinking about|think about} {killing|hurting|stabbing|shooting|strangling|attacking|murdering|harming|choking} {him|her|them|someone|people|everyone|my ex|my boss|my family|my kids|my baby|others|strangers|my roommate}
i am {afraid|scared|worried|terrified} i {will|might|am going to|could} {hurt|kill|stab|shake|harm|strangle|attack} {someone|my baby|my kids|him|her|my wife|my husband|somebody|my mother}
i am going to {shoot up|blow up|burn down|bomb} {the school|my school|my office|the place|the mall|that church|my workplace|the whole building}
{they|he|she|you|everyone|all of them|my ex|those people} will {pay for this|pay with blood|die for what they did|regret it when i come|be dead by tomorrow|suffer for what they did to me}
i will make {him|her|them|everyone|you all|those people} {pay|suffer|bleed|regret it|hurt like i hurt|beg}
i {have|bought|got|am bringing|am getting} a {gun|knife|weapon|rifle} {and i know where he lives|and i am going to his house|and i will use it on them|to school tomorrow|and they are going to pay|and i know where she works|to kill him}
i am {homicidal|having homicidal thoughts|having murderous thoughts|so angry i could really kill him and i mean it|going to snap and kill somebody|going to hurt someone tonight}
{the voices|voices|something inside me|a voice} {tell|tells|keeps telling|are telling|told} me to {kill him|hurt people|stab her|kill my family|hurt someone|attack them}
i {know|found out} where {he|she|my ex|they} {lives|sleeps|works} and i {am going to kill him|will hurt her|am waiting with a knife|will make him pay|have a gun}
i {could not stop myself|am about to lose control} and {hurt|kill|stab|beat} {her|him|someone|my wife|my kid}
i {want|need} {him|her|them|my ex|that man} {dead|to die by my hand|to die and i will do it|to bleed}
i am {planning|preparing|getting ready} {an attack|a shooting|to kill as many as i can|to stab my boss|to murder my husband|revenge with a gun}
`

/** Medical emergencies. */
export const MEDICAL_PHRASES = `
i {took|have taken|swallowed|just took|accidentally took|downed} {too many pills|a whole bottle of pills|a handful of pills|all my pills|too much medication|an overdose|thirty tylenol|a lot of sleeping pills|all of my meds|too much insulin|20 ibuprofen|bleach|poison} {|and i feel sick|and i feel weird|what do i do|and i am scared|an hour ago|help}
{he|she|my friend|my roommate|my brother|my sister|my kid|my mom|my boyfriend|my son} {took|swallowed|has taken|drank|injected} {too many pills|a bunch of pills|a bottle of tylenol|an overdose|something and passed out|a load of xanax|bleach|too much heroin|all her meds} {|and will not wake up|and is unconscious|and is barely breathing|what do i do|please help|and collapsed}
{he|she|my dad|my friend|my baby|my husband|someone|a man here|my grandma} {is not breathing|stopped breathing|is unconscious|will not wake up|is unresponsive|collapsed|is having a seizure|is turning blue|is choking|passed out and will not respond|had a heart attack|is bleeding badly|is having a stroke}
i {cannot breathe|can barely breathe|am struggling to breathe|cannot get air|cannot breathe properly|am having trouble breathing} {|and my chest hurts|help|and my throat is closing|and i feel dizzy|after eating nuts}
i {have|am having|feel|got|have got} {severe chest pain|crushing chest pain|terrible pain in my chest|chest pain and my arm is numb|a heart attack|a stroke|a seizure|an allergic reaction and cannot breathe|bad chest pains|a sharp pain in my chest}
{i think|i am sure|i believe} {i am|i might be|he is|she is|my mom is|my dad is} having {a heart attack|a stroke|a seizure|an overdose|an allergic reaction|a medical emergency}
{i|he|she|my friend|my roommate|my buddy|my brother} {overdosed|od'd|od|may have overdosed|has overdosed|is overdosing} {|on heroin|on pills|on xanax|on fentanyl|last night|and is not moving|help}
i am {bleeding heavily|bleeding and it will not stop|losing a lot of blood|bleeding out|bleeding everywhere|coughing up blood|vomiting blood|about to pass out and my heart is racing|going to faint and my chest hurts}
{the bleeding|my cut|the wound|my arm} {will not stop|will not stop bleeding|is really deep and bleeding|is gushing blood}
i {mixed|combined|took} {alcohol and pills|xanax and vodka|pills with alcohol|drugs and now i feel like i am dying|too many substances and cannot breathe|opioids and benzos} {|and feel awful|and i cannot stay awake|and my heart is racing}
{call an ambulance|i need an ambulance|someone call 911|please send an ambulance|this is a medical emergency|i need emergency help} {|now|please|he is dying|she fell and is not moving}
i have not {eaten|drunk anything|eaten anything} in {four days|five days|a week|six days} and {i feel like passing out|my heart is pounding|i keep fainting|my chest hurts|i cannot stand up}
i have been {purging|throwing up|making myself vomit} {several times a day|every day|after every meal} and {my heart skips|i am fainting|i am coughing blood|eat under 400 calories|cannot stop}
{his|her|my|my dads} {lips are blue|face is drooping|speech is slurred and arm is weak|pulse is gone|throat is swelling up}
my {child|toddler|baby|son|dog ate it and my daughter} {swallowed|drank|ate} {a battery|bleach|pills|detergent|my medication|cleaning fluid}
{how do i|how to|help me} {treat|reverse|survive|handle} {an overdose|the overdose i just took|my overdose}
`
