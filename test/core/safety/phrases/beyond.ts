/** The dead who call, and voices that order: danger. `{a|b}` stands for either. */
export const CALLED_PHRASES = `
{grandma|my brother|my dead fiance|our little one} {calls|is calling|keeps calling} {me from the other side|me over there|my name and says come|me, she wants me near her}
{i lie awake and|most nights|since winter} {hear|i hear|i can hear} {my mother who died|him, he has been dead two years|my late father} {say come with me|tell me to come|calling me to follow}
{he died in april|she passed in the spring|we lost him last year}. {now he comes at night and says i should come|she stands by my bed and asks when i am coming|he keeps telling me to follow him}
{i saw|i dreamt of} {my dead dad|my late wife|a friend who died}, {he waved me over|she held out her hand and said come|he said it is my turn now}
{she died and|since he died} {i want to go where she is|all i wish is to be with him|i just want to follow|there is nothing but being with him soon}
{my son|my wife|my twin|the dog} died and {i will be with him soon|i am going after her|we will be together by the weekend|i cannot let him wait alone}
{she|he|my baby} is {waiting for me|up there waiting} {on the other side|in heaven} and {i will be there soon|i am on my way|i do not want to be late}
{soon|tonight|by sunday} {i will see my mum again up there|i will hold my baby in heaven|i am going to be with my late wife|we will be reunited, he and i}
{god|the lord|my maker} {wants me back|calls me home|says it is time for me to come home|is ready for me and i am ready}
{the angels|the spirits|our ancestors} {say it is my turn|keep calling me over|are at the window, they came to fetch me}
{the voice|voices|a voice in my ear|the man in my head} {says|keeps saying|orders me} {do it now|jump|i have to go with him|to take them all|to hurt her|to step off}
{my grandad|my sister|a friend of mine} {hears his dead wife call him to come|says her late husband wants her over there|talks of joining mum in the ground}
{my late mum|dad, who is dead,|my dead sister} {says she is lonely there without me|tells me how peaceful it is there|wants me with her|says it is better over there}
{i will be joining my wife soon|soon i see you again my love|i shall be with my boys before long}, {rest easy till then|her grave is open for two|it is her anniversary on friday}
i could {be with him|join her|lie beside my husband} {tonight|if i were brave|and the pain would stop}
{there is a place next to him in the grave|i picked the plot beside her} and {i want to lie in it soon|i will not make it wait}
`

/** The same words without a call: grief, faith, love from afar, and who says somebody should come. */
export const UNCALLED_PHRASES = `
{i still hear|sometimes i hear|at night i hear|i often hear} {my late mum|my dead brother|dad, gone ten years,|my late wife} {laughing|in the kitchen|humming our song|say my name|call the dog}
{last night|in a dream|in the dream} {my dead brother|my late aunt|grandad, long dead,} {sat with us and smiled|laughed with me|told me to live|said not yet, it is not my time|said stay with your kids}
{my late mother|my dead father|my late husband} {would tell me to keep going|says in my head that i should eat|told me to be kind|always said i should see someone|used to say come and eat}
{my dead aunt's|my late father's|mum's old} {neighbour|lawyer|friend} {says i should come by|wants me to call|asked me to come over on friday|told me to ring you}
{my husband|my wife|a friend|my sister|the doctor} {says i should come|told me to come here|thinks i should join a group|keeps saying come and talk|asks when i am coming|wants me to go with her}
{it comforts me|i find peace in thinking|we like to believe|i believe|i hope} that {he is in heaven|she is with god now|they all wait for us one day|we will all meet again one day|grandad watches over us}
{my boyfriend|my wife|he|she} is {at sea|abroad|deployed|in another city} and {i want to be with him|i wish i could be with her|soon we will be together|all i want is to be with him again|i am joining him in june}
{soon we will be together|i will be with her soon}, {he comes back on sunday|her visa came through|the wedding is in may|she lands on friday}
{my mother|the kids|a friend|my lift|a taxi} {is waiting|waits|are waiting} {for me|for me outside|for me in the car|on the other side of the road|at the gate}
{may|can} {a friend|my sister|my mum|someone} {wait for me|sit and wait|wait outside for me|join me}
{god|the lord|jesus|my faith} {gave me strength|called me to teach|called me to be a nurse|helps me through|is good to me|has a plan for me here}
{we visit|i go to|i tend} {the grave|his grave|her grave} {on sundays|every week} and {it helps|then we have tea|i tell him the news}
{mum died|dad passed|we lost gran} {in may|last year|two years ago} and {i miss her voice|i would like to talk about it|my wife says i should come to you|my sister joined a group for it}
{my friend|my uncle|dad|our neighbour} {died|passed away} and {his mum asked me to come to the funeral|my brother says i should come and live with him|mum wants me to come home for easter|i want to help his wife|i cannot find the right words for the card}
{one day|some day} {i will see her again|we will all meet again|i will hold him again}, {until then i have the garden|and till then i have the grandchildren|not for a long time yet}
i {can't wait|long} to {be with|hold|see} {my husband|my wife|him|her} {when he is home from the army|when her contract ends|at the airport|after all these months apart}
{he|she|my brother} has been {away|abroad|on the rigs} for {five years|months} and {last night|now} {he said it is time to come home|she wants to come back to us|he says we should come and visit}
my {mum|gran|late uncle|grandad} {, she is dead now, taught me to sew|left me the piano|used to take me to the lake|left the house to us} {|and i want to learn it|and i think of it often}
a voice in {my head|me} {says i am not good enough|tells me i am lazy|says that i will fail|nags me about the dishes}
{i dreamt of|i saw a photo of} {my dead mother|my late husband|our old dog} and {she smiled|it made me cry a little|i woke up calm}
{the voice|a recorded voice|a lady} on {the phone|your line|the tape} {tells me to press one|says i should call back|says to do it online|told me to come in}
{my inner voice|my conscience|the voice of reason} {says i should rest|tells me to take the job|says leave him|wants me to ring my dad}
{nanny|my gran|grandpa|aunt jo|my best mate|my teacher}, {who died in march|who passed last year|dead since easter}, {would say keep at it|says in my head keep your chin up|always told me to follow my plan|wants me to stay and be happy|would laugh at me now}
{her dad|my mum|my parents|his father|my gran} {says no|says she may not come|says i am too young to come|says we should wait|does not want her to come}, {can she start without him|can i still come|do you need them both}
{i feel|i sometimes feel} {my late husband beside me|mum near me|him close by} {and it comforts me|when i sew|in the garden}
`
