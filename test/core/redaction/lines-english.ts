/** Invented lines as people type them; what tells who somebody is stands in braces. Everything else should stay. */
export const ENGLISH_LINES: readonly string[] = `
can my partner {kwame} come to the first session
is {mark} in today or should i call tomorrow
I saw {Rose} last week and want to see her again
can {will} sit in on my session
my therapist {may} was great, is she still working with you
i want to talk about my mother {grace} who died last year
do i have to bring {hope} to the appointment or can she stay home
{Joy} said you take insurance, is that true
is dr {Okonkwo-Bell} taking new clients
do you have a space with Dr {Young}
can mrs {long} see me on monday
my name is {summer} and i have a question about cost
I'm called {Rain}, do you do couples therapy
call me {jack} please, how do i book
this is {priya}, i missed my appointment
{Tomasz} and {Agnieszka} need couples counselling, how much is it
my daughter {Ivy} is very anxious, do you see children
my son {harley} has adhd and needs an assessment
my ex {brandon} keeps calling me, is that harassment
{sarah long} told me about you, can i come too
i live in {reading}, is there a therapist near me
i live in {bath} and cannot travel far
is there parking if i drive from {hull}
do you have rooms in {Sandwich}
i am from {Nice} and speak french, do you have somebody
we just moved to {Milton Keynes}, do you work online
i come from {Lagos} and need someone who understands my culture
can i do sessions from {northern cyprus}
i live at {14 Garden Hill Road}, is that in your area
my address is {flat 3, 27 Oakfield Terrace}
i am on {mill lane} just behind the station
send the invoice to {22b baker street}
my postcode is {SW1A 2AA}
is {LS6 3HN} covered by your service
my number is {07700 900123}
call me on {0 7 7 0 0 9 0 0 1 2 3}
ring {+44–7700–900–456} after work please
my phone is {٠٧٧٠٠٩٠٠١٢٣}
text {０７７００９００７８９} when there is a slot
it is {oh seven seven double zero nine zero zero one two three}
you can reach me at {rose.smith@mail.example}
email {blue.sky at mail dot example} if a place is free
my mail is {j_doe (at) clinic (dot) example}
write to {sam dot field at post dot example} about the bill
my insta is {moonlight}
find me as {@stormy_77} on twitter
my discord is {silver fox}
dm {quiet.river#4821} with the price
i am {u/lonelyplanet} on reddit
my telegram handle is {goldenbear}
i was born on {12/03/1988}
my birthday is {3rd of March 1990}
dob {1990-03-12}
my son was born {12.3.2015}, is he too young
i am {34}, am i too old for therapy
i am {seventeen}, do my parents have to know
she is {forty two} and has never had help
my nhs number is {943 476 5919}
my policy number with bupa is {BX-4471-220}
insurance member id {W123456789}, do you take it
my passport is {533401372}
my national insurance number is {QQ 12 34 56 C}
iban {GB33BUKB20201555555555} for the refund
card ending {4242} was charged twice
my case number at court is {AB12/3456}
i work at {Tesco} and can only come in the evening
i work for {apple}, does that matter for the insurance
my husband works at {target} and has no time in the day
I teach at {Oak Hill Primary School}, can my boss find out
i study at {durham}, is there a student discount
I am a nurse at {St Thomas}, will they be told
my sister {Chloé} wants to come too
my friend {Nguyen Van Anh} needs help in vietnamese
do you know {Mohammed al-Rashid}, he is my cousin
can {Seán O'Brien} be my therapist again
is {Jean-Luc} still there
{李小龙} is my husband, can he come
my wife {Анна} speaks russian only
{björk} told me it helps
does {d'angelo} still work on saturdays
can i change from {pat} to someone else
my colleague {sue} said the first session is free
i had {bill} as a therapist before and did not like him
{frank} was late twice, how do i complain
my brother {art} drinks too much, can you help him
{dawn} canceled my session without telling me
is {robin} a man or a woman
{drew} hit me, what can i do
i want the same therapist as {penny}
my girlfriend {crystal} and i fight a lot
my dad {earl} has dementia, do you visit at home
my boss {chase} is bullying me
{april} is my sister and she needs therapy
can {june} pay for me
our daughter {autumn} will not eat
my grandma {pearl} wants to talk to someone
{jordan} and i broke up, do you help with that
my mum {ruby} is in hospital
the man called {storm} scares me
someone named {chance} is following me
tell {Dr. Love} i am sick today
ask {Mr Cook} to ring me
is nurse {jay} in on tuesday
regards, {Daisy}
hello i'm {Femi}, how much do you charge
hi it's {Zoe} again, when is my next session
{Aoife} here, can i move my session
can {Mr. and Mrs. Patel} come together
my teacher {miss honey} said i should come
i was seen by {Professor Baker} in the past
the {johnson} family needs help
i am in {ward 7} at {Royal Oak Hospital}
my school is {Greenfield Academy}
I go to {Saint Mary} church, do you do christian counselling
my landlord {hassan} threatens me
is my neighbour {olga} a client of yours
my therapist {lily hunt} moved away
my psychiatrist {dr stone} gave me sertraline
{wei} told me that you speak chinese
my doctor at {elm tree surgery} referred me
i play for {leeds united}, will the press find out
my username is {happy camper}
skype: {live.wellness99}
{MARIA GONZALEZ} needs an appointment
PLEASE CALL {KEVIN} ABOUT MY SESSION
Is {Kerry} from {Cork} your only therapist
my licence plate is {AB12 CDE}
i will be in room {204} at the {Plaza}
the wifi name is {smith-home-5g}, will online work
my twins {faith} and {mercy} are afraid of school
i met {sunny} in group and want to quit
can you give {angel} my number
i fell in love with {victor}
{dean} from reception was rude
{lane} and {brooke} want couples counselling
my cousin {basil} had psychosis
my roommate {ash} is not ok
is {iris} good with trauma
{Woods} is my surname, am i on the list
the name is {bond}
my last name is {little}
please put {king} on the waiting list
`
  .trim()
  .split('\n')

