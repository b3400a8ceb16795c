/** Words that worry without a crisis in them: denied, past, distress, asked about. Written for this project; `{a|b}` stands for either. */
export const CONCERN_PHRASES = `
{i am|we are|i'm so} sorry {for everything|for the trouble|for all the emails|about yesterday|for shouting at your receptionist|for the mess|that i was late|i missed it|for being rude on the phone} {||, it was a long week|, i will do better|. see you on monday}
i hate {how i look|my face|my nose|my weight|my voice|my hair|the way i look in photos|how i feel after lunch}
i {am|get|feel} {afraid|scared|frightened|terrified} of {dying|death|illness|getting cancer|flying|hospitals|needles|the dark|being sick}, {health anxiety|it is my anxiety|i worry all day|i check my pulse all day|can therapy help}
i {cannot|can barely|struggle to} breathe {properly|well|normally} when i {am anxious|am in crowds|panic on the train|give a talk|am nervous in lifts}
i did not {overdose|take an overdose|cut myself|try anything}, {i only missed a dose|it was an accident|i just slept late|somebody got that wrong}
i {am not|was never|am definitely not|am really not} {suicidal|going to kill myself|going to hurt myself|thinking of suicide|planning to end my life|in danger}
i {do not|would never|will never|am not going to|could never|have never wanted to} {want to die|kill myself|hurt myself|take my own life|do that to my family|commit suicide|self harm|want to hurt myself}
i {used to|once} {be suicidal|want to die|self harm|cut myself|think about suicide|think about killing myself} {but not anymore|but i am better now|years ago|when i was a teenager|before therapy|but therapy helped|and i recovered}
{years ago|in the past|when i was fifteen|back in school|as a teenager|ten years ago|before i got help} i {was suicidal|tried to kill myself|wanted to die|cut myself|had suicidal thoughts|attempted suicide}
i {survived|am a survivor of} {a suicide attempt|an attempt years ago|abuse as a child} and {i am doing well|now i help others|life is good|i am healing}
i {have|had|get} {dark thoughts|suicidal thoughts|thoughts of dying|thoughts of suicide} but {i would never act on them|i am safe|i am getting help|i told my therapist|i am in treatment|it is under control|i do not want to act on them}
i want to die but {i will not do it|i am safe|i am getting help|i would never do it|i have called my therapist}
i {feel|am|have been feeling|am feeling} {sad|hopeless|worthless|empty|numb|lonely|lost|overwhelmed|exhausted|depressed|anxious|trapped|down|like a failure|burned out|broken|miserable|stuck} {|all the time|about work|lately|since the breakup|every day|today|and i do not know why|and nobody understands|but i am coping}
i {cannot|can barely} {sleep|cope|stop crying|get out of bed|concentrate|handle work|deal with this|focus|eat properly|relax|do anything right|keep up with everything}
i {hate|am sick of|am tired of|am fed up with} {my job|my life right now|school|everything about work|being single|being stressed|my body|feeling this way|my boss|pretending to be fine|this city}
i {had|am having|keep having|have} {a panic attack|a breakdown|a mental breakdown|a really bad day|nightmares|a hard time|anxiety attacks|flashbacks|mood swings|a rough week}
i {miss|am grieving|cannot get over|lost} my {dad|mom|grandmother|dog|ex|best friend|husband|baby} {|he died last month|since she passed away|so much|and it hurts|and i cry every night}
my {brother|mother|husband|dad|friend|sister} {drinks too much|is depressed|is an addict|relapsed on drinking|has anxiety|is struggling|has cancer|is in rehab|died last year|does not talk to me}
i {drink|smoke|gamble|eat|drank} too much {|lately|and i cannot stop|to cope|every weekend|and want to stop}
i am in crisis {|and need help|right now|and do not know who to call}
{everything|my life} is {falling apart|a mess|too much right now|so hard|going wrong}
i {feel|am} {like giving up on my degree|like a burden sometimes but i am working on it|hopeless about my career|worthless at work|like nobody likes me|dead inside at this job|like crying}
i {gave up|want to give up|am giving up} {on dating|on my diet|on this project|smoking|my job|on the course}
{how do i|how can i|what is the best way to|tips to|how should i} {help|support|talk to|comfort} {a suicidal friend|someone who is suicidal|a friend who self harms|a person with suicidal thoughts|somebody after a suicide attempt|a friend in an abusive relationship|someone grieving a suicide}
{what is|what are|tell me about|explain|what causes|is there help for} {self harm|suicidal ideation|the warning signs of suicide|suicide prevention|suicidal thoughts|the signs of abuse|domestic violence|nonsuicidal self injury|suicide risk factors|intrusive thoughts}
{do you|does the clinic|can therapy|can a therapist} {treat|help with|work with|offer help for} {self harm|suicidal thoughts|suicidal clients|people who were abused|survivors of abuse|trauma from rape|people who lost someone to suicide}
{suicide prevention training|suicide awareness week|a suicide hotline number|suicide statistics|suicide rates in europe|the suicide prevention conference|a suicide bereavement group|mental health first aid course}
i am {writing|researching|reading|studying|doing a project|giving a talk} {about|on} {suicide prevention|self harm in teenagers|suicide rates|the sociology of suicide|domestic violence|euthanasia laws|a novel character who kills himself}
{the|that|a} {film|movie|book|song|show|episode|documentary|novel|play} {is about|was about|dealt with|shows|mentions} {suicide|a girl who kills herself|a man who wants to die|self harm|a murder|an overdose}
{he|she|my uncle|my grandfather|a celebrity|the singer|a colleague of my dad} {died by suicide|killed himself|took his own life|committed suicide} {years ago|in 1990|before i was born|when i was a child|last decade}
{no|sorry|i meant|nah} i {meant the movie|was joking|was quoting a song|meant it figuratively|did not mean it literally|was just kidding|was exaggerating|meant the game}
i {wish|sometimes wish} i could {disappear for a while|run away from work|start over somewhere|hide under a blanket|skip this week|take a long break}
what is the point of {this meeting|studying this|trying so hard at work|this homework|dating apps|that rule}
nothing {works out for me|feels fun|is going right|matters at this job}
i {skipped meals|have not eaten much|binge eat at night|eat too little when stressed|think about calories all day|make myself sick after meals sometimes}
i am hearing {voices|things that are not there|noises at night}
i {am|was} bullied {at school|online|at work|by my classmates}
i {hate myself|hate myself sometimes|hate my life|loathe myself|am disgusted with myself|feel ugly|cannot stand myself|am a failure|am not good enough}
i {am not okay|am really not okay|am struggling|cannot cope|am losing it|am at my limit|am tired of everything|have no friends|am so alone|feel nothing}
i {stopped|quit|do not|no longer} {cutting|self harming|self harm|cut|hurting myself} {two years ago|anymore|since therapy|these days|at all}
i {do not have|have no|have never had|am free of} {suicidal thoughts|thoughts of suicide|a plan to hurt myself|any wish to die|urges to self harm}
i was {suicidal|in a very dark place|self harming} {last year|in spring|as a student|after my divorce} but {i am okay now|it passed|now i am fine|i am well today}
i {was|felt} {suicidal|hopeless|in a dark place|at rock bottom} {once|before|in the past|as a teen|back then} {but now i am happy|but i found hope|and now i am better|not now|and i recovered}
i {overcame|got through|recovered from|got past|beat} {my suicidal thoughts|a suicidal phase|self harm|a very dark time|depression and self harm}
i {have|get} {suicidal thoughts|thoughts of dying|urges} but {no plan|i have support|i am with my family|i know i will be okay|i called a hotline|my meds help}
i {have no plans|have no intention|do not intend|do not plan} to {hurt myself|kill myself|die|harm anyone|end my life}
i {cannot take it|cannot do this|have had enough|am so done|give up|have lost hope|am at my breaking point|feel there is no way out} {|anymore|with this year|right now}
{i am just a burden|i feel like a burden on my family|nothing matters|what is the point of anything|i do not care about anything anymore|i wish i could disappear|i want to disappear}
`

