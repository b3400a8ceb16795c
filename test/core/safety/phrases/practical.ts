/** What people ask a clinic that has little words of danger in it and none of its meaning. `{a|b}` stands for either. */
export const PRACTICAL_PHRASES = `
{will|can|could|does} {a colleague|someone else|another therapist|a stand-in|somebody} {step in|take over|cover|fill in|see me} {|if she is ill|while he is on leave|when mine is away|for one session}
{who|which of you} {steps in|takes over|covers|sees me} {|if my therapist is off sick|in the holidays|when she has a baby}
{|what are |any |tell me about |are there }{side effects|the side effects|long term effects|common side effects|withdrawal effects} {of antidepressants|of sleeping tablets|of ssris|of my new meds|when you stop antidepressants slowly}
{are|is} {antidepressants|sleeping pills|these tablets|sertraline|anxiety medication} {addictive|safe in pregnancy|habit forming|bad for the liver|right for me|ok with alcohol}
{which|what} {tube|subway|metro|train|tram|bus} {stop|station|line} {is closest|is nearest|do i get off at|takes me to you|is near the clinic}
{how far|how long a walk} is it from {the underground|the tram stop|the railway station|the bridge|the bus}
{is there|do you have} {step free access at the station|a lift from the platform|a crossing by the tracks|parking by the river}
{must|do|should|can} i {walk in there by myself|come in alone|go up on my own|sit there by myself|ring the bell myself|come on my own}
{could|can|may|would} {my boyfriend|a friend|my mum|my sister|someone} {come along just the first time|walk in with me|sit with me|stay for the first bit|be there for support}
i {want|would like|am hoping} {my sister there for support|to bring somebody|my partner to sit in|someone with me the first time}
{i'm|i am} too {afraid|anxious|scared|panicky} to {leave the house|take the bus|go outside|be in crowds}, {would someone come here|do you do home visits|can we talk by video|is that something you treat}
i {want|would like|need} to {put myself forward|sign myself up|refer myself|register myself|put my name down}, {is a self-referral enough|do i need a letter|what do i do|how does that work}
{got|i was|my son was} referred {a month ago|in may|weeks ago|last year} and {nobody has been in touch|no one has rung|i have heard nothing|there is no letter yet}
{i'm|i am|she is} on {my dad's plan|my husband's insurance|the family policy|my mum's cover}, {will he see it|does she get the bill|who gets the letter|can they tell i came}
will {life insurance|a mortgage lender|my employer|the army|the adoption agency|travel insurance} {hold it against me|find out|ask about it|turn me down|want to know}
{does|will} {therapy|this|a diagnosis} {affect|count against|show up on} {my life insurance|my visa|my job|my record|custody}
am i {a patient who rests|the sort of person who gets better|somebody you can help|too old|ill enough|a hard case} {|and gets healed|or not|for this}
{is it|is this|is that|is therapy} {for everyone|for anybody|only for certain people|for somebody like me|just for the ill|for people who are fine} {|or only for some}
i {don't know|do not know|have no idea|can't see} where {my life|my career|this marriage|it all|my path|i am} {is going|is heading|is headed|leads} {, can you help with that|, is that a reason to come|, do you do coaching|and would like some direction|and i want to sort it out|and need a plan|and hope to find out}
i {want|need|would like|am looking for} {clarity|direction|some order|a fresh look} {in my life|about where i am going|on my career|at fifty}
{i|we} have {nobody|no one} to {look after|mind|watch|babysit|sit with} {the baby|my toddler|my kids|my son|our daughter} {|on tuesdays|in the mornings|while i am in session|, can she come along}
my {stomach|tummy|belly} {is in knots|turns|is in a knot|flutters|does somersaults} {before meetings|when i think of exams|all day at work|before i call anyone|about coming|before the first session}
{i'm coming|i start|my first session is|i'll be there|coming in} {on monday|next month|tomorrow|in two days} and {my stomach|my belly|my heart} {is in knots|is racing|is in my mouth|flutters|turns}
{is it|is this|are you|is therapy} {open to everyone|for everyone|for all|meant for everybody|just for some people}, {or only for certain ones|or just for the ill|or for particular people}
{i feel|feeling} {stuck in my life|a bit lost|in a rut|flat}, {is that a reason to come|does that count|would that be for you}
{other people|others|some people} have {bigger problems than me|it worse|real problems} {|, may i still come|, is it fair to take a place}
{please|could you|can you} {put my name down|keep my place|delete what i wrote|forget what i said|remove me|take me off the list} {|for the next free place|for the autumn|for good}
{do i|will i} lose {my place|my slot|the deposit} if i {say no to a time|am away|cannot make it|am late}
i {don't|do not} drive and {live out in the sticks|the last bus goes at five|we live far out|it is hours by train}
{my parents|mum and dad|my folks|they} {said no|say no|will not allow it|do not want me to come|forbade it}. {i am nearly seventeen|i turn sixteen soon|i am fifteen and a half|i am nearly of age|i will be eighteen in june}. {can i come anyway|what are my options|do i need them|how old must i be|may i decide myself}
{i am|i'm} {nearly|almost|just} {sixteen|seventeen|fifteen|eighteen}, {do you tell my parents|must mum sign|can i book on my own|is that old enough}
{my colleague|a friend|my neighbour} is having {a hard time|a rough patch|a bad month} {|, what can i say to her|, do you take friends}
i'm {not happy|unhappy|annoyed} with the way i was {treated|spoken to|sent away|put on hold}, {who do i tell|how do i complain}
{goodbye|bye|good night|bye then|goodbye and take care} {|, have a nice day|, and thanks for your help|, until tuesday}
{you have been|that was|this is} {very|really|so} {helpful|useful|kind} {|, thank you|, bye}
{will|would} {anyone|anybody|my boss|the school} {find out what i say|hear us|know i was here|see my file}
{please|can you|i ask you to} {keep this to yourself|keep it between the two of us|not mention it to anyone|not pass this on|not let my family know}{|, i only want to ask about times|, i would like a price list|, it is about the form}
{sorry to disturb you|sorry for troubling you|forgive me for writing|excuse me for asking} {on a holiday|at the weekend|so late|on your day off|again}{|, how do i pay|, when do you open|, who do i talk to}
{does it hurt|is it sore|does it sting|does the arm ache} {for long|a lot|very much|for days} {after|when they do} {a blood test|the vaccination|stitches|an x ray|a tooth}
{can|could|will} {my chemist|the chemist|a pharmacist|the shop} {see|know|tell|find out} {whether|if|that} i {collected|fetched|paid for|have had} my {tablets|prescription|inhaler|pills} {already|this week|last month}
{the lines|the marks|the red stripes|the dents} on my {arm|leg|wrist|thigh} {are from|come from|were from} {the watch|the pillow|tight socks|the garden|the sofa}
i {wear|wore|put on} {sleeves|long sleeves|trousers|a scarf} {in july|all summer|in the heat|in august} {because i burn|because of the sun|for my eczema|because the bus is cold}
i {let it out|got it out|worked it off} {at the gym|on the piano|at football|in the choir} {again|yesterday|last week} and {then i slept|felt fine after|could breathe again|had a laugh}
{clean|off them} for {thirty|sixty|eighty} days, {the cigarettes|sweets|crisps|energy drinks} i mean, and {yesterday|last night|on sunday} i {gave in|had some|slipped}
on {monday|tuesday|friday|sunday} {i|we} worked {until six|till late|the early shift} and then {cooked|went for a walk|had tea with friends|watched a film}
`