/** Invented lines that tell nothing of anybody: all of them should stay. */
export const HARMLESS_LINES: readonly string[] = `
how much is a session and do you take insurance
will i have to talk about my childhood
may i bring a friend to the first appointment
can i hope to feel better after a few weeks
i hope you can help me with my panic attacks
is 50 minutes enough for couples
how long until therapy works, 10 sessions or more
is there a discount if i pay for 6 sessions up front
do you charge €80 or more
what happens if i am late or miss an appointment
do you do emdr or schema therapy for trauma
can you prescribe sertraline or do i need a psychiatrist
does art therapy help with grief
is it normal to cry after a session
what is the difference between a psychologist and a counsellor
do you have anyone who speaks Polish or Spanish
are you open on Saturdays or in the evening
how do i cancel and do i still have to pay the bill
is everything i say kept secret, even from my parents
can my husband and i come together
i feel empty and tired all the time, is therapy right for me
my doctor said i should try cbt for my ocd
do you help with eating disorders like bulimia
can i switch to another therapist if it does not work
is online as good as meeting face to face
do you offer hypnosis to stop smoking
what should i wear and what do i bring
can i get a letter for my employer
do you work with veterans and the police
i am afraid of dogs and lifts, can that be treated
is there a lift and can i park a car
where is the nearest bus stop
do you treat sleep problems without pills
what if i fall in love with my therapist
how do i know that it is working
can i come while i am drunk
does the therapist take notes, and who can read them
i was reading about mindfulness, do you teach that
what do you do in a group and who else is there
can i ask for a woman
do you take medicare or medicaid
my friend is depressed, how do i get her to come
we fight about money every day
is it weird to see a therapist at my age
do you have a waiting list and how long is it
can i bring my baby or my dog
is reiki or acupuncture part of it
i lost my job and cannot afford much
do i need a diagnosis for therapy
what do you do with my data
can a child come without the parents knowing
i grieve for my cat, is that silly
will it make me dependent on you
how is this different from talking to friends
can i have therapy in english by video
is there anything free for students
my boss must not find out that i come here
what is transference
i have a stammer, is that a problem
do you celebrate christmas or are you closed
`
  .trim()
  .split('\n')

/** Questions that miss an answer for one word that a clinic's content does not have; the word, which has to stay, in braces. */
export const STRANGE_WORD_LINES: readonly string[] = `
do you offer {psychodrama}
do you use {brainspotting}
can you help with {trichotillomania}
do you treat {emetophobia}
is {ketamine} something you do
do you take {aviva}
do you accept {tricare}
can i come if i am on {lithium}
is {microdosing} allowed during therapy
do you do {equine} therapy
do you offer {aromatherapy}
can you help with {tinnitus}
do you treat {vaginismus}
is {lamotrigine} a problem
do you help with {hoarding}
do you work with {firefighters}
do you do {couples retreats}
can i pay with {klarna}
do you use {zoom}
is there a {creche}
can i bring my {parrot}
do you have a {kettle} in the waiting room
do you help {astronauts}
do you do {exorcisms}
can you help with {stage fright}
do you treat {sleepwalking}
do you speak {tagalog}
do you do {astrology}
can i get {acupuncture}
do you treat {tics}
is {polyamory} ok for you
can you help with my {stutter}
do you do {gestalt}
do you treat {kleptomania}
can you help me stop {vaping}
do you offer {yoga}
can you help with {jealousy}
do you do {logotherapy}
is {psilocybin} legal here
do you help with {ghosting}
`
  .trim()
  .split('\n')