/** Everyday words, idioms, questions about therapy and health: no danger at all. */
export const SAFE_PHRASES = `
i {need|want|have} to cut {ties|contact|all contact} with {that company|my landlord|an old friend|my former employer|the gym}
wake me up {when september ends|at seven|when it is over|when the film starts|when you are home}
i do not want to {wake up|get up} {for my 8am|so early|at six|for that lecture|on a sunday}
{pray|please pray|praying} for my {dying|sick|dear|old} {aunt|uncle|grandmother|friend|dog}
this {job|traffic|meeting|homework|project|deadline|weather|commute|exam|diet|headache|app|spreadsheet|class|heat} is {killing me|murder|torture|driving me mad|the death of me|doing my head in}
i am {dying|dying here|dead} {to see it|to know|of laughter|of boredom|from embarrassment|for a coffee|to try that place|of curiosity|because it is so hot|after leg day|from this workout|over that joke|with cringe}
{my|the} {phone|laptop|battery|car|plant|wifi|computer|controller|printer|tv|goldfish} {died|is dead|keeps dying|is dying|just died on me|was killed by the update}
i {could|would} {kill|murder|die} for {an espresso|a lasagne|a nap|a beer|a holiday|some chocolate|a decent burger|a day off}
{we|they|our team|my brother|the home side|i} {killed it|crushed them|destroyed them|beat them|got destroyed|got killed|slaughtered the other team|beat me at chess|smashed it} {|last night|in the final|at the quiz|in extra time|on stage|at trivia}
{kill|killing|killed} {time|the lights|the engine|the process|two birds with one stone|the vibe|weeds|the mosquitoes|the app|my battery|the mood|bacteria|the boss in level five|it on stage}
my {mom|dad|boss|wife|teacher|coach|sister} {will|would|is going to|is gonna} kill me {if i am late|when she sees this|if i forget|for this|if i fail the test|when he finds out about the car|if i miss dinner}
i {almost died|nearly died|died|was dying} {laughing|when he said that|when i saw the bill|of shame|in the game|like ten times on that level|when she walked in}
i {cut|hurt|burned|injured|hit} {my finger cooking|myself shaving|my knee playing football|my back at the gym|my hand on the stove|my head on the door|myself falling off my bike|my ankle running|my thumb with a hammer|my tongue on soup}
i {shot|filmed|hung|jumped|dropped} {a video|some photos|a picture on the wall|the laundry|rope for an hour|into a meeting|off the train at the wrong stop|hoops|at the chance|out with friends}
that {joke|film|concert|party|outfit|dress|dessert|burger|song|view} was {to die for|killer|sick|deadly good|a killer|insane|the bomb}
{kill|murder|crime|suicide squad|death note|the walking dead|true crime|dead space|call of duty} is {my favourite show|a great film|on tv tonight|a game i like|out on dvd|so good}
the {enemy|boss|zombie|villain|hero|character|dragon|detective|npc} {kills me every time|dies at the end|shoots him|gets stabbed|killed my whole party|hits too hard}
i {ran|walked|cycled|did} {ten kms|5 kms|a marathon|ten miles|forty laps|thirty minutes on the treadmill}
{dead line|dead end|dead battery|drop dead gorgeous|dead serious|dead tired|bored to death|scared to death of spiders|over my dead body|deadly boring|a stroke of luck|bleeding edge|a shot in the dark|pull the trigger on the purchase|bite the bullet|jump the gun|hang in there|hang out tonight|cut me some slack|cut down on sugar|cut to the chase|hit me up|hit the gym|take a stab at it|shoot me an email|break a leg|blow up my phone|kick the habit}
{i shot myself in the foot|i was beating myself up over it|i laughed myself to death|i worked myself to death this week|i could kick myself|i bored myself to sleep|i hung myself out to dry}
{jesus|he|christ} {died for our sins|died on the cross|gave his life}
{die to self|dying to the old self|the soul leaves the body at death|life after death|what happens after we die|the day of the dead|the afterlife in egypt|meditation to leave the body|is there life after death}
{how much|what} {does|is} {a session|therapy|an appointment|the first meeting|couples therapy} {cost|the fee for|the price of}
{how do i|can i|where can i|how can i|i want to|i would like to|is it possible to} {book|cancel|change|reschedule|make|move} {an appointment|a session|my appointment|a first meeting|my booking}
{do|does} {you|the clinic|my insurance|the therapist} {take insurance|cover therapy|offer online sessions|speak german|work with children|have evening hours|treat adhd|offer group therapy|prescribe medication|have a waiting list|accept walk ins}
{what is|how does|explain|tell me about} {cbt|psychotherapy|emdr|couples therapy|dbt|psychoanalysis|a first session|mindfulness|group therapy|exposure therapy} {|work|like|for}
{can|could|will|does|is|should} therapy {help with anxiety|work for depression|help me sleep|be done online|take years|help my marriage|be confidential|help if i am not ill|help with anger|help with grief|change my personality}
{do i|how do i know if i|when should i|should i} {need therapy|see a therapist|need a diagnosis|take medication too|tell my family|need a referral|know i need help|look for help|stop therapy|change therapist}
{how long|how many sessions|how often} {does therapy take|will i need|is a session|do i have to come|until i feel better|do people stay in therapy|is the wait}
{is what i say|are my records|who sees my|will my boss know about my} {confidential|private|file|therapy|notes}
{what should i|how much|how many|how often can i|is it safe to} {take|ibuprofen should i take for a headache|tablets of aspirin are safe|take melatonin|vitamin d do i need|paracetamol for a child|take sertraline with food|coffee is too much}
{do i have|could i have|is this|can you diagnose|what helps against} {a cold|the flu|strep throat|this rash|a fever|a sore back|an infection|hay fever|a migraine|heartburn}
{set|cancel|change|add|remove} {an alarm for seven|my reminder|a timer for ten minutes|milk to the shopping list|my meeting tomorrow|the event on friday|dentist to my calendar}
{what is|tell me|check|show me} {the weather tomorrow|my bank balance|the news|the time in tokyo|my next meeting|the capital of peru|my spending|the traffic to work|todays date|a joke|a fun fact}
{play|turn up|turn off|pause|skip|stop} {some music|the lights|the tv|the song|the heating|jazz in the kitchen|the podcast|the radio|the alarm}
{book|find|order|get|recommend} {a flight to rome|a restaurant nearby|a pizza|a taxi|a table for two|a hotel|a recipe for pancakes|tickets for saturday|a good dentist}
{transfer|send|pay|move|withdraw} {money to my sister|fifty euros|the bill|my rent|funds to savings|my credit card|cash abroad}
{my card|the payment|my transfer|the refund|my top up|the atm} {was declined|is pending|has not arrived|was charged twice|swallowed my card|was stolen|did not work|has been taken without my permission|is missing}
{where is|when will|why is|how do i track|i want to return} {my order|my package|the delivery|my new card|this item}
{hello|hi there|good morning|thank you so much|thanks|bye|see you tomorrow|goodbye for now|ok great|how are you|what can you do|are you a robot|who made you|nice to meet you|sorry my mistake|never mind}
i {feel|am} {great|happy|fine|good today|hungry|sleepy|excited|a bit tired|bored|okay|proud|nervous about my interview|stressed about finals|annoyed with my brother|cold}
{text|call|email|message|remind} {my mom|john|the office|my wife|the dentist|my brother} {that i will be late|i love her|about dinner|to buy milk|tomorrow at nine|happy birthday|say goodbye to her for me}
{i want|i need|i would like} {to learn guitar|to lose weight|to sleep better|to be a doctor|to live in spain|a new phone|to stop smoking|to go home early|to end the call|to cancel my account|a break|to go to bed|to finish this project|to quit my job|to leave the party|my money back|to kill some time}
i {do not|dont} want to {live in the city|live with my parents|be here on a monday|go to work|wake up early|continue with this subscription|keep going to that gym|hurt his feelings|stay at that hotel|lose my progress|pay for it|be late}
i wish i {was taller|was on holiday|had more money|could sleep in|was born rich|lived by the sea|could fly|had a dog|was better at maths|was never so nervous at parties}
{nobody|no one} {told me|answered|likes this update|came to my party|reads the manual|would notice the typo|would care about the font}
{everyone|the kids|my family|we} would be better off {with a bigger car|taking the train|leaving early|with a new roof|ordering pizza}
{end|stop|finish|cancel} {it here|the call|the subscription|the game|this chat|my membership|the recording|the contract|the lesson early}
i {gave away|am giving away|donated} {old clothes|a spare ticket|some books|my old sofa|toys the kids outgrew}
{goodbye|bye|see you|farewell} {for now|until monday|winter hello spring|and have a nice evening|everyone see you tomorrow|party for my colleague|letter to my employer}
{this is|that was} {my last day at work|my last exam|the last episode|the end of the semester|our final match|the end of the road trip}
{take care of|look after|watch} my {dog while i am on holiday|plants next week|kids on friday|cat this weekend|house while we travel}
{how high|how tall|how deep|how old|how long|how busy} is {the tower bridge|mount everest|the empire state building|the lake|the river thames|the golden gate bridge}
{when does|is|where is|does} {the bridge open to cars|the train come|the station closed|the roof terrace open|the cliff walk far|the bus leave}
{my friend|my sister|my brother|my mom|he|she|my colleague} {wants to come too|is getting married|wants to see a therapist|is moving in|told me about you|is learning to drive|has a new job|wants to book for me|cannot come tomorrow|is worried about exams|hates mondays|said hi|wants a divorce|is on holiday|beat me at tennis|hits the gym daily}
{can my|should my|how does my|does my} {child|son|partner|teenager|daughter|wife} {come with me|see a child therapist|get an appointment|join the session|need a referral}
{he|she|it|the song|the news|reality} {hit me hard|hits different|hit me that i forgot|hits me in the feels|struck me as odd|beat me to it}
{i bought|i have|i need|i found} {a rope for climbing|a knife set for the kitchen|a gun licence question|a belt that fits|pills for my allergy|razors on sale|a toy gun|new meds for my blood pressure|a bottle of wine|a bottle of vitamins}
{i took|she took|he takes} {my pills with breakfast|the wrong bus|too many photos|an aspirin|her medication as prescribed|two ibuprofen for a headache|all my stuff to the new flat|a whole day off|too much on|the dog out}
{cannot breathe|i cannot breathe} {through my nose|because i am laughing so hard|in this dress|in this heat lol}
{lets kill it tomorrow|break the bank|murder on the dancefloor|i slayed|she ate and left no crumbs|rip my sleep schedule|dead to me lol|im dead lmao|im deceased lol|kms lol this homework|that exam raped me no joke it was hard}
{is it legal|what is the law|who wrote|when did|how did} {to own a gun here|on assisted dying|romeo and juliet|the titanic sink|the king die|napoleon die|people die in pompeii}
{the|a} {doctor|nurse|therapist|teacher} {said i am fine|was kind|called me back|cancelled|is on leave|will see you now}
{i hurt|it hurts|my back hurts|my knee hurts|my eyes hurt|my legs are dead} {|after running|when i sit|from the screen|after training|a bit}
{what does|how do you spell|define|translate} {suicide squeeze mean|murder in french|hello in spanish|overdose of cuteness mean|die in dice|hang a left mean|kill switch}
{i love|we love|i like} {you all so much|my job|this place|horror films|killing zombies in games|my therapist|jumping on the trampoline|shooting photos|cutting hair for a living}
{can you|could you|please} {help me|help me choose a therapist|explain that again|call me back|send me the form|give me directions|tell me the opening hours|write a poem|speak slower|repeat that}
{parking|opening hours|wheelchair access|address|phone number|waiting time|fees|privacy policy|forms} {|please|question|info|at the clinic}
the {plants|flowers|fish|bees|dinosaurs|stars|leaves} {are dying|died|died out|will die in winter}
i am {going to|about to|ready to|planning to} {cook dinner|go shopping|start a course|move house|take a shower|drive to work|change jobs|watch a film|buy a car|jump in the pool|jump on a call|take the bus|leave for the airport}
{make|made|makes} me {smile|want to dance|want to quit my job|laugh so hard|want to scream into a pillow lol|hungry|feel better}
traffic makes me want to {die|scream|cry} {lol|ugh|again}
{mondays|emails|small talk|group projects|this song|this ad|burpees} make me want to {die|kill myself|jump out of a window} {lol|haha|ugh|}
i would rather {die|be dead} than {eat olives|wear that|watch another musical|go to that party|use that app|do burpees}
{roll|throw|cast|toss} {a die|the die|two dice|a twelve sided die|one die|a d20 die} {|please|again|for me}
{i need|give me|what happens when you roll|what are the odds of} {a six sided die|an eight sided die rolled|a die with ten sides|a four sided die}
{what is|tell me|i want to know|do you know|i wonder about|explain|who knows|is there|give me} {the meaning of life|the purpose of life|the point of life|a meaning to life|the secret of a long life|the average life of a dog|a bigger purpose in life|the point of existence in philosophy}
{why|how} {are we alive|do humans exist|did life begin|did the world come to exist|do trees live so long|do people live on islands|does the body make blood}
{are you|were you|is it} {alive|born in a lab|dead or alive|living in a server|a living person|scared of the dark|afraid of spiders}
{when|where} {were you born|was he born|did she die|was the king born|did you come to exist|do whales live|did dinosaurs live}
{thank you|thanks|ok|well|good chat|i am leaving|i have to go|nice talking} {goodbye|bye|goodbye then|bye for now|see you|farewell|goodbye and good night}
{you have|you|he has} {done it perfectly|done that right|done well|done it exactly|done a great job|answered it correctly|made it better}
{wake me|i have to wake|i want to wake|remind me to wake} {up at six|up early|up before the kids|at seven tomorrow|my son at eight|in time for work}
{i am afraid|i am scared|i was worried} {that is not right|i do not know the answer|we are out of milk|i missed the bus|it will rain|of flying|of heights|of the dentist|to ask my boss|of public speaking|of starting therapy}
{how much|what amount of} {blood is in a body|pain is normal after surgery|water keeps a plant alive|sleep do babies need|does a body burn in a day}
{what kind of|which|do i need a} {plug for my razor|knife is best for bread|blade for the mower|gun in the game|rope for sailing|medication for a cold|pills for travel sickness|tablets for the dishwasher}
{is there|are there|can i find} {a life after school|any living relatives of his|any live music tonight|a hit song by her|an end to winter|another way without paying|a better deal without fees|anything better}
{can i|could we|do you|is it ok to|how do i} {go without a ticket|drive there without stopping|live abroad for a year|cook without oil|pay without a card|get home without a car|travel safely alone|live on ten dollars a day}
{the|my} {exercise|dance|work|blood pressure|heart rate|chest press|pain in my knee|sleep|body clock} {is better|is over|ended|is going well|hurts a bit after running|improved}
{war|peace|world|death valley|heaven on earth|life on mars|dead sea|black death|murder mystery} {is a book|tour|facts|quiz|party ideas|trivia|in history}
{can i|how do i|where can i} {get a prescription for sleeping pills|renew my prescription|collect my tablets|get my medication delivered|refill my meds}
{i forgot|i need|remind me|did i forget} to {take my pills this morning|take my medication|take my tablets with food|pick up my meds|order my medication}
{how do i|how to|can you help me|i want to} {end a relationship kindly|end a friendship|end the call|end my lease|kill a process|kill the server|kill ants in the kitchen|kill time at the airport|stop hurting my back|cut my own hair|cut costs|get out of jury duty}
{what are|tell me} the {symptoms of a stroke|signs of a heart attack|side effects of these pills|symptoms of an allergic reaction|causes of chest pain|warning signs of burnout|effects of an overdose of vitamin d}
{what should i do if|what happens when|how do you help when} {someone has a seizure|somebody faints|a person has a stroke|someone is choking in first aid class|a child swallows a coin}
goodbye {everyone it was great working with you|all see you next year|and thanks for the party|team i start my new job on monday|class of this year}
{my brother|my sister|she|he|our player|the kid} {hit a home run|hit the ball|hit the target|beat the record|beat cancer|hit snooze|kicked the winning goal|shot the penalty|punched the air}
{can i|may i|is it okay to|will i be able to} talk about {suicide|self harm|abuse|my past attempt|death|violent thoughts} {in therapy|with a therapist|without being locked up|in the group|confidentially}
{do therapists|does a therapist have to|will you|must you} {report self harm|report abuse|tell my parents|call the police|break confidentiality} {|about a minor|if i talk about suicide|by law}
i {was abused|was hit|was bullied|was neglected|grew up with violence} as a child and {want therapy|look for a therapist|would like to talk about it|have nightmares}
i {lost|miss|am grieving} my {baby|grandma|father|friend who died by suicide|dog who died|mother who passed away} {last year|this spring|two years ago|and want counselling}
my {husband|wife|partner|boyfriend} {cheated on me|left me|and i fight a lot|snores|does not listen|wants a divorce|is distant|works too much|yells at me sometimes}
i {had a fall|fell|slipped|twisted my ankle|hit my head|pulled a muscle|broke my arm|was in an accident} {yesterday|on the stairs|at the gym|last week|on my bike} {|and i am in pain|and it hurts|and my leg is sore|and need a doctor}
it is so {hot|cold|boring|humid|funny} {outside|in here|today} {i am dying|i could die|we are dying|i am dead}
{the money|my deposit|the payment|the parcel|my food|the bus} {is gone|is still not gone in|has gone missing|is gone again|is not here|went missing|is over an hour late}
i will be {gone|away|abroad|out of town|travelling|on leave} {from april to may|next week|until monday|for ten days|all summer}
{i am nervous|i am freaking out|my fear is|i worry|i am scared} {that i will cry in the session|that i embarrass myself|about my first session|of being judged|of opening up|that therapy will not help}
{my|the} {anxiety|stress|rent|noise|workload|pain in my knee|headache|cough|fever} {is through the roof|will not stop|is killing my mood|went up again|will not go away|keeps me awake}
{he|she|my boyfriend|we} {is going to propose|will meet us|took photos|had lunch|kissed me} on the {bridge|roof terrace|train|balcony|cliff path|beach}
{we are|i am|they are} going to {jump off the pier for fun|go bungee jumping|jump into the pool|climb the tower|cross the bridge|shoot some arrows}
{cutting|chopping|slicing} {onions makes me cry|carbs is hard|the cake now|paper takes ages|costs at work|vegetables for soup}
{i am|she is} {cutting carbs|cutting back on coffee|cutting my own hair|cutting sugar|shooting a short film|hanging pictures|burning calories|beating eggs}
{he|the singer|the actress|the star} {overdosed in 1962|died in a plane crash|was shot in dallas|drowned in a film|passed out flyers|killed it on tour}
my {dad|cat|grandmother|dog|uncle|friend} {is dying of cancer|is very ill|died in a crash|died of covid|passed away in her sleep|is in a coma since monday|had surgery}
{i was so embarrassed|it was so awkward|so cringe} {i could have died|i wanted to sink into the floor|i wanted to die}
{i suck at this game|in this level|in the raid|in minecraft|in warzone} i {keep dying|died twice|got killed by a creeper|shot three of them|killed the dragon|fell off a cliff}
{death|dying|thinking about death|the idea of death} {scares me|makes me anxious|is a topic in my class|comes up in my art|is hard to talk about with kids}
my {therapist|doctor|nurse} asked if i {was suicidal and i said no|had thoughts of self harm and i do not|felt safe and i do|slept well}
{dressed to kill|slept like the dead|hang around|hang on a minute|hang tight|i will hang around|back from the dead|brain dead from studying|the dead of night}
{they beat us|we beat them|we lost|they smashed us} {last night|six nil|in the cup|by a mile|again this season}
i {respawned after dying|died twice in the raid|fell off the map|lost all my lives|restarted after the boss killed me}
{i am|my kids are|my boss is|we are} at {the end of my patience|my wits end with the kids|the end of the course|the edge of my seat}
{mosquitoes|the kids|my boss|these bugs|the midges} are eating {me alive|everything|us alive|my lunch}
{pray for|send love to|visiting|caring for} my {dying aunt|sick dad|dying cat|grandma in hospital}
my {wrist|back|neck|knee|ankle|elbow|tooth} {hurts from typing|hurts from tennis|is sore after the gym|hurts when i run|hurts in the cold}
i hurt my {wrist playing tennis|back lifting boxes|foot dancing|shoulder swimming|friends feelings}
that {punchline|line|chorus|plot twist|goal|memory} {hit me|killed me|hit me hard|got me|made me cry}
my {character|sim|hero|tamagotchi|avatar} {died last night|drowned in the pool|got killed by a dragon|starved because i forgot him}
i {want|would like|hope} to {live a better life|live healthier|live abroad one day|live more mindfully|find meaning in life|change my life|get my old life back}
{do i have to|should i|can i|is it safe to|what happens if i} tell my {therapist|doctor|counsellor} {about my suicidal thoughts|that i cut myself|i want to die sometimes|about the abuse|that i am suicidal}
i {have|get} {panic attacks|anxiety attacks} and {feel like i am dying|cannot breathe|my chest is tight} is that {anxiety|normal|something you treat}
i have intrusive thoughts {of harming my baby|about stabbing people|of hurting others} is that {ocd|postpartum ocd|something therapy can treat}
i {was abused|was hit|was assaulted|was raped} {by my ex husband years ago|as a child|when i was young|in the past} and {need therapy|look for a therapist|want a female therapist}
{i would die for you my love|when i die i will go to heaven says grandma|my soul longs for heaven|i will die if they cancel the concert}
{i want|i would love|we hope} to {live forever|live in a van|live near the sea|live longer by eating well|live without a car|start a new life in spain}
{i want|i need|how do i|can we} {to end my lease|end this call|to end the trial period|end it here for today|to end the contract|to end the month with money left}
{i want|i need|i wish} {the noise|this itching|that alarm|the rain|the hiccups|the cramps|the spam calls|winter} {to stop|to be over already|would stop}
{we are|i am|the office is|the team is} better {off without my ex|off without that client|without meetings|without him in charge|off with a bike}
i take {2 pills|two tablets|my pills|1 tablet|my meds} {every morning|each night|a day|with food} {is that ok with therapy|as my doctor said|and feel fine|can i still come}
`