/** What else people tell a clinic beside what they ask. */
export const ASIDE_PHRASES = `
my {train|bus|tram|lift} {gets in at|leaves at|is always late until} {half past eight|noon|six}
{i have|here is|i brought} the {green|yellow|long} {form|sheet|slip} and the {short one|other page|copy}
my {address|surname|number|email} has changed {since spring|since the wedding|last week}
is there {somewhere|a place|room} to {leave a pram|lock a scooter|park a van|hang a wet coat}
i {would rather have|prefer|can do} {afternoons|fridays|early slots} {than|and not|more than} {mornings|mondays|late ones}
{the website|your form|the app} {would not let me|does not let me|refused to let me} {pick a time|go back|upload the letter|change my name}
please {send|post|address} the {bill|receipt|letter} to {my office|my work|the company|my accountant}
{your|the} {stairs|hall|new sign|waiting room} {looks nice|is easy to find|was a bit cold|has a good radio}
{we came|i came} by {tram|bike|car} and {it was easy|walked the last bit|found it at once}
`

/** Which of several things is meant; of such little words other things are said in danger. */
export const CHOICE_PHRASES = `
{|no, |sorry, |nope, |well, |hm, }{none|neither|both|all|either|any|one|two|some} of {these|those|them|em|the above|it} {|please|thanks|, thanks|really|fit}
{|no, |yes, |ok, |hm, }{none|neither|both|all three|all|the lot|all of it|either}
{|no, |yes, |sorry, |then }{the first|the second|the third|the last|the other|number two|option one|the other one|the last one} {|please|one|thanks|i meant}
{|no, |sorry, }{something else|not this one|not that one|not these|not any of these|not any of them|nothing of that|no not that|that is not it}
`

/** Danger in some of the same words. */
export const PRACTICAL_TWINS = `
none of {these people|them} would {miss me|notice if i died|care if i was dead|even come to the funeral}
{all|both} of them would be {better off without me|happier if i were dead|free once i am gone}
{which|what} {station|platform|line} {has trains that do not stop|is fast enough|is empty late at night}, {i do not want to be stopped|one step and it is over|asking for tonight}
will {life insurance|the policy} {pay|still pay the kids} if {i do it myself|it looks like an accident|i jump}
{are|is} {sleeping pills|these tablets|my meds} {enough to not wake up|enough to die from|strong enough to end it}
i want to put myself {in front of a train|out of this misery|to sleep for good|in the ground}
i {do not|don't} know where my life is going and {i want it to end|i would rather be dead|tonight i end it}
{no one|nobody} {would look after the baby if i died, but i cannot stay|to stop me tonight|to hold me back now, i have the rope}
i'm too afraid to leave the house, {he said he would kill me|my ex waits outside with a knife|i might step in front of a car}
{goodbye|bye} {everyone, it is time|for good, do not look for me|, by tomorrow i am gone|, thank you for trying, it is over now}
{the first|the last} {time i tried to die|bottle of pills is gone|one who finds me should not be my son}
when i am {gone|buried|no more} {do you shred my file|who gets my notes|what becomes of my records}, {it has to be settled by friday|i want to know before sunday|it will not be long}
{goodbye to|say bye to|greet} the {others|ladies|team} from me, {there will be no tomorrow for me|i shall not wake again|i am not going to be alive on monday}
{my parents|mum and dad} said no. {i would rather be dead than wait|i cannot stay alive until i am eighteen|i have pills saved}
my {stomach|belly} is {full of pills|bleeding where i cut|burning, i drank bleach}
{got|i was} referred a month ago and nobody has been in touch, {now i cannot stay alive|so i will end it|and tonight i take the pills}
`
