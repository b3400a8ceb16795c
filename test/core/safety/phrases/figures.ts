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
`
