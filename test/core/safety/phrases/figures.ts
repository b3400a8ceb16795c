/** Figures of speech and hard weeks: strong words without danger. Written for this project; `{a|b}` stands for either. */
export const FIGURE_PHRASES = `
{the kids|these stairs|my boss|that dog|the grandchildren|this commute|your hold music|the paperwork|my mother-in-law} {will be|is going to be|has been|is} the death of me{|, bless them|, honestly|, but we laugh}
i {nearly|almost|could have|just about} {died|died laughing|died of shame|died of embarrassment|choked|wept with laughter|burst|passed out} when {the receptionist winked|i saw the bill|my phone rang in the quiet room|he read it aloud|i sat on the wrong chair|she said my name}
this {month|week|shift|heat|cold|season|quarter} {has been|is|was} {murder|murder at work|killing me|a killer|hell on earth|brutal}{|, so i forgot your invoice|, can we move the session|, roll on friday}
i {have been|was|am} {worked to death|run off my feet|dead on my feet|dead tired|shattered|half dead by six|flogged to death at work} {this week||with the audit|and need a later slot|since the baby came}
{my back|my feet|my head|these heels|my knee|the pollen|this tooth|that chair in your waiting room} {is|are} {killing me|murdering me|doing me in|finishing me off} {|today|after the walk up the hill|, is there a lift}
i {could|would|might} {murder|kill for|die for} {a sandwich|a cup of tea|a pint|a nap|that parking space|a holiday|her curls|one of those scones}
my {wife|mum|boss|sister|teacher|coach|nan} {will|is going to|would} {kill me|murder me|have my head|strangle me|skin me alive|hang me out to dry} if {i miss this again|i forget the cake|i lose another umbrella|i am late|she sees this bill}
i {want to|wanted to|could} {strangle|throttle|murder|shoot} {my printer|the photocopier|whoever built this website|the person who invented alarms|my sat nav|that ref}{| lol| and that is putting it kindly|, figuratively}
{shoot me now|kill me now|just end me|put me out of my misery|bury me}, {another meeting|it is monday|the wifi is down again|they are singing|he brought the bagpipes|i have to do the quiz night}
{we|they|our lot|the under elevens} {got|were} {slaughtered|murdered|killed|buried|destroyed|hammered} {on saturday|in the second half|by the other school|seven nil|at quiz night}
{that joke|that picture|the newsletter|his face|your typo} {killed me|slayed me|finished me|had me dead|ended me}{| lol|, i cried laughing|, more please}
i am {dead|deceased|dying|crying|screaming} {at that picture|over the puppy|at your chatbot's manners|, it was so funny|at the ending}
{over my dead body|not if my life depended on it|i would rather die than|wild horses could not make me} {will i wear that|do karaoke|eat sprouts|switch to decaf|play golf}
{dying|dead keen|desperate|itching|bursting} to {know the result|try the new group|meet the new therapist|see the photos|get started|hear back}
i {died|was killed|got stabbed|was shot|respawned|drowned} {twice|forty times|again} {in the game|on the last level|to the same boss|in the raid|by a dragon}
the {battery|laptop|car|plant|phone|boiler|printer|wifi} {died|is dead|gave up the ghost|committed suicide|is on its last legs|has had it} {again|this morning|mid call|, so i missed the link}
{my diet|my social life|the group chat|my sourdough|our marriage of convenience with the gym} is {dead|dead and buried|on life support|beyond saving|suicide by chocolate}
{feeling|i feel|i am feeling} {low|flat|blue|rough|lonely|fed up|wrung out|a bit rubbish|anxious|overwhelmed} {this winter|since the move|since he left|about my exam|today|after the redundancy} and {would like to talk to somebody|wonder if therapy helps|want to book|cannot face the washing up|my sister says give it time}
{my head|my mind} {is full of worries|will not switch off|races|goes round and round|is like a washing machine} {till three|at night|before work|every sunday}{| and i am so tired|, is that something you treat|, i want to sleep better}
i {cry|cried|have been crying|burst into tears|well up} {on the bus|at my desk|over nothing|in the supermarket|when the song came on|most evenings} since {my partner moved out|the baby|dad went into the home|i lost my job|the diagnosis}
{everything|it all|work and home} {is|feels|gets} {too much|a lot|on top of me|like wading through mud} {this week|at the moment|right now}{| and i need somebody to talk to|, what do you offer|, my doctor said to ring you|, i am safe but worn down}
i {worry|fret|panic|lie awake} about {money|my mum's health|the kids|getting old|everything|the scan|dying one day like everybody} {all day|at night|far too much|since the spring}
{i feel like|i think i am} {a failure|a bad mother|a fraud at work|the odd one out|not good enough|invisible at home} {|and want to change that|, does that sound like something you help with|since the promotion went to her}
i {shout at|snap at|lose my temper with|am short with} {the kids|my husband|everybody|the dog} and {feel awful|hate it|then cry|want to learn to stop}
{i hate|i can't stand|i am sick of} {my job|this flat|the silence at home|being single|winter|being stared at|the commute} {|and it gets me down|, something has to change|and dream of moving to the coast}
i {had|keep having|get} {panic attacks|a panic attack|palpitations|the shakes} {in the supermarket|on the motorway|before presentations|in lifts|on trains}, {my doctor checked my heart and it is fine|i want help with that|do you treat this}
{the house|the evenings|sundays} {is|are|feels|feel} so {quiet|long|empty|lonely} since {the children left|she died in march|we split|i retired}
i {miss|still miss|cannot stop missing} {my husband|my nan|the dog|my old friends|my brother who died} {every day|so much|at mealtimes|when the phone rings} {|and want to join the grief group|, does it ever ease|, talking would help}
{my sister|my brother|my ex|my neighbour|my boss} got {the house|the promotion|the dog|all the credit} and i {cannot sleep for the unfairness|am eaten up by it|am so angry|feel robbed}, {can therapy help with that|what do you suggest|it goes round my head}
{not sure|no idea|i do not know} {why i am writing|what to write|if this is for me|where to start|whether i should be here}{|, rough month i guess|, slow day i suppose|. busy time at work|, somebody said you were nice}
i {do not know|am not sure|cannot see} {where my career is going|what i want from life|which way my life should go|what comes after school} and {want some clarity|would like to sort it out|could use a coach|need a plan}
{just|no, just|only} {tired|sad|empty|flat|lonely|worn out}, {properly|really|very} {sad|tired|flat}. {not in danger|not in a dangerous way|nothing worse than that|not unsafe, before you ask}
{no and no|no, none of that|nothing like that}, {i know those questions|i ask them myself at work|you can stop asking}. {i am|we are} {just|only} {worn out|empty|fed up|short of sleep}
{he|my dad|my uncle} buried {the cat|our dog|the rabbit} under the {apple tree|hedge|roses} and i {keep filling her bowl|still hear her at the door|keep stepping over where she slept}
{thirty years|half my life|ten years} {a nurse|a teacher|on the buses|in kitchens} and {today|tonight|this morning} i {cannot put the uniform on|sat in the car park|could not go in}
{it is|my coat is|the uniform is|her chair is} {hanging there|by the door|still there}, {ironed|empty|ready}, {looking at me|and i look the other way|and nobody says a word}
{nobody|no one} {at work|in my flat|on my course} {talks to me|asks how i am|knows my name|noticed my haircut}{|, it gets to me|, so i game|, so i came here}
{i lie|i lay|i am} awake {until three|half the night|most nights} {thinking about work|going over what i said|with the radio on} and {then i am a zombie|drag myself in|sleep through lunch}
{she|he|my ex|my best friend} {moved out|moved away|left|stopped writing} {in may|last year|before christmas} and {the flat is quiet|weekends are long|i eat standing up|i talk to the plants}
{i feel|i have been feeling} {invisible|like furniture|like a ghost in the office|left out|behind everybody my age}{|. anyway|. do you run groups|. what would you charge for that|, but i get up and go in}
{i finished|i am through|we finished} {chemo|the divorce|my degree|the trial} {last week|on the third|in spring} and {everybody cheered|people sent balloons|i felt nothing|i just want to sleep in}
my {mother|husband|son|gran} {has dementia|had a stroke|needs me all day|does not know me now}, {i hid in the bathroom and ate cake|i shouted and felt awful|is there a group for people like me|i miss how she was}
{that is|you are} {really|very|oddly} {kind|sweet|gentle} {for a machine|of you, robot|for a chat window}{|. thanks|, that made me cry a bit|, i will ring them on monday}
{we lost|i lost} the {baby|house|shop|case} {in march|two years ago|last autumn} and {i want somebody to talk to|it comes back every spring|people say move on}
{the doctor|my gp|school|my boss} {said|thinks|wrote} {it is burnout|i should talk to somebody|i need a rest|it is the menopause}, {so here i am|what do you offer|how long do people wait}
`
