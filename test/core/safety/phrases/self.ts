/** How people speak of their own suicide or self-harm. Written for this project; `{a|b}` stands for either. */
export const SELF_PHRASES = `
i have {the rope|the pills|the gun|a knife|the blades|enough tablets} {in the boot of my car|under my bed|in my drawer|in a sock|ready in the garage|on the bedside table} {and i am ready|and the door is locked|for when i am ready|for tonight|and the house is empty}
i {wrote|have written|am writing|finished} {my note|the letters|letters for the kids|a letter for each of them} and {set the date|locked the door|left it on the table|i am ready to die|nobody knows}
{goodbye|farewell|bye forever|so long}, {i am sorry for everything|i love you all and i am sorry|i tried to stay alive|this pain ends tonight|you will be better without me|forgive me}
the {river|bridge|train|blade|rope} is {calling me|pulling at me|waiting for me|the way out for me}
i {made|have made} my {decision|choice|peace} and {i will die|it ends tonight|i am not afraid of death|i am ready to die|nobody can stop me}
my {wife|kids|family|husband|parents} would {be fine|get over it|be better off|have the insurance money} if i {died|was dead|ended it|killed myself|was gone}
i {dig my nails into my arm|bang my head|punch the wall|cut my legs|burn my skin|scratch my wrists} until {i bleed|there is blood|it bruises|i feel nothing|i calm down}
i {want|wanna|wish|need|would love} to {die|be dead|not exist|stop existing|be gone forever|disappear for good|end my life|kill myself|end it all}
i {really|just|honestly|kind of|lowkey|so badly} {want|wanna} to {die|be dead|kill myself|end it} {|right now|tonight|these days|so bad|already}
i {am going|am about|am planning|am ready|have decided|plan|intend} to {kill myself|end my life|take my life|take my own life|end it all|do it tonight|hang myself|shoot myself|drown myself|jump off a bridge|jump in front of a train|overdose}
{thinking|i keep thinking|i cannot stop thinking|i think every day|been thinking} about {suicide|killing myself|ending my life|ending it all|ending things for good|taking my life|how i would do it|dying|being dead|not being here}
i {am|feel|am feeling|have been|have been feeling|am so} {suicidal|actively suicidal|like killing myself|like ending my life|like dying|like i want to die|like ending it all}
{having|i have|i am having|i get|i keep having|i have had} {suicidal thoughts|thoughts of suicide|suicidal ideation|thoughts about killing myself|thoughts of ending my life|urges to kill myself|urges to end it}
i {should|might as well|ought to|deserve to|need to|have to} {just die|be dead|kill myself|end it all|end my life|die already}
{everyone|everybody|my family|my kids|my wife|my parents|they|the world|people|my friends|you all|the team} would be {better off|happier|better|relieved|better off in every way|so much better|fine} {without me|if i was dead|if i died|if i was gone|if i were not here|once i am gone|if i disappeared|not having me around|when i am gone}
{nobody|no one|not a single person} would {miss me|notice|care|cry|even notice|come to my funeral|be sad} {if i died|if i was gone|if i disappeared|if i killed myself|when i am dead|if i was not here|if i vanished}
would {anyone|anybody|you|they|my family|someone} {miss me|notice|care|be sad|cry} if i {died|was gone|killed myself|disappeared|was not here anymore|never came back}
i {do not|no longer} want to {live|be alive|be here anymore|exist|wake up|wake up tomorrow|go on living|keep living|live like this|continue|be on this planet|be a part of this world} {|anymore|any longer|any more}
i {hope|wish|pray} i {do not wake up|never wake up|would not wake up|could fall asleep and not wake up|die in my sleep|get hit by a car|get cancer|get in an accident} {|tomorrow|tonight|one day soon}
i wish i {was dead|were dead|had never been born|was never born|did not exist|had died|could stop existing|would die|could die|could just end it|was not alive|had not survived}
i {would not mind|do not care|would be fine|would be glad|would not care} if i {died|got hit by a truck|did not wake up|was dead|never woke up|stopped breathing|died tomorrow|died tonight}
{there is|i see|i have|i can find|i cannot find} {no|any} {reason|point|purpose|sense} {to live|in living|to go on|to keep going|in going on|to stay alive|for me to be here|in being alive|to wake up}
{what is the point of|whats the point of|why bother with|i see no use in} {living|being alive|life|me being here|going on living|existing}
{life|living|my life|being alive|existence} is {not worth living|not worth it|pointless|meaningless|no longer worth it|too painful to go on|not for me anymore|just pain and i want out}
i {have nothing|have nothing left|got nothing|do not have anything} to live for
i am {so tired of|done with|sick of|exhausted by|over} {living|being alive|life|existing|this life|waking up every day}
i {cannot|can not|cant} {go on|go on anymore|go on living|keep living like this and i want to die|live anymore|live with this pain anymore|survive another night|face another day|take living anymore|make it through tonight|keep myself alive|keep myself safe}
i just want {the pain|it all|everything|this pain|the suffering|the hurting|all of this|my life} to {stop|end|be over|be over forever|go away forever}
i want to {go to sleep|fall asleep|close my eyes|sleep} and {never wake up|not wake up|not wake up again|never open them again}
i {want|need|am looking for} {out|a way out of this life|out of this life|an exit|a permanent way out|the final way out|an end to this|to be free of this life|peace and death is the only way}
{death|dying|being dead|suicide|killing myself} {seems|feels|looks|sounds|is} {like the only option|like the only way out|peaceful|so peaceful|easier than this|like relief|like the answer|comforting|better than this|my only escape|the best thing for everyone}
i am {better off dead|worth more dead than alive|already dead to everyone so i may as well finish it}
i {am|feel like|am just|am only} {a burden|such a burden|dead weight} {and everyone would be better off|and should be dead|and they would be happier without me|and should not be here|and i should go|to everyone and i want to die}
i do not {deserve|want|need} to {live|be alive|exist|be here|take up space in this world|see tomorrow}
i {should never have|was never meant to|should not have} {been born|be here|be alive|survived|woken up}
i {hate|loathe|despise} {being alive|living|that i woke up|that i am still alive|that i am still here|waking up still alive}
{i am|im} {scared|afraid|terrified} {of what i might do to myself|i will kill myself|i am going to hurt myself|that i will do something to myself tonight|i might end it|that i will not survive the night}
i {cannot promise|do not know if|am not sure|do not think} i {will be here tomorrow|will make it through the night|can keep myself safe|want to live|want to be alive|will be alive next week|will make it to my birthday}
i {tried|attempted|have tried} to {kill myself|end my life|hang myself|overdose|take my life} {last night|yesterday|this morning|again|last week|a few days ago|and it did not work}
i {survived|failed} {my attempt|an attempt|my suicide attempt} {last night|and want to try again|yesterday and wish i had not|and will do it properly}
i {have|made|got|already have} a {plan|date|method|plan ready|day picked} {to kill myself|to end it|for how i will do it|to end my life|to die|and i am going to go through with it|for tonight and nobody knows}
i {know|figured out|decided|have worked out|picked} {how i am going to do it|how i will kill myself|when i am going to die|the day i will end it|where i am going to do it|the bridge i will jump from}
i {bought|have|got|found|ordered|am holding} {a rope|a gun|the gun|enough pills|the pills|a razor|razor blades|a noose|a knife|my dads gun} {and i am going to use it|and i am ready|to kill myself|to end it|and tonight is the night|and nobody is home|and i keep looking at it|next to me|in my hand|so i can end it}
i have been {saving|hoarding|stockpiling|collecting|hiding} {my pills|pills|my meds|my sleeping tablets|medication} {|for when i need them|for the day|to take all at once|so i can end it}
{the|my} {gun|knife|pills|razor|rope|noose|blade} {is|are} {right here|loaded|in my hand|on my lap|next to me|ready|in front of me} {and i am going to do it|and i want to use it|and i cannot stop looking at it|tonight}
i am {standing|sitting} on {a bridge|the bridge|the roof|the ledge|the edge of a cliff|the train platform|the balcony|the edge of the roof} {and i want to jump|and i am going to jump|ready to jump|thinking about letting go|and nobody can stop me|looking down}
i am going to {jump off|drive off|throw myself off|step off} {a bridge|the roof|a building|the cliff|the parking garage|the balcony}
i want to {drive|crash|steer} my car into {a tree|a wall|a truck|the river|traffic|a bridge pillar}
i want to {hang|shoot|drown|burn|poison|stab|starve|suffocate|electrocute|gas|strangle} myself {|to death|tonight|today}
i am going to {take|swallow|down|use} {all my pills|the whole bottle|every pill i have|all of my medication|a bottle of pills|every tablet in the house|enough to never wake up}
i {will|want to|am going to|am ready to} {slit|cut|slash|open} my {wrists|throat|wrist|veins}
how {do i|can i|to|would i|should i} {kill myself|die|die quickly|end my life|die without pain|die painlessly|end it all|hang myself|die in my sleep|make it look like an accident|make sure i die}
{what is|whats|tell me|is there} {the|a} {easiest|quickest|least painful|painless|best|fastest|most peaceful|surest} way to {die|kill yourself|kill myself|end it|end my life|go|commit suicide|not wake up}
how many {pills|tylenol|sleeping pills|tablets|paracetamol|of my pills|painkillers|antidepressants} {to die|do i need to die|would kill me|will kill me|does it take to die|to overdose|to kill myself|for a fatal overdose|to never wake up}
{will|would|can} {a bottle of tylenol|all my insulin|thirty sleeping pills|bleach|this belt|a fall from here|the fourth floor|carbon monoxide|my meds|a whole pack of paracetamol} {kill me|be enough to die|be enough to kill me|do it|finish me off|be fatal for me}
{painless|quick|easy|reliable|effective} {ways to die|methods of suicide|suicide methods|way to kill myself|ways to end it}
{which|what} {pills|drugs|poison|method|meds} {can i|should i|do i|would} {take to die|use to kill myself|mix to die|take to not wake up|kill me fastest}
{where|how} {can i|do i|to} {buy|get|find} {a gun to kill myself|something to end my life|poison to take|pills to end it|a rope strong enough to hang myself}
goodbye {everyone|world|forever|to all of you|my friends|cruel world|i love you all} {|i am sorry|this is it|i cannot do this anymore|take care of each other|it is my time|you will be fine without me}
this is {my last message|my goodbye|goodbye|the last time you hear from me|my final post|my last night|the end for me|my last day on earth|it for me i am done with life}
{by the time|when} you {read this|see this|find this|get this} i {will be gone|will be dead|will not be here|will have done it|will already be gone|will be at peace}
{please|promise you will|can you} {take care of|look after|feed|watch over} my {dog|cat|kids|sister|brother|mom|children|parents} {when i am gone|after i am gone|once i am gone|when i am dead|for me when it happens}
{tell|let} {my mom|my kids|my wife|my family|her|them|everyone|my husband} {know|that} i {loved them|love them|am sorry|was sorry|tried my best} {when i am gone|after i am dead|and goodbye|and that it was not their fault}
i {have given|gave|am giving|have been giving|want to give} away {my things|my stuff|all my belongings|everything i own|my dog|my guitar|my cat|my favourite things} {|because i will not need them|i will not need it where i am going|before i go|so they have something of me}
i {wrote|have written|am writing|left|finished} {a suicide note|my note|goodbye letters|letters to everyone|my goodbye letter|a letter for each of my kids|my will and a note}
you {will not|wont} {have to worry about me|see me again|hear from me again|have to deal with me|have to put up with me|need to check on me} {|anymore|much longer|after tonight|soon}
i {will not|wont} be {here|around|alive} {much longer|tomorrow|anymore|for christmas|next week|after tonight|for long|when you get back}
i {have|finally|already} {made my peace|said my goodbyes|put my affairs in order|made up my mind to end it|made my decision to die}
{sorry|forgive me|i am sorry} {for everything goodbye|i could not hold on|i was not strong enough|for what i am about to do|for leaving you|i cannot stay any longer|that i have to go|to leave you like this}
{thank you|thanks} for everything {goodbye|i am going now|you were the best part of my life|i will not be around|it is time for me to go|and i am sorry}
{it is|it will be|soon it will} {time for me to go|all be over soon|over tonight|be finished tonight|my time to leave this world|be quiet forever}
i {am|will be|want to be} {finally going to be free|going to be with my mom in heaven|joining my dead brother|with him again on the other side|leaving this world|going home to god tonight|leaving this earth|checking out for good}
i {want|am ready|am going|need} to {leave this world|leave this life|leave this body|exit this life|go to the other side|rest forever|sleep forever|be at peace forever|fade away forever|vanish forever|disappear and never come back|not be found}
i {cut|hurt|burned|harmed|scratched|hit} myself {again|last night|today|on purpose|just now|and it is bleeding a lot|when i feel empty|every night|to feel something|to cope|this morning on my arm}
i {want|need|am going|have the urge|have to} to {cut|cut myself|hurt myself|harm myself|burn myself|cut my arms|punish myself by cutting|self harm|carve my skin} {|again|so bad|tonight|badly|right now}
i {keep|started|have started|am|went back to|relapsed and started} {cutting|cutting myself|self harming|burning myself|hurting myself|scratching myself until i bleed|hitting myself} {|again|on my thighs|on my arms|every night|in secret|when it gets too much}
i {relapsed|slipped|broke my streak} {with cutting|with self harm|and cut|and hurt myself|and burned my arm} {|again|last night|today}
{cutting|hurting myself|self harm|burning myself} {is the only thing that helps|makes me feel better|is how i cope|calms me down|feels good}
{where|how deep} {should i|can i|do i|to} cut {myself|my wrist|so nobody sees|to bleed out|to die}
i {made|have} {deep cuts|new cuts|fresh cuts|fresh scars} {on my arm|on my thighs|on my wrist|all over my legs}
the voices {tell|are telling|keep telling|told} me to {kill myself|hurt myself|end it|jump|cut myself|do it|die}
{kms|kill me please i mean it|ctb soon|gonna unalive myself|gonna off myself|about to neck myself|gonna sewerslide|time to rope|i wanna unalive|thinking of unaliving myself|gonna end me|going to catch the bus|self deletion is my plan|finna kms|i should rope|commit toaster bath for real}
{suicide|suicidal|kill myself|want to die|wanna die|end my life|i want to die so much|die}
{if|when} {she leaves|he leaves me|i lose this job|i fail again|they find out|nothing changes} i {will kill myself|am going to kill myself|will end it|am done living|will end my life}
i {dream|fantasize|daydream|have dreams} {about|of} {dying|my own funeral|killing myself|being hit by a train|my death|never waking up}
{today|tonight|tomorrow|this weekend|friday} {is the day i die|i die|i end it|is when i will do it|i am ending my life|will be my last|i am going to do it}
i am {ending it|ending my life|killing myself|doing it|going to be dead|taking my life} {tonight|today|tomorrow|now|this weekend|after work|when everyone is asleep}
i {cannot|do not want to} {do life|do this life thing|play this game of life|be a person} {anymore|any longer}
{please|someone|somebody|just|can someone} {kill me|end me|shoot me|put me out of my misery} {i am serious|i cannot live like this|i mean it|i do not want to be alive}
i want {someone|somebody|god|them} to {kill me|end me|shoot me|end my life|take me|put me down}
{god|lord} {please take me|take me now i do not want to live|let me die|why am i still alive}
i {lost|have lost} {the will to live|all will to live|my reason to live|any desire to live|the strength to live}
{my|the} will to live is {gone|zero|nonexistent}
i {have|got} {nothing left|nobody left|no one left} and {i want to die|i am done|i want it to end|i do not want to be here|no reason to stay}
i am {done|so done|finished|through} {with life|with living|with everything and ready to die|with this world|trying to stay alive|existing}
i {am not|do not feel} safe {with myself|alone with my thoughts of dying|from myself|by myself tonight i might hurt myself}
i {cannot trust|do not trust} myself {tonight|to stay alive|not to do something|to be alone|with the pills in the house|around knives}
{life|everything|it|this} {hurts too much|is too much} and i {want to die|want out|want it to end forever|do not want to live|want to stop existing|would rather be dead}
i {would|will} rather {be dead|die} than {live like this|keep feeling this|wake up again|go back there|go on another day|face tomorrow}
nothing {is left for me here|here for me anymore|keeps me here anymore|stops me from ending it}
i {looked up|googled|searched|researched} {how to kill myself|ways to die|suicide methods|how to tie a noose|lethal doses for me|how high a fall has to be to die}
i {wrote|recorded|am recording|typed} {my goodbye video|my suicide letter|my last words|goodbye texts to my friends}
{ending it|killing myself|suicide|dying} {is on my mind all the time|keeps crossing my mind|is all i think about|would solve everything|would fix it|sounds so good right now|is tempting}
i {keep|have been} {imagining|picturing|rehearsing|planning} {my death|how i die|my suicide|my funeral|jumping|hanging there}
i {stopped|have stopped|am going to stop|will stop} {eating so i die|taking my insulin so i die|eating until i die|taking my heart meds because i want to die|drinking water to die}
i do not {see|have|think i have|want} {a future and want to die|a future for me here i am ending it|to be saved|to be here when you come back|to see another sunrise|to grow up|to turn thirty}
being {alive|here|awake} {hurts|is torture and i want it to end|feels wrong i should be dead|is the problem i want to not be}
{my|this} {existence|life} {is a mistake|should end|needs to end|has to stop|is over}
the only thing {keeping me alive|stopping me|keeping me here|holding me back from doing it} is {my dog|my mom|fear|my kids|that i am a coward|my cat}
if it {were not|was not} for {my kids|my mother|my dog|him} i would {be dead|have killed myself|be gone|have ended it} {already|by now|long ago}
i {attempted|have attempted} {last week|before and will again|twice this year|again yesterday|suicide in march and want to again}
i {got|took|loaded|found} {the gun|my dads gun|the rope|the pills} {out of the safe|out of the cupboard|from the garage|and locked my door}
{the razor|the blade|the bridge|the pills|the rope|death} {is|keeps} calling {me|my name|to me}
{i am|im} {on|at} {the bridge|the roof|the train tracks|the ledge|the edge} {right now|and it would be so easy|crying|and i am about to let go}
i {crave|long for|ache for|pray for|beg for|am waiting for} {death|dying|my death|an end to my life|the end of me}
i {carved|cut|burned|scratched} {words into my leg|lines into my arm|my arms until they bled|myself open|my thigh again|his name in my skin}
it would {hurt less|be easier|be better|be kinder} {if i was dead|to be dead|if i did not exist|if i just was not around|for everyone if i went|if i ended it}
i {think|feel|know|believe} {dying is the only way|i am going to end up killing myself|i will not live past thirty|i will be dead by summer|death is coming and i want it|it is time for me to die}
{sometimes|some days|most nights|every night|lately} i {wish i was dead|think about dying|want to die|cry and want to die|pray not to wake up|think about how i would do it|want to hurt myself|look at the pills}
my {plan|only plan|idea} is to {kill myself|do it on my birthday|overdose|end it after the holidays|jump|take everything in the cabinet|hang myself in the garage}
i {accept|welcome|am at peace with|am not afraid of} {death|dying|my death|the end of my life}
i {should have|should of|ought to have} {died|died years ago|died that night|been dead by now|never survived|killed myself long ago}
i {regret|hate} {surviving|that they saved me|that my attempt failed|waking up in hospital|not dying}
{do not|please do not|dont} {look for me|try to find me|call the police i will be gone|save me this time|cry at my funeral|wait for me i will not come back}
{this is where it ends|this is where my story ends|my story ends tonight|here ends my life|i end here}
i will {be watching over you from heaven|see you on the other side|be with grandma soon in heaven|be a star soon|not need anything where i am going|haunt you when i am dead}
i {left|wrote} {a note explaining everything|a note on the table for them|letters and sent all my money to my sister|my passwords for when i am dead}
i have {chosen a date|a rope in my closet|a gun in my drawer and keep looking at it|everything i need to do it|pills hidden under my bed for the day|picked the tree}
i want to {lie down on the tracks|put a bullet in my head|eat a bullet|blow my brains out|take myself out|crash my car on purpose|walk into the sea|walk into traffic|step in front of a bus}
{nobody|no one} {needs me here|would care if i lived or died|wants me alive|cares whether i live}
i {bang my head|hit my head|punch myself|bite myself|pull my hair out|pinch myself} until {it bleeds|i bleed|i bruise|i pass out|it hurts enough}
i {feel better|feel calm|feel alive|feel relief|feel safer} {when i cut|after cutting|when i bleed|when i hurt myself|after i burn myself}
it is {over for me|finished for me i am going|my time|time to stop fighting and die}
my {death|suicide|absence|dying} would {solve everything|fix everything|be a relief to everyone|make them happy|end this|free my family|be better for them}
{living|existing|being alive|waking up} {hurts|is agony|is torture|is hell|is too much|is unbearable}
i {do not want|hope there is no|wish there was no} {tomorrow to come|tomorrow|more days|next year for me}
i {am on the verge of|am close to|am this close to|was about to|came close to} {suicide|ending it|killing myself|doing it|jumping|taking the pills}
i {want|wanna|need} to be {nothing|gone|gone already|erased|out of this world|dust|no more|free from this life}
i {cannot wait|am waiting|look forward|long} to {die|be dead|finally die|not exist}
i do not deserve {life|this life|oxygen|to breathe|the air i breathe|to be here}
{they|my family|you|my friends} {will not|would not|wont} {miss me|miss me when i am dead|notice when i am gone|mind if i die}
i {have it all planned out|have everything planned|planned every detail} {and i will die|i will do it on friday|for my death|for how i kill myself}
{this is it|this is the end|that is it} {goodbye|i am done living|for me goodbye|i am ending it}
i will be {gone soon|gone by morning|dead by morning|gone forever tonight|gone when you wake up|no more by tomorrow}
{what happens if|would i die if|will i die if|is it enough if} i {take 50 tylenol|take all my meds|drink bleach|cut my wrists|swallow a bottle of pills|jump from the fifth floor}
{can you|will you|somebody|please} {help me kill myself|help me die|assist me in dying|tell me how to die|end my life}
`
