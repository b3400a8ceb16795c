/** What people ask of a machine all day, none of it grave. Written for this project; `{a|b}` stands for either. */
export const REQUEST_PHRASES = `
{i am|we are} sorry for {everything|the trouble|all the emails|the long message|yesterday|the mess|being late}
{what is|what's|tell me|show me|check} {my|the} {account balance|checking balance|credit limit|interest rate|routing number|savings total|spending this month|last transaction|pin|card status|loan balance|exchange rate|overdraft fee|sort code|apr}
{why|how come} {was|is|did} my {card|payment|transfer|top up|purchase|withdrawal|deposit|account} {declined|blocked|frozen|pending|reversed|charged twice|not accepted|late|cancelled|taking so long|not showing}
my {card|new card|credit card|debit card|phone|wallet|passport|bag} {is lost|was stolen|got stolen|has not arrived|is damaged|stopped working|got stuck in the machine|expired|was swallowed by the atm|is broken}
i {lost|cannot find|forgot|left|misplaced|dropped} my {card|pin|password|passcode|phone|wallet|keys|passport|luggage|suitcase} {|what now|somewhere|at the airport|in a taxi|please help|can you block it|and need a new one}
{someone|somebody|a stranger|a thief} {used|stole|copied|took money with|hacked|charged} my {card|account|details|identity|phone} {|without asking|yesterday|abroad|and i want a refund}
{i need to|can i|how do i|help me|i want to|please} {transfer money|send 200 dollars|move funds|pay my bill|order cheques|freeze my account|unblock my card|report fraud|dispute a charge|close my account|raise my limit|change my pin|top up|verify my identity|edit my address|cancel the transfer} {|to my savings|from checking|today|online|to my brother|from abroad|by friday|right away}
{is there|do you charge|how much is|what is} {a fee|the fee|an extra charge|the cost} {for|to} {cash withdrawals|transfers abroad|a second card|topping up|exchanging currency|late payment|express delivery|using the card in spain}
{set|turn off|cancel|change|delete|snooze|add} {an|my|the} {alarm|timer|reminder|wake up call} {for six|for 20 minutes|to call mum|for tomorrow morning|at midnight|to take the bins out|for my dentist|on friday at noon|to feed the fish|to pick up the kids|about the milk}
wake me {up} {at six|at 7 am|in an hour|tomorrow at five|before sunrise}
{play|skip|stop|pause|repeat|shuffle|turn up} {the song|some jazz|my workout playlist|the next track|that again|the radio|the latest album by them|a podcast|something sad|classical music|death metal|an audiobook}
{what is|how is|will there be|is there} {the weather|rain|snow|the temperature|a storm|any wind|sun} {in london|today|tomorrow|this weekend|in chicago on monday|outside right now|near me|at the beach}
{turn|switch} {on|off|down|up} the {lights|heating|lamp in the bedroom|television|oven|air conditioning|fan|volume|kitchen lights|alarm|music}
{make|dim|change} the {lights|room|house|screen} {brighter|blue|darker|warmer|pink|softer}
{start|run|stop|empty} the {vacuum|robot cleaner|washing machine|coffee maker|dishwasher|dryer}
{add|remove|put|take} {milk|eggs|bananas|batteries|paper towels|bread|detergent|tomatoes} {to|off|on|from} my {list|shopping list|to do list|basket|cart}
{what is|find|show|give me} {a|the best|an easy} {recipe|way to cook|dish} for {lasagne|chicken|beans|rice|soup|cake without eggs|salmon|leftover bread|dinner tonight|pancakes}
how {long|hot|many minutes} {should i|do i|to} {boil|bake|roast|cook|fry|defrost|grill} {eggs|a turkey|potatoes|steak|salmon|rice|the chicken|a cake} {|for|at 200 degrees}
{how many|what is the number of} {calories|carbs|grams of sugar|grams of fat|vitamins} {are|is} in {an apple|a bagel|avocado|two eggs|peanut butter|a burger|a glass of milk}
{can i|what can i} {substitute|use instead of|swap} {butter|eggs|flour|vanilla|milk|yeast|cinnamon|oil} {|for margarine|in a cake|in this recipe}
{is|are} {this meat|the milk|these eggs|the chicken|the rice} {still good|safe to eat|expired|too old} {|after three days|if left out overnight}
{book|find|reserve|get|cancel|change} {me} {a|my} {flight|hotel|table for four|rental car|train ticket|room|cab|taxi|uber} {to boston|for tonight|in paris|near the station|from rome to milan|for two on saturday|under 100 dollars|with a pool|with extra legroom}
{when|what time} {does|is} my {flight|train|bus|package|plane|order} {leave|arrive|land|board|supposed to get here|take off|due}
{do i need|what|which} {a visa|vaccines|plug|shots|documents} {for|to go to|to visit|when travelling to} {peru|china|kenya|canada|vietnam|the states}
{how far|how long|which way|what is the distance} {is it|does it take|to get} {to the airport|to the nearest shop|from here to denver|by bus|to central park|home from work}
{is there|how is|what is} {traffic|the traffic|an accident|the fastest route} {on the way to work|on the motorway|to the mall|downtown|on the bridge|at this hour}
{my car|the car|the truck|the van} {is making a noise|will not start|needs an oil change|has a flat tyre|is low on gas|broke down|needs new tires|overheats|is due for service}
{where|when|how} {do i|can i|should i} {get my car fixed|change the oil|buy petrol|check tyre pressure|jump start a battery|get my tags renewed}
{what|who|where|when|how old} {is|was|are|were} {the capital of peru|the president|the tallest mountain|taylor swift|that actor married to|the biggest ocean|einstein born|the population of france|the boston marathon|dolly parton|the next eclipse|the titanic}
{tell|read} me {a joke|a story|the news|a fun fact|about the election|something funny|today's headlines|the score|what happened in sports|a riddle}
{what|who} {are you|made you|is your name|do you do|do you like|are your hobbies|is your favourite colour|is your boss}
{are you|do you} {a robot|a real person|human|alive|a computer|able to dream|have feelings|have pets|speak spanish|married|know everything}
{hello|hi|good morning|hey there|good night|goodbye|bye|see you later|talk to you soon|thanks|thank you so much|you are great|nice to meet you|that was helpful|bye for now|until next time|good day|catch you later|i have to leave now, bye}
{yes|no|maybe|ok|sure|not really|i do not know|i am not sure|never mind|nope|of course|absolutely not|that is wrong|correct|stop|cancel that|forget it|say that again|speak up|slow down|be quiet}
{what is|how do you say|translate} {thank you|hello|goodbye|where is the toilet|please|i am hungry|i love you} {in|into} {french|spanish|german|japanese|hawaiian}
{what does|how do you spell|define|what is the meaning of|use in a sentence} {procrastinate|benevolent|necessary|onomatopoeia|the word gregarious|mortify|lugubrious|morbid|entropy} {|mean}
{what is|calculate|how much is|convert} {12 times 14|the square root of 81|ten percent of 50|5 feet in inches|20 dollars in euros|half of 340|100 pounds to kilos|a tip of 15 percent}
{flip a coin|roll a die|roll two dice|pick a number|choose heads or tails|throw a six sided die|random number please}
{how many|when is my|can i take|do i have|how do i ask for} {vacation days|days off|next payday|pto|holiday left|sick leave|time off} {|do i have left|this year|in may|next week|did i use}
{schedule|cancel|move|set up|accept|when is} {a|the|my} {meeting|call|conference room|event|lunch|interview} {with my boss|on friday|for 3 pm|with the team|at ten|tomorrow|with paul}
{what is|what are|send me|how do i fill in} my {tax form|w2|income tax|payslip|salary|direct deposit|expense report|401k|health plan|insurance benefits|timesheet}
{call|text|email|ring|message|write to|reply to} {mom|my wife|john|my boss|the office|my brother|sarah|the bank} {|that i am late|about dinner|and say happy birthday|now|if she is home}
{any|do i have|read my|check|delete} {new emails|unread messages|email from paul|spam|last voicemail|mails from my landlord}
{post|tweet|share|send} {this photo|a complaint|a picture of lunch|that my train is late|a happy birthday} {|on facebook|to the airline|on my wall|to the company}
{find|where is|locate|ring} my {phone|keys|car|tablet|watch|remote|package|order}
{what|which} {movies|films|concerts|events|games|shows} are {on|playing|near me|this weekend|on tv tonight|worth seeing}
{who won|what was the score of|when is} {the game|the match|the final|the super bowl|the race|the derby} {|last night|on sunday|against spain}
{the app|the website|this page|my screen|the card reader|the machine|your system} {does not work|keeps crashing|says error|is slow|shows the wrong amount|froze|gave me the wrong cash|did not give me my money}
{i was|i got|why was i|i have been} {charged|billed|debited} {twice|too much|a fee|for a cash withdrawal|for something i never bought|extra|a dollar} {|last week|on my statement|and i want it back}
{i|we} {just|have just|recently} {got married|moved house|changed my name|turned 18|arrived in portugal|bought a car|got a new job|changed my number} {|and need to update my details|how do i change it|what do i do}
{my|the} {cash|money|transfer|top up|refund|cheque|salary|deposit} {has not arrived|is missing|did not go through|is gone|was taken out|is still pending|disappeared|went to the wrong person|has not shown up} {|what happened|yet|please check|why}
{is it|would it be|are there} {safe|possible|any way|normal} to {use the card abroad|have two accounts|pay with my watch|give my card to my daughter|cancel now|travel to mexico|share the account with my partner}
{remind me|do not let me forget|make a note|note} {to|that i need to} {buy stamps|water the plants|take my pills at nine|ring the plumber|send the letter|pay the rent|take out the trash|pick up my son|give the dog his medicine}
{i am|we are} {hungry|bored|cold|lost|late|leaving now|on my way|in the mood for pizza|sleepy|home|ready|here|stuck in traffic|out of milk|looking for a gift|going to the gym}
{what should i|what can i|any idea what to} {wear|eat|do|watch|cook|read|buy my dad} {|today|tonight|this weekend|for the party|on a date}
{is|does|how is} {the restaurant|that bar|the shop|the museum|the pool} {open|busy|take reservations|any good|rated|expensive|have vegan food|close}
{order|get me|i want} {a large pizza|thai food|sushi for two|a coffee|some fries|two burgers} {|to go|delivered|from the place on main street|without onions}
{how do i|what is the best way to|teach me to} {get rid of ants|remove red wine|tie a tie|change a tyre|build credit|lose weight|learn piano|save for a house|fix a leaking tap|kill weeds|get better at chess|clean the oven|improve my credit score}
{what is|where is|how do i read} {my location|this street|my ip|the vin number|my current timezone|the time in tokyo|today's date|my zip code}
{this is|that was|you are|it is} {great|awful|too loud|wrong|perfect|funny|not what i asked|very helpful|boring|amazing}
{how are you|what's up|how was your day|are you busy|what are you doing|how old are you|where do you live|where were you born|do you get tired|can you hear me}
{can you|could you|would you|please} {repeat|whisper|speak faster|talk slower|change your name|change language|use a male voice|sync my phone|unlock the door|update the app|call me captain|reset everything|delete my data}
{the order|my parcel|my package|the delivery} {is late|arrived damaged|was left outside|went to my neighbour|has the wrong item|never came|is missing a piece}
{hello|hi|good morning|hey}, {i made|i just made|i sent|we did} {a transfer|a payment|a deposit|a bank transfer} {yesterday|this morning|a few hours ago|last week|from the united kingdom} and {it is still not showing|the money has not come|it seems to be stuck|nothing has happened|the seller says nothing came through}. {what should i do?|how long will it take?|can you check it?|i am worried.|please look into it.}
{i see|there is|i noticed|i found} {a payment|a charge|a strange transaction|a debit|a withdrawal} {on my statement|in the app|in my account|from a shop} that {i do not recognise|i did not make|is not mine|should not be there|i do not remember}, {please help|can you cancel it|how do i get my money back|what is it|someone must have my card}
{i lost|somebody took|i have lost} my {wallet|purse|card} {on the bus|a few hours ago|on holiday|at the market} and {there is already a withdrawal|i do not want anyone to use it|i need to stop it|i can see a payment i did not make}, {what can i do|please freeze everything|is it too late|help me quickly}
{the seller|my landlord|a friend|the receiver|the shop} {told me|says|wrote|let me know} {the money never arrived|it was less than expected|the payment failed|nothing came through}, but {it left my account|i was charged|my balance is lower|i am sure i sent it}
i {want|need} {it|this|the list|the music|my notes|the file|that} to be {saved|able to tell me things|faster|deleted|remembered for later|louder|sent today} {, can you do it for me||please|as soon as possible}
{it does not matter|i do not mind|anything is fine|either is okay|whatever you like|no preference|up to you|i have no idea|it could be either|both work} {for me||, you choose|, thanks|, surprise me}
{i think|i am afraid|sorry but|well|thanks but} {you got it wrong|you did not get that right|that is not what i meant|you misunderstood|that was not the correct one|you have done it right|you heard me right|that is not my name}
{say|repeat|tell me} {the last one|that|what you said|the answer|it} {again|once more|one more time|please|slowly}
{i am|i have been} {waiting|still waiting|standing here} {for|at} {my refund|the airport and my bag is not here|the bus|my new card|a call back|the delivery|the cash machine} {and nothing happens|for days now|since monday|, how much longer|, what should i do}
{i made|i have|i had} {a reservation|an order|a booking|a table|tickets} {under my name|for tonight|for two|at the new place} {that i do not need anymore|and want to cancel it|and need to change the time|but i will be late|, is it confirmed}
{i want|i would like} to {go out to eat|eat something new|see the sights|learn a language|have a party|get fit|do something fun|stay in} {but have no idea where to go|with friends|, any ideas|tonight|on a small budget}
{when|how soon} {will|do|can} i {next have the day off|get paid|get my new card|have access|be able to use the card|hear back|see the money|get an answer}
{i am|i was|we are} {travelling to|moving to|flying to|spending a week in|on holiday in} {spain|mexico|london|the coast|japan|texas} {next week|in july|and will use my card there|, what do i need|, is it safe|, what is there to do}
{could|can|would} you {let|tell} {my bank|my brother|my wife|the hotel|them|everyone} {know|that} {i am in spain|i will be late|we arrive at ten|i said hello|i cannot make it today|i am leaving at six|i am leaving the country for a week}
{i have|i got} {too many|no|only one|a lot of|some} {emails|credit cards|meetings tomorrow|days left|money in savings|time before lunch|eggs left} {, help me sort them||, is that bad|, what can i make|, what next}
{i forgot|i keep forgetting|i cannot remember} {my password|where i parked|her birthday|what i ordered|my pin|to pay the bill|how to log in|which day bins go out}
{i do not|i did not|i never} {want this|need it anymore|like that song|understand the fee|know the answer|have time today|order that|ask for this|agree with the rate|get a receipt} {|, take it back|, please remove it|, next one|, why}
{please|could you please} {help me|do it now|stop that|hurry|check again|be quick|make it stop|turn it off|end this call|finish the list|close the list|clear everything|remove all events|delete all of them|cancel everything on my calendar}
{how|what} {is|are} {my|the} {day|week|schedule|calendar|agenda} {looking|like} {today|tomorrow|on friday|this month|for the rest of the week}
{will i|do i|am i} {need a coat|get enough miles|have enough money for the trip|miss my flight|be on time|free on friday|over budget|able to afford a car|eligible for a loan|need to pay tax}
{i think|i believe|it seems|it looks like} {my card was cloned|the machine ate my card|the rate is wrong|someone else used my card|i paid twice|i typed the wrong account number|i sent it to the wrong person|you owe me ten euros}
{i need|i want} {my money|a refund|the cash|this fixed|a receipt|an explanation|my card} {back|today|right now|urgently|as i am leaving tomorrow|before the weekend|or i will leave your bank}
{what do you think|what would you say|do you know|can you guess} {of the news|my name is|about pets|i should wear|is for dinner|about robots|the meaning of life is|is going on in the world}
{my|the} {grass|lawn|plant|tree|dog|cat|fish} {needs water|will not eat|died last winter|is dying in the heat|has fleas|needs a bath|escaped again}
{what|which} {date|day|time|month} {is|was} {it|today|thanksgiving|my last haircut|the deadline|labor day|payday|our anniversary}
{he|she|my friend|my son|my wife|my dad} {wants|needs|has|asked for|would like} {his own card|a new phone|to come too|the address|to borrow my car|a ride home|a birthday present|tickets to the match|help with homework}
{i am|i'm} {so|very|really|not} {happy with the service|annoyed with this app|sure which one|good at this|tired of these fees|upset about the exchange rate|done with this bank|sick of adverts|angry that it was declined|disappointed with the card}
{i just|i only|i simply} {want|wanted|need} to {know my balance|see the menu|talk to a person|get cash|hear the news|check the time|thank you|say hi|be sure it went through|stop the emails}
{i was|i got} {in a small crash|hit by another car while parked|in an accident with my rental car|pulled over|rear ended} {, whom do i call for insurance|, nobody was hurt|, what does my policy cover}
{make|create|start|begin|finish|end} {a|my|the} {list|playlist|new note|event|workout|timer|call|game|chat} {|called groceries|for friday|for the party|now|with everyone}
{which|what} {cards|currencies|countries|shops|machines|documents} {do you support|can i use|are accepted|work|do you need} {|for top up|in europe|abroad|to prove who i am}
{tell|give} {me} {the|some} {story|history|details|facts|reviews|steps} {of|about|for} {the war|the king|how he died|that murder in the news|this bank|the battle|the plane crash|the shooting downtown|the accident on main street|the flood}
i {tried|have tried|am trying|was trying} to {pay|buy something online|take out cash|top up|withdraw 50|make a purchase|send money home} {with my card|at the machine|this morning|in a shop abroad|at the petrol station} and {it was declined|it would not let me|nothing came out|the machine kept my card|it says pending|i got only half}, {why|what happened|what is going on|please fix this|i know i have enough money}
{i paid|i bought|i ordered} {something|a coat|a sofa|tickets|a present} {last week|a month ago|from a shop online|with my card} {but it never came|and i want my money back|and sent it back, the refund is missing|but changed my mind|and was charged twice}, {how do i do that|how long does a refund take|where is it|can you cancel it}
{the exchange rate|the fee|the amount|my statement|the balance} {was wrong|is wrong|looks wrong|does not add up|changed} {for my payment in dollars|when i was on holiday|after my cash withdrawal|for a purchase abroad|this month}, {i was charged too much|can you explain it|i lost money on it|please correct it}
i {have been|was|got} {locked out of|thrown out of|logged out of|blocked from} {the app|my account|my online banking} {after three wrong pins|because i forgot my passcode|for no reason|again|since the update}, {please let me back in|what now|how do i unlock it|help}
{i do not|i no longer|i did not} {have|want|need|get|see} {my card|the phone with the app|that account|the second card|access to my old number|the code|my pin yet} {anymore||, it was stolen|and leave tomorrow|since i moved|, please close it|, where is it}
{my account|my card|my identity|my top up|the payment|the transfer} {was|has been|got|is} {hacked|compromised|rejected|not verified|cancelled|reverted|held|limited|suspended|used without my permission} {, i do not know why|, i am scared my money is gone|and i want it back|, please stop it|, can you help me today|, this is urgent}
{there|it seems there} {is|was|are} {money missing|a hundred pounds gone|two charges i never made|an unknown withdrawal|a direct debit i did not set up|a cash withdrawal i did not do} {from my account|in my history|on the app|since yesterday}, {who took it|i want it back|i was asleep at home at the time|my card never left me|how can that be}
i {only|just|still} {got|received|have} {part of the cash|half of what i asked for|ten instead of thirty|the wrong amount|one of the two refunds} {from the machine|at the atm|back|from the shop}, {but the app says i took it all|and the rest is gone|what do i do now|who has it}
{how do i know|can you tell me|i want to know|is there a way to see} {if|that} {my transfer arrived|my money is safe|the refund was sent|my card is on its way|they got it|the cheque cleared|my salary went in|it worked}
{i do not like|i am not happy with|i hate|i cannot stand} {your service|this bank|the new app|the fees|waiting on hold|this card|the robot voice} {, how do i leave|and want to close my account|, i am going elsewhere|, what do i do to end it|, delete everything}
{why|how come} {do you need|are you asking for|must i give|do i have to prove} {my identity|my address|my income|where my money comes from|a photo of me|so many details} {|, i do not want to|, i do not feel good about it|, is it safe}
{i am|my daughter is|my son is} {only|just|still|now} {17|16|12|fifteen|a student|under age} {, can i open an account|, can she have a card|and want a card of my own|, how old does one have to be}
{i need|i must have|i want} {the money|my card|a new card|cash|it} {by|before|on} {tomorrow|friday|sunday|tonight|the weekend|the end of the day} {, is that possible|or i am in trouble|, i am leaving the country|, can you hurry it|, what can you do}
{the|my} {phone|wallet|bag|jacket} {with my card in it|and my cards} {was|were|is|are} {stolen|gone|lost|left behind in a bar|in the river|at the bottom of the lake|taken on the train|in a stolen car} {|, block everything|, what should i do first|, i have no money on me now|and i am stuck abroad}
{somebody|someone|some guy|a caller} {rang me|wrote to me|emailed me|came to my door} {and said he was from the bank|and wanted my pin|about my account|and i gave him my number}, {was that you|am i in danger of losing money|is this a scam|what now}
{i got married|we divorced|i moved|my husband left the account|i changed my name} {last month|in may|recently} and {the card has my old name|my details are wrong|i need a new card|want to take him off the account|need to change the address}
{i changed|i have changed} my mind {, cancel it|about the transfer|, i do not want it anymore|, please stop the payment before it goes|, can i have it back|, is it too late}
{i have no|there is no|i cannot find the} {idea what this charge is|way to reach you|button to cancel|option to leave|money in my account but had some yesterday|record of this|code in the message}
i {thought|was under the impression|was told|believed} {you|you guys|your bank|the app} {offered|supported|accepted|had} {crypto|apple pay|cheques|instant transfers|savings pots}, but {it does not seem to work|i cannot find it|it will not let me do it|nothing happens when i press it}. {what is going on?|how do i find out more?|who can sort this out?|am i doing it wrong?}
i {did|have done} {everything|all} {you asked|that was asked of me|it said}, and {i am frustrated|i still cannot get in|it still fails|i am fed up with it}. {why will you not accept it?|what more do you need?|i do not understand why.|please just create the account.}
i {tried|used} {it|my card} {a few times|five times|twice|in different shops} {today|this week|now} and {it keeps failing|it never goes through|the answer is always no|it is broken}. {is something wrong with it?|do i need a new one?|could there not be enough money?|has it been blocked?}
{one|two|several} of my {payments|charges|transfers} {was declined|went through twice|is not mine|has a strange name}, {but the other one is fine|and i did not notice until now|as i see in the app|and nobody told me}. {could you look?|how do i get it voided?|i would like that back.|what is it for?}
{looking back|when i look|going through} {on|at} my {transactions|statement|account} {from last month|this morning|for the year}, i {noticed|see|found} a {charge|fee|payment} {that is fairly large|i never agreed to|i cannot place|from a country i never visited}
{since when|why suddenly|how come now} {is there a charge|do you take a fee|do i have to pay} for {taking out cash|sending money|a top up|using my card}? {it was always free.|nobody said so.|i have been with you for years.|i am not happy about that.}
i {entered|typed|put in} {the wrong|an old|my} {pin|code|password|passcode} {too many times|three times|by mistake} and {now it is blocked|now i am locked out|the machine kept it|it says try again later}. {what do i do?|can you help?|how long does it last?}
{i am|i was} {expecting|promised|waiting on|owed} {a refund|my salary|a transfer from my sister|a payment} but {it is nowhere to be seen|it never came|nothing is there|the seller says it was sent}
{the seller|my landlord|the shop|my friend} {says|just told me|insists} {he|she|they} {did not get paid|never got it|cannot see it}. {my account shows it went out.|i checked and the balance is lower.|what happened to it?|where did it go?}
{please|can you|would you} {rephrase|confirm|explain|clarify|check} {what you just said|the last thing i said|that once more|your answer|my last request} {|please|, it was not clear|, i did not understand it}
{oh no|hmm|well|thanks but|sorry|no}, {this was not what i was looking for|i think you do not understand|that is not right|you did that wrong|i did not say that|not that one|it is not clear to me}
{it is|it's} too {bright|dark|hot|cold|loud|quiet} in {here|the bedroom|my room|the kitchen}, {turn a light off|can you fix it|turn it down|open the blinds|change it}
{i need|i want|i would like} you to {turn off the light of my bedroom|think of a name|answer in english|play what i like|remember this|act as my assistant|ask me for the code first|wake me at dawn}
{if i|when i|should i} {go|travel|drive|fly} to {dublin|baltimore|the coast|mexico city|the north} {will i be safe|do i need a converter|is it far|do i need shots|what is it like|can i drink the water}
{has|is} the {leftover chicken|milk from last week|old yoghurt|burger from saturday|fish in the fridge} {gone bad|still alright|off|spoiled|safe to eat}
{my bank|the office|my boss|the school|my landlord} {needs to know|should be told|has to hear} {i am going to be out of the country|i am sick today|i will be away|i moved}
{text|send a message to|tell|ask} {my dad|ashley|mum|my son|the team} {for me|, please,|and} {say i love you|tell them i love them|ask what she wants for supper|that i got home safe|that i am thinking of him|say goodnight}
{how many|which} {alarms|things|meetings|tasks|chores} do i {have|have planned|have set|need to do} {tonight|today|tomorrow|this week|now}
{where|how far} is the {closest|nearest|next} {gas station|petrol station|cash machine|chemist|pharmacy|hospital|police station|bridge across|beach}, {please|i would like to know|and is it open|from here}
what {kind of gas|kind of oil|sort of tyre|fuel} does my {car|truck|bike} {need|take|run on}
show me {all|the} {gas purchases|spending on food|payments to my landlord|cash withdrawals} {within the last month|this week|since may|by date}
{what will|tell me what} {be the date|the date will be|day it will be|the time will be} {tomorrow|in three days|in ten hours|next friday|when we land}
{so|okay|right then|alright}, i am {saying goodbye now|leaving|off|going to bed|done here|heading out|signing out|logging off for the day} {, bye||, thanks for the help|, talk tomorrow|, see you}
{the|my} {language|name|accent|voice} {i am using will now be|should be|you use must be|is now} {italian|english|french|different|anna}
{i cannot find|i do not see|where is} my {luggage|suitcase|bag|stroller} {anywhere|on the belt|at the airport} {and there is nothing left on it||, my flight came in an hour ago|, who do i ask}
{place|put|drop} a {marker|pin|flag} {where i am|on my house|at the car park} {on the map||, please|so i find it again}
{i was|i am|my mother was} {the victim of|hit by|caught up in} {a scam|a stolen wallet|card fraud|a fake website}. {my card is being used and it is not me.|they took 200 pounds.|please stop the card.|what should i do?}
{help|please help|urgent}! {i just realised|i just saw|i noticed} {somebody withdrew money with my card|my card is missing|a payment to a place i never heard of|i sent it to the wrong account}. {it must be a mistake.|what do i do now?|can it be undone?|freeze it now.}
{i would|i'd} {like|love|prefer} {it if|for} {the hall lamp|the plug by the desk|the bedroom lights|the radio|the screen} to {be off|be green|stay on|come on at eight|not be on all night} {|please|for now|while we eat}
{it would be|that would be} {nice|great|lovely|good} if {you could|you would|somebody could|we could} {put that online for me|write to the group|read it out|pick another song|share my news|find a table}
{check|see|find out|look up} how {long|much} {of a wait|of a queue|of a delay|of a walk|of a drive} {there is|we would have|i am in for|it will be} {at the pizza place|at the clinic|at the border|if i come by at six|to the diner}
{run|start|switch on|begin} the {robot|sweeper|mop|washer|sprinkler} {while i am out|when i leave|after i am gone|once we are away|before i get home}
{i am|i'm} {sorry|afraid} {but|,} {that was not the command|you heard the wrong word|i meant the other one|this is not the right list|i did not catch that}
{sorry|pardon|excuse me}, {can|could|would} you {repeat yourself|say it again|go over that once more|start from the top} {|please|, i missed it}
{it is|it's|now it is} time to {say bye|say good night|wrap up|log off|stop talking to you|head out|go home} {|now|, thanks|, see you tomorrow}
{set|i need|put on|make} {one alarm|an alarm|a reminder} to {go to bed|get to sleep|get up|wake up|take a nap} and {one|another|a second one} {to get up|to leave the house|for breakfast|to wake up}
{how long|for how many years|since when} have you {been around|been alive|lived here|been a bot|been running|existed as a program|been in this job}
{what|tell me what|i must know what|let me know what|i wonder what} the {point|purpose|meaning|aim} of {life|existence|the universe|being here|it all} {is|is to you|is, in one line|is, according to you|is, oh wise machine}
{print|send|show|sort|upload} {out|me|all} the {pictures|photos|videos|scans} {i took|from|of} {today|the trip|my birthday|on sunday|the school play}
{hurry up and|just|quickly|please just} {wipe|erase|clear|throw away|delete|get rid of} {everything|it all|all of it|every item} {on|from|off} {my|the} {list|calendar|basket|notes|chores}
{whatever|either|anything|any of them|what you think best} {will|would|is going to} be {fine|okay|alright|good} {with me|for me|by me|for us}
{please|could you|just} {be quiet|stay silent|say nothing|hold still|wait} {until|till|unless} i {tell you|ask|say go|call you|wake you}
{we are|i am|i'm|my wife is} {going to be|off to|going to be going to|flying out to|travelling round} {norway|peru|hawaii|poland|the alps} {from the second until the ninth|between may 4 and may 8|for ten days|soon, do they ask for a visa|next month, please tell my card company}
{have i been|am i|was i} {spending|paying|blowing} {a lot|too much|more} on {beer|wine|alcohol|takeaways|taxis|clothes} {lately|this month|this year|again}
{tomorrow|tonight|on monday|from now on} i {need|want|would like} the {alarm|heater|kettle|news} to {go off at five|come on by itself|start at dawn|stay off|end at ten}
{how many|the number of} days {off|of leave|of holiday} {have i taken|did i take|are gone|i have used} {so far|up to now|in total|since january}
{tweet|post|write online} {at the mayor|to the president|to my team|at the airline} that {they will not get my vote anymore|nobody shook his hand|i am done with them|the game was a joke|it is all over for the title}
{what is|what's|where is|name} a {good|nice|cheap|quiet} {place|spot|bar|cafe} to {go for food|go to for lunch|end the evening|sit by the water|take my parents} {around here|near the bridge|in this town}
{i have got|i've got|there is} {four hundred|some|this much} {pounds|dollars|euros} {left|for the month|to live on}, {how much can i spend a day|will it be enough|is that okay until friday|can i afford the gig}
{reply|send back|answer|text back} {okay|will do|thanks|no way|sounds good} to {john|the last message|her|my dad|the group} {|for me|, please}
{i will|i'll|let me|i would rather} {have to think about it|think it over|sleep on it|leave it for today|ask my wife first|let you know}
{will|is} {the road|traffic|the bridge|the lift|the sign at the corner} {be good|be clear|still down|still broken|still closed|be open} {when i leave|in ten minutes|after the storm|by the time i go}
{notify me|warn me|let me know|wake me} {if there are|of|about|in case of} {any travel alerts|a storm|any delays|a flood|a strike|an accident on the way}
{how|how long} {will i know|can i tell|do i know} {it is time to stop baking|when we are done with the course|when the egg is done|the battery is dying|when to end the call}
{i wish|i hope|if only} {my neighbour|the dog next door|the baby|the fridge|my roommate} would {stop snoring|shut up|be quiet at night|sleep|stop humming} so {i could sleep|i can work|we all can rest|i get some peace}
{i will|i am going to|i'm gonna|we will} {kill|crush|smash|murder|slay|end} {this exam|my talk|that boss level|this match|my presentation|the race} {tomorrow|tonight|, watch me|if it is the last thing i do}
{i will not|i won't|i can't} be {there|in|at the office|at school|around} {on monday|tomorrow|next week|on friday}, {i am having a tooth out|i have the dentist|i am on holiday|we are moving house|my car is being fixed|i have a wedding}
{i cut|i nicked|i burnt|i bruised|i scratched} {my finger|my chin|my hand|my shin} {shaving|cooking|on a tin|with the iron|on the fence|opening a parcel} {this morning|again|yesterday|, silly me}
my {back|knee|neck|shoulder|hip} {hurts|aches|is stiff} {every day|when i sit|after the gym|in the morning} {and it gets me down|and the doctor has no idea|, do you have a pillow for that|, what stretches help}
{do i have|have i got|is there} enough {gas|petrol|fuel|charge|battery} {left|in the tank|in the car} to {make it to the coast|get home|reach the next town|last the night}
{make sure|check that|see to it that|tell me if} {all|the} {doors|windows|gates|lights} are {locked|shut|off|closed} {|before i go to bed|when i leave|for the night}
{my|the} {engine|oil|brake|tyre} light {is on|came on|keeps blinking}, {can anyone look at it|is somebody free to check it|do i have to stop|how bad is that}
{do not|don't|please do not} {be synced to|be linked to|listen to|wake|ring|follow} {my phone|my watch|me|us} {anymore|on weekends|after ten|any longer}
{when|how often} should i {have|get} {my tyres|my filter|the battery|the boiler} {replaced|checked|changed} {if i did it in march|, i did it last year|now that it is cold}
{will|would|is} the {cafe|steak house|pool|library|gym} be {crowded|full|empty|busy} {around five|this evening|at noon|on the bank holiday}
{it is|it's|tonight is} {date night|our anniversary|my day off|her birthday} and we {cannot decide|have no idea|are stuck on} {where to go|what to eat|what to watch}{|, help|, any ideas}
{i have to|i must|i need to|it is time to} {go now|say bye|leave you|run}{|, see you|, thanks for today|, my bus is here}
{check|look|see} {to see|up|and tell me} if {i|we} {still have|are out of|need more} {allergy tablets|cough medicine|plasters|vitamins|eye drops}
{i need|i want|could you get} the {living room|hall|stairs|study} {cleaned|vacuumed|swept|mopped}, {turn the robot on|start the sweeper|can you see to it}
{that song|the one|the tune} {about dying young|where the bell tolls|that goes goodbye my love}, {that is what i would like you to play|put it on please|who sings it}
{can i|may i|should i|when may i|is it okay to} {stop taking|come off|skip|halve|pause|change} my {pills|tablets|medication|antidepressants|medicine} {|before the session|now that i feel better|while i am in therapy|when i am pregnant|, or ask my doctor first}
i {have|get|have had} {pain|aches|dizzy spells|stomach trouble} and {the doctor cannot find anything|the tests were fine|nobody knows why|they say it is stress}{|, can therapy help|, is that something you treat|, whom do i see}
{does|will|would} {my medicine|my inhaler|my insulin|the cream|a vaccine} {still work|keep|be fine} {if it was left in the car|out of the fridge|after its date|on a plane}
{i sprained|i twisted|i strained|i pulled|i knocked} {my wrist|my ankle|my knee|my elbow|a muscle} {|at tennis|on the stairs|in the garden|carrying boxes|, it is bandaged|, so i type with one hand}
i have {used up|run out of|gone past} {my tries|all attempts} {for the code|at the login|with my password|for the pin}, {can you help me|how do i get back in|who unblocks it}
i sent {money|the rent|forty euros} to {my cousin|my parents|the landlord} {last friday|hours ago|this morning} {and they do not have it|but he cannot see it|and it is urgent}, {how much time does that take|is that normal}
{i just made|i have made} {a payment|a transfer} {from another bank|from abroad|to my landlord} and it {is not showing|has not moved|still says pending}, {what is the usual time|i want to be sure that all is well|i have checked the number}
{how long|since when} {have you|did your program} {existed|been around|been answering people}, {who made you|are you new}
{what is|how much is} {in my tank|left in the tank}{|, will it do to oslo|, and where is a station}
{my purse|my wallet|my phone} was {stolen|taken on the bus|snatched}, {i can not log in|everything was in it}, {what do i do|how do i tell you my new number}
{clear|empty|wipe} {the list|my tasks|my calendar} {for today|for the week}, {i do not want to do anything|i am having a lazy day|all of it can wait}
i am {sixteen|under age|not eighteen yet} and {the site will not verify me|it does not take my id|the form will not go through}, {why|what else can i send}
{i wish|please let|i would like} {this event|that entry|the dentist} {to be removed|removed|taken out|gone} from {my calendar|the plan|the diary}
{bye now|i'm off|that is all}, {have a nice day|goodbye|catch you later}{|, and thanks}
{who|where} can i get {a dead battery|a flat tyre|a dead phone} {replaced|seen to|going again} {near here|today}
{did i forget|has anybody remembered} to lock {the door|the garage|up}{| tonight|, can you check}
{i thought i left|i may have left} {my card|my scarf|my glasses} {at your desk|in a cafe|on the train} and {they say they do not have it|nobody has seen it}, {i have no idea where it is|can you look}
`
