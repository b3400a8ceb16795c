/**
 * Invented lines in the voices of seven people, with all kinds of what tells who somebody is in braces: a teenager, an older person, one
 * who learns English, a parent in America, a man of few words, somebody at a desk, and one who cannot stop.
 */
export const LINES_IN_VOICES: readonly string[] = `
omg can u tell {mia} i cant come today im sick
my snap is {lil.ghosty} if u need to reach me
im in {year 10} and my teacher {mr fenwick} said to text u
my mates call me {badger}, can i use that name with you
is it true that u tell my mum everything
{kez} n me are the only ones in {8b} who know i cut
i got kicked off {the falcons} for being late and i cant stop crying
can i come with my bff {zuri}
how much is it if ur still at school
i go {hawksmere high} and theres no counselor here
my insta {moth.eyes_03} is private so dont add me lol
i feel empty all the time is that normal
my stepdad {gav} reads my phone so dont text
its {teddy} from {form 9c} do u remember me
i hate maths with mrs {pole} she picks on me
my bday is {22 sept} can i come without parents after that
im {fifteen} and i think im bi, can i talk about that
can u text me instead of calling, {07911 284 663}
i play bass in {velvet hedgehog} and we fight a lot
u can find me on roblox as {zippyfrog77}
my little bro {ozzy} has nightmares since the divorce
everyone at {the skate park in denby} hates me now
my ex {jaydon} posted pics of me
do i get in trouble if i say i smoke weed
my nan lives at {number 9} and i stay there on weekends
i take the {x41} bus is it near you
i got a d in {mr oduya}s class and now im grounded
hi its {bean} lol thats what they call me
my girlfriend {soph} broke up with me on {valentines}
my discord name is {toast goblin}
who sees my answers
my {twin sister} is perfect and im not
our house is the one with the blue door on {nettle row}
i work saturdays at {greggs} and get panic in the queue
is there like a student price
my cat {noodle} is the only one who gets me
{will} told me you guys are nice
will you call my school
{grace} said its free, is that right
they call me {big liz} at school and i hate it
i was at {camp tamarack} and something happened with a leader
my username there is {stargazer lily}
i stay with my auntie {blessing} in {peckham}
how do i tell my dad i want therapy
Good afternoon. My name is {Harold Penhaligon} and I should like to enquire about your fees.
My late wife {Dorothy} passed away on {the fourth of March}.
I am {eighty-two} and have never spoken to anybody about the war.
I was a {wireless operator} on {HMS Resolute} and still dream of it.
My son-in-law, {Clive}, will be driving me from {Little Snoring}.
Would it be possible to speak with a gentleman rather than a lady?
My general practitioner is Dr {Abernathy} at {The Limes Surgery}.
I served with the {Green Howards} for twenty years.
Kindly send the papers to {Rosemary Cottage, Church Lane, Upper Slaughter}.
Is there a fee for cancelling at short notice?
My neighbour {Mrs Partridge} tells me that you are very good.
I am the {churchwarden of St Botolph's} and must be discreet.
I attend the {Tuesday lunch club} at the {Methodist hall}.
My hearing is poor; may I have the sessions in writing?
I worked for {British Rail} as a {signalman} until I retired.
My granddaughter {Imogen} arranged this for me.
I have lived in this village of {Thrupp} for fifty years.
My NHS number is {485 777 3456}.
How long does a course of treatment usually last?
We lost our eldest, {Peter}, in a motor accident at {Easter 1987}.
I was treated at {the Maudsley} in the sixties.
I used to be {headmaster of the grammar school} in our town.
My bridge partner {Winifred} suggested I write.
I no longer drive. Is there a bus that stops near you?
Please reply to {harold dot p at btinternet dot com}.
My old friend {Bunny Warrington} died and I feel lost.
I am {treasurer of the bowls club} and people would talk.
My surname is {Cholmondeley}, though nobody spells it right.
My dog {Captain} is my only company since {Boxing Day}.
Do your therapists have experience with older people?
I should be grateful if you rang after six o'clock.
My brother {Reg} emigrated to {Wollongong} and we do not speak.
I was a {district nurse} in {the Forest of Dean}.
My wife is in {Larkfield Care Home} and I visit daily.
I have a pacemaker, does that matter for anything?
I sang with the {Treorchy choir} until my illness.
I fear I am a burden to my family.
My policy is {AX/99812/K} with Aviva.
It is my {diamond wedding} on {12 June} and I dread it.
{Grace}, my daughter, thinks I am depressed.
hello i am {Olena}, i come from {Kharkiv} and want to speak to somebody
my husband {Oleksandr} is since two years in the army
i not sleep when i hear loud noise
my doctor in {poliklinika number 4} gave me pills
i live now with family {Schneider} in {bad tölz}
my daughter {solomiya} is {six} and she not speak since the war
how i can pay, i have no card
my telephone is {+49 1522 3344556}
i clean in hotel {alpenblick} and my boss shout at me
is possible to have woman therapist please
my name in passport is {OLENA HRYTSENKO}
i am teacher of music before, now i wash dishes
my friend {mei ling} she tell me about you
i learn english in {vhs} every tuesday
do you have somebody who speaks ukrainian
my son {danylo} go to {grundschule parkallee}
i was born {17.08.1991} in {mariupol}
my brother {taras} is missing
what is it copay, i not understand
i am {yusuf} from {aleppo}, i have permission to stay until next year
in my building is living {mr kowalczyk} and he drink and hit the door
my wife {fatoumata} is pregnant and cry all day
i work in kitchen of {ristorante da enzo}
my case worker is {frau lindqvist}, she say i need paper from you
my number of case is {AZ 7731-22}
can i bring my sister for translate
i am afraid of police because in my country they beat me
i am from village {novoselivka}, very small
we are {five} children and i am the oldest
my cousin {nasrin} wants also
please write me in telegram {@olena_kh91}
i pray in mosque {al noor} and the imam say go to doctor
i live in heim on the {hafenstraße}
how many minutes is one session
my baby {tymofiy} have {three months} and i feel nothing for him
Hi there, my son {Brayden} was just diagnosed with ADHD and we're looking for someone in {Tulsa}.
Does Blue Cross cover family therapy or just individual?
My daughter {Kaylee} is a {sophomore} at {Jenks High}.
We use Aetna, member ID {W2234 55910}, group {0087731}.
His teacher at {Sunny Brook Elementary} called me again about the biting.
I'm a stay at home mom of {four} and I'm drowning.
I have {triplets} and I haven't slept since they were born.
My ex-husband {Todd} has them every other weekend.
Do you do play therapy for a {five} year old?
His little league team, the {Bixby Bobcats}, won't let him play anymore.
My husband is a {youth pastor} at {Living Waters} and nobody can know.
We just moved from {Boise} and he misses his friends.
Can both parents be in the room for the first appointment?
My mother-in-law {Darlene} thinks therapy is a scam.
I teach {second grade} at {Lincoln} and one of my kids comes to you.
His date of birth is {March 3rd 2016}.
What's the difference between an LPC and an LMFT?
I drive a {white Honda Odyssey}, is there parking?
Our address is {4410 S Quincy Ave, apt 12}.
My email is {kaylees_mom at gmail dot com}.
My brother {Chip} is a cop and he's been drinking.
The school nurse, {Miss Jolene}, said he scratches himself.
Do you take walk-ins or is it appointment only?
My son's cleats got stolen and he melted down at {Chick-fil-A}.
She dances at {Miss Paula's Academy} four days a week.
Our dog {Waffles} had to be put down and she's taking it hard.
My middle child feels left out, is that real?
I found you through {Pastor Rick}.
I'm on the {PTA board} and I can't run into people.
My husband works at the {Tinker base} and gets deployed.
Are you open during spring break?
She got hurt on the {fourth of july} at the lake.
He's in {Cub Scout Pack 112} and he hits the other boys.
The judge in our case, {Judge Hollis}, ordered counseling.
Case number is {FD-2021-0345}.
I'm {Brandi with an i}, we spoke on Monday.
We go to {First Baptist} and they say to pray more.
My stepson {Colt} won't look at me.
Can I get a receipt for my HSA?
Her biological dad {Dwayne} is in {McAlester} right now.
alright, {mick} here, missus says i need to talk to someone
get the shakes when i drive past {the old mill}, what's that about
drive a truck for {linfox}, home two nights a week
do you do saturdays
me and the boys at {the shed} dont talk about this stuff
lost me best mate {davo} at {christmas}
ring me on {0412 556 098} after knockoff
played {prop} for {wests} till i did me neck
wife {shaz} reckons i'm depressed
how long's it take
i'm a {shearer}, on the road half the year
grew up in {broken hill}, dad was a {miner}
got a kelpie called {blue}, can he come
how much without medicare
live out near {goondiwindi}, no reception
my boss {old kev} sacked me
our youngest has autism, wife can't cope
don't want anyone in the pub knowing
i'm on the {volunteer fire brigade} and saw some bad stuff at {the kinglake fires}
is it weird for a bloke to cry
{steve-o} told me to ring
did two tours with {3 RAR} and still hear it
the {footy club} reckons i should see someone
can the missus come in with me
i skipper a {prawn trawler} out of {karumba}
brother {spud} topped himself
reg is {1AB 2CD} if you need it for the car park
do i have to lie on a couch
{big red} at work gives me grief every day
foreman at {holcim} said take stress leave
do you bulk bill
i run {the servo in mitchell}, everyone knows me
had a blue with me neighbour {trev} and now i'm in court
my claim no {55-20931} is with workcover
i coach {the under 14s}
can't sleep, think about the accident all night
used to box as {kid lightning}
my old man {jock} belted us
i'm the only {postie} in town
whats the go with telehealth
Please note that our client {J.R.} will attend on Thursday.
Re: {Ms K. Adeyemi}, DOB {04/11/1992}, referral from {Northgate CMHT}.
Patient's MRN is {00482-19}.
We would like to refer a member of staff; how do we proceed?
The employee works in {payroll at Dunelm} and has asked for discretion.
Invoice {INV-30211} has not been settled.
Kindly confirm whether you accept Vitality.
I am the named social worker for {Tyrese}, aged {nine}.
The family reside at {Flat 4, Aspen House}.
Could you provide a letter for the tribunal?
Our reference is {LL/44/B}.
I am calling on behalf of {Mr and Mrs Osei}.
Mother is {Abena}, stepfather is {Kwabena}, siblings are {Kofi} and {Esi}.
The claimant's solicitor is {Farrow Beck LLP}.
What are your qualifications and supervision arrangements?
The young person attends {Beacon Hill PRU} on Tuesdays and Thursdays.
The policyholder is {B. Lindstrom}, number {77-203-991}.
Do you carry professional indemnity insurance?
She was previously seen by {Dr Ranjit Gill} at {Springfield}.
Our cost code is {CC4407}.
My client goes by {Ash} and uses they/them.
Please copy in {hr@thornleyfoods.example}.
He is {vice principal of the college} and very well known.
Is there step-free access to all rooms?
I represent the {Seafarers' Union} and have a member in crisis.
The incident took place on board the {Nordic Star}.
He is stationed at {RAF Lossiemouth}.
The appointment for {patient 4471} needs to be moved.
How do I make a complaint?
We foster {two brothers}, {Leo} and {Max}, from {Kirklees}.
The school is {St Aidan's RC}.
Email is {first.last at company dot co dot uk}.
She is the {MP for a northern seat}.
Kindly remove {Gemma} from your mailing list.
Do you offer group rates for employers?
I manage the {Lidl in Totnes} and half my team is off sick.
i keep thinking about what {lorraine} said at the wedding and i cant let it go
do you think im overreacting because my sister {jo} thinks so and my mum {bev} agrees with her
we used to live on {pendle avenue} next to the {chippy} and everything was fine then
my therapist before was {sandra} and she retired and i never got over it
i sit in my car outside {asda} and cant go in
is it normal to think about work all night and then be too tired to do it
my boss {marguerite} copies the whole team when she tells me off
i joined {slimming world} and cried in the middle of the meeting
my mother is {the lollipop lady} and everybody loves her and nobody knows how she is at home
what if i say something and you think im mad
my husband {ray} has been seeing a woman called {pauline} from the {allotments}
since {september 11th} last year i count everything in fours
i check the oven seven times and then the door, is that ocd
the neighbours {at number 22} bang on the wall
my daughter {summer} wont speak to me
i love summer but it makes me anxious
my son {hunter} is in {hmp wakefield}
i was a contestant on {bake off} and people still write nasty things
i write a blog called {knitting in the dark} and i think my boss found it
do you keep what i say here
my gp {dr choudhury} keeps giving me pills
my friend {faith} lost her baby and i dont know what to say
i have lost faith in everything
i work for the council in {housing benefits} and people scream at me
my dad, {the butcher of oldham}, as they call him was never kind
my brother is {vicar of dibley} or so he jokes
i go to {knit and natter} at the library on mondays
ever since {the bus crash at cannock} i feel unreal
i met him on {plenty of fish}
i have three cats, {salem}, {binx} and {pyewacket}
should i tell my employer
the lady at {boots} asked if i was ok and i fell apart
my therapist is called {hope} and i hope she stays
my sister {april} had her baby in april
{mark} left no mark on anybody
{frank} was frank with me, i did not like it
does {rose} still work there, she rose to be manager i think
{bill} never pays the bill
i told {june} i would come in june
{dawn} called at dawn
{joy} takes the joy out of my day
i got {hope} from the last session with hope
{penny} owes me every penny
{art} hates the art group
{chase} tried to chase me
{pat} gave me a pat on the back
my brother {rich} is not rich
can {may} come in may
{jack} here
{ruby} and {pearl} want to come together
{sonny} my boy is sad
{olive} my aunt cannot come
her name is {heather}, she is from {the hebrides}
ask for {robin} at the desk
{lily} wants a later slot
{dean} is my dean, funny enough
{amber} keeps crying at work
i need to see {summer} on monday not in summer
{angel} my husband is an angel really
{mercy} and {patience} are twins and have no patience
{drew} drew a picture of his fear
{sandy} said it is fine
{victor} lost again
my trainer {rocky} says i push too hard
{sky} is non binary and needs a therapist
{crystal} made it crystal clear she is done
i share a flat with {melody} and it is hard
{bob} from {number 12} is stalking me
my pharmacist {olu} says i should come off it slowly
i got your number from {the food bank at st marks}
i train as a {paramedic} in {hull}
i used to dance at {stringfellows} under the name {cherry}
my dance name is {cherry bomb}
i stream on twitch as {mossy boots}
i post under {nightowl22} in the forum
my gamertag: {silent pancake}
my car is a {red fiesta} with a dent
plate {KP19 WXZ} is mine if i park outside
i take the {number 19} bus and then walk
i was on the {14:10 from euston} when i had the attack
flight {BA117} was when it began
my order number is {A-99312}
policy no {PL/2210/77}, is it covered
my social security number ends in {6620}
my login code was {884213}
i am dr at the hospital and burnt out
my ward is {juniper} at {the priory}
i sleep on {platform 3} most nights
im in room {b12} at the {ymca}
i live on a boat called {wandering kate}
we keep bees at {hollins farm}
i lost my job at {the mill shop} in {august 2020}
my old school {wrekin college} is being investigated
they held us at {yarl's wood}
i was a novice at {the carmel in quidenham}
i am a {druid} and need somebody who respects that
i am a {drag queen} called {anita bath}
i am a {sex worker}, will you judge me
i am a {bell ringer} and my ears ring
i make {violins} for a living and my hands shake
i am {second violin} in {the halle}
im {head chef} at {the ivy}
i drive the {mobile library}
i am {the organist}, everyone sees me every sunday
my wife is {the only midwife on the island}
my dad is {the chief of police in our town}
he is {head teacher at the primary school} where my kids go
she is {deputy head of the infants}
i am {captain of the lifeboat}
i am {secretary to the bishop}
i am {the landlord of the crown}
my ex is {manager of the co-op}
my mum runs {the post office in arncliffe}
i own {the fish shop on the quay}
i am one of {the gallagher twins}
my grandson {alfie} is {two} and my daughter {tess} drinks
i have a {seven} year old and a {nine} year old
my boy just turned {thirteen}
she will be {forty} on {sunday 6th}
he is {92} and lives alone
my parents are {91 and 94}
i had a baby on {the 30th}
we marry on {1st may}
my court date is {june 14}
my operation was {2/3/24}
it will be a year on {new years day}
she died on her birthday, {8 october}
`
  .trim()
  .split('\n')
