/** What customers complain of and ask for, in a sentence; said alone, and two and three of them in one breath. None of it is grave. Written for this project. */
export const COMPLAINT_PHRASES = `
{i|we} {have been|were|are still} {waiting|chasing this|asking|trying} {for hours|for days|all day|since monday|for ages|for well over a week|since this morning} {and nothing happens|and it is still not here|and i am getting annoyed|without an answer|now|for it to arrive}
{my|the|this} {transfer|payment|order|parcel|refund|deposit|top up|booking|claim|application} {is still|has been|seems to be} {pending|stuck|on hold|frozen|being processed|delayed|not finished|under review} {|and will not go through|for a long time now|since forever|and i do not know why|again|for no reason}
{it|the payment|the transfer|my order|everything} {will not|won't|does not|has not|hasn't|would not} {go through|complete|load|work|arrive|get to them|show up|gone through|reached them} {|any more|no matter what i do|and it is urgent|however often i try|at all|yet}
{i|we} {sent|paid|transferred|posted|wired} {money|the rent|it|a gift|the deposit} to {a friend|my daughter|my landlord|the seller|a relative|somebody abroad} {who needs it badly|and it never came|who needs it today|two days ago|and they got less|by mistake} 
{how long|how much longer|how many days} {does it|do these things|will it|should it|do transfers} {take|usually take|need|last} {|to go through|to get there|these days|for you to answer|before it is done}
{i|we} {contacted|rang|wrote to|asked|spoke to} {the seller|the shop|your office|the company|the driver|the landlord} {and nothing was done|and he does not reply|and they hung up|twice|and got no help|and was told to wait}
{please|just|can you|i want you to} {give me my money back|refund me|put it right|cancel it|stop the payment|check what happened|look into it|take the fee off|send a new one|sort it out} {|right away|before it goes through|now|today|this time|as soon as possible}
{i|we} {tried|have tried|attempted} {to pay|to buy it|to take money out|to log in|to add money|to use the card|to call} {more than once|three times|all day|for the first time|everywhere|at the station} {|and it failed|and it keeps being refused|but it did not work|and got an error}
{why|how come} {do you keep|are you|did you} {refusing it|charging me|blocking me|asking for the same form|keeping my money|closing so early|sending it back} {|when i did nothing wrong|all the time|again}
{this|that} is {urgent|an emergency|not fair|not normal|not cool|ridiculous|the last straw|unacceptable|the first time i have done this|a mistake|not what i was promised} {|and has to stop|and i want it gone|, please help|for me}
{i|we} {did|have done|gave you} {everything you asked|all that was asked of me|all the details|all i can} {|and still nothing|and i am rather frustrated|, they are right for sure|twice}
{someone|somebody|a thief|they} {has stolen|took|is using|has copied|emptied} my {wallet|purse|card|bag|account|details} {|and i want it stopped|and keeps taking money|on the train|and now i have nothing with me|, i think}
{i want|i'd like|i need|we need} {to cancel|to end|to close|to give back|to stop|to get rid of} {my card|the contract|the subscription|the account|the insurance|the second line} {|because i do not need it any more|from next month|today|for good|and never hear from you again}
{the|your} {app|site|machine|lift|heating|boiler|line|terminal} {is|has been|was} {down|dead|broken|not working|out of order|off} {|since friday|and nobody comes|for the third time|all night|when i needed it}
{i|we} {want|need|would like} to {be sure|be certain|know|understand} {that it is all right|that everything is good|where it went|what to do next|why this happened|when it will be over|that it arrives}
{it|that} {should|ought to|was meant to} {be|have been} {done|here|finished|over|free|quicker|different} {by now||than it ended up|already|last week|for me}
{is|was} {this|it|that} {normal|usual|a mistake|right|allowed|my fault} {|, i am a new customer|, it is the only one i have|, i am under 18|, because i was told otherwise}
{i|we} {used|use|got|opened|have} {it|the card|the account|your bank} {only because it was free|for the first time|since i was a student|for years and never had this|in another country}
{text|tell|message|call|write to} {my mom|my mother|dad|my sister|anna|my girlfriend|grandpa} {that|and say} {i will be home soon|i love her|i am on my way|i miss them|we are nearly there|i am fine|i will be late tonight}
{would|will|can} {it be ok|they let me|i be able|you allow me} {if i have|to have|to bring|to carry} {more than one bag|no salt|two suitcases|a second one|a pepper one|my own food} {|on board|with me}
{what is|what's|tell me} {the meaning of life|the secret of life|the point of this game|your idea of a good life|life all about|the answer to everything} {|then|, robot|according to you}
{so|and|tell me} {where did you live|what did you do|who were you|what were you called} {when you were a child|as a baby|before this job|before you were a robot}
{if i were|if i was|were i|pretend i am} {english|a spaniard|from italy|australian|a cowboy} how would i {say|ask for|call} {tube|a lift|the toilet|dinner|a friend}
{i am|i'm|we are} {going to|about to|now going to} {start calling you|call you|name you|rename you} {sam|bob|lucy|captain|sunshine|boss}
{i am|we are} forever {a punk|hip hop|young|team blue|a beatles girl|in summer mood}
{count|add up|tell me|list} the {number of days off|days of leave|holidays|sick days} {i have taken|i've got left|we took this year} {|and tell me|so far|, please}
{do not|don't|never} {wake me|ring|disturb me|set anything} {tomorrow|on sunday|before ten|until noon|when i have gone to bed} {|, it is my day off|, please}
{lock|unlock|close|shut|check} {the doors|the balcony|the garage|all the windows|the gas|the back gate} {|and the lights too|for the night|before i go out|and tell me when it is done}
{is|did anyone leave|was} the {front door|balcony|oven|gas|iron|back door} {locked|open|on|off|shut} {|when we left|last night|, can you look}
{how much|have i got enough} {gas|petrol|charge|fuel} {is left in the car|to get home|to make it to the coast|is in the tank} {|without stopping|, roughly|today}
{how do i|who can|show me how to|i need to} {jump start|revive|charge|change} {a dead car battery|my flat battery|the battery of my van} {|in the cold|with these cables|, please}
{do you|does a robot|can a machine} {exist|really exist|have a self|live somewhere|know that it exists|have kinds of pets|work for itself|get tired of existing} {|or is it all code|, i wonder|like we do}
{why do|is there a reason that|what is the reason} {people|humans|we|stars|cats} {exist|are here|sleep|dream} {|at all|in the first place|, in one line}
{how much|how many litres of|what amount of} blood {is in a person|does an adult have|can i give at the blood bank|do they take for the test} {|, roughly|at most|, for my homework}
{what is|how tall is|where is} the {highest building|longest bridge|tallest tower|biggest cliff|deepest lake} {in the world|in norway|near here|they ever built} {|, and when was it built|, for a quiz}
{enjoy your day|have a good one|it was nice to talk|thanks for the chat|that is all|i have to run|off i go}, {goodbye|bye now|goodbye robot|good night then} {|!|and see you}
{send|write|dictate} {a text|a message|a note} to {alice|my gran|oliver|the plumber|the lads} {|that i am outside|and say thanks|about the barbecue}
{tick|cross|strike|scratch|take} {the laundry|cleaning the bath|feeding the fish|painting the shed} off {my list|the to do list} {|, it is done|, please|for good}
{go back to|stay in|leave|end} {whisper mode|normal mode|silent mode|quiet mode|the game} {|until i say so|for ever|now|after midnight}
{how long|until when} {can|may} {ribs|cut carrots|cooked rice|the soup|half an onion} {stay|be kept} {in the fridge|in a lunch box} {|before they go off|and still be fine}
{the|my} {reservation|table|booking|ticket|order} {is not needed|will not be needed|can go|is no use to me} {any more|after all|, plans have changed}
{somebody|i think someone|another person} {is using|has used|got hold of} my {card|login|subscription} {, it was not done by me|, i want it cancelled|and i never allowed it}
{my|the} {wallet|top up|cash|withdrawal|payment} {is empty|takes forever|is nowhere|is not showing up|went wrong} {though i filled it an hour ago|and i need it today|, it makes no sense|, i double checked}
{i made|we made|there was} {a transfer|a payment|an order} and {the person did not get it|it is not showing anywhere|the amount is wrong|it failed every time} {|, is it lost|, will it take forever|and i am new to this|, what now}
{we were|i was|my son was} {mugged|robbed|pickpocketed} {on holiday|at the market|last week} and {the app is locked|i need a new card|they took the phone} {|, nobody is hurt|, where do i report it}
{that is|that's} {enough|plenty}, {stop it|stop there|do not go on|no more of that} {|now|, please|, computer}
{what is|tell me|i want to know} {the point of life|the purpose of life|the meaning of being alive|what life is for} {|, in your opinion|, robot|, any ideas}
{i am|i will be} {going to be|staying} in {norway|lima|a cabin|leeds} {from the 3rd until the 9th|between may 2 and may 8|till the 14th} {|and need a car|so book something|on my own}
{elaborate on|say more about|explain} {that|what you have just said|the last bit|your answer} {|, please|to me|in other words}
{you have|today is|it takes|he is} {what kinds of pets|what date|how long|called what} {|then|, tell me}
{i would be glad|i want|i would like} to know {what sorts of things|what else|which things} you can {help me with|assist me with|do for me}
{let|tell} {mum and dad|ann|my housemates|the office} know {where i am|my location|that i got there|i am at the stop}
{resume|restart|put on|continue} the {audiobook|film|series|record} {from where i stopped|about heaven and earth|the gods must be crazy|where i left it last time}
{from now on|going forward|starting today} {i will speak italian|you will be called rosie|call me boss|we talk in chinese}
{the|my} {battery|phone|speaker|remote} has no {juice|power|charge} {left|in it}, {please help|what now|can you fix it}
{i went|we went} {for a meal|to a hotel|to a shop} and {paid the bill|paid by card} but {they charged me twice|it is not on my statement|the first try failed}
{does it cost|how much is it|how long does it take} to {get a new card|renew the card|replace it} {, mine is about to expire|before the old one runs out|if it is broken}
{the app|your system|the site} does not {know it is me|accept my face|recognise me|take my code} {|any more|, malfunctioning again}
{i am|we are} {still expecting|still waiting for|looking out for} {the transaction to finish|the money to land|my balance to change} {|, should it not be instant|since this morning}
{i think|i believe} i {deserve|am owed|should have} {a refund|my money back|a new one|a discount} {|for that item|after the wait}
{wouldn't mind|could do with|fancy} {a curry|something to eat|a snack}, {i am so hungry|i am tired and hungry|order something now}
{swap|change|set} my {pin|passcode|password} to {1234|the old one|something new} {|now|, please}
{i'm thinking|think} of {a number from one to ten|an animal|a card}, {guess|what is it|go}
{how cold|how windy|how dark} is it {going to be|getting} {tonight|by the sea|up there}
{set|switch|shift|shut} the {balcony light|living room lights|wall socket|heater} {off|to off|on low} {|right now|for the night|, would you}
{put on|i love|i am} {hip hop|the living end|the blues|punk} {|, louder|, always was|forever}
{a transfer|the money|my refund|the payment} {has not arrived|is still pending|is not showing up|did not go through} {since friday|for two days|after three tries}, {how long can it take|how long does it usually take|when will it be there|what went wrong}
{the machine|the cash point|the ticket office} {gave me ten|only paid out half|kept the rest} {although i asked for fifty|and i need it now}, {why would it do that|what do i do now}
{why am i|why was i} {charged twice|charged for that|made to pay a fee|not allowed to add him} {|, it was meant to be free|, take it off please|, nobody told me}
i {want|need} to {cancel|stop|block} {my card|the order|a payment} {because it never came|, someone else is using it|before it goes out}
the {seller|shop|merchant} {does not answer|won't respond|will not take it back}, {please just refund me|i want my money back|what can i do}
{how long} {can|does|do} {cooked rice|cut melon|eggs|soup} {stay in the fridge|keep} {before it turns|before they go bad|once opened}
{how long will it take|how long is it} {to get|to drive|by bus} {to the museum|to town|to the capital} {|in this traffic|from here}
`
