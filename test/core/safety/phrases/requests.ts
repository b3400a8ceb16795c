/** What people ask of a machine all day, none of it grave. Written for this project; `{a|b}` stands for either. */
export const REQUEST_PHRASES = `
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
`
