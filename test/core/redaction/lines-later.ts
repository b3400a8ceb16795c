/** More invented lines in many voices; each was written before the rules that take out what is in it. */
export const LINES_LATER: readonly string[] = `
hey my bf {callan} wants to know if he can sit in
its {bex} from yesterday, the link didnt work
do u do sessions at night
my maths teacher {ms trevelyan} cornered me and i froze
i go to {castlebrook comp} and im getting bullied
{tilly} my hamster died and mum says get over it
how do i know if its anxiety or just me being dramatic
im on {summoners rift} all night and cant stop, is that addiction
my gamer name is {voidpotato}
{hunter} has been sending me stuff on snap i dont want
My son {Tobias} attends {the Steiner school in Kings Langley} and will not speak to adults.
We are members of the {Rambling Club} and my husband collapsed on a walk.
I taught Latin at {St Dunstan's} for thirty-one years.
Might I have the appointment in writing?
I'm afraid I find telephones rather difficult.
My consultant, {Mr Goldsworthy}, suggested cognitive therapy.
My late brother flew {Lancasters} and I still have his letters.
I look after my husband who has Parkinson's. May we both attend?
I was {matron at the cottage hospital} until it closed.
The vicarage is next door to us and I cannot have them see.
Our son-in-law {Hamish} is a {distiller on Islay}.
hello, i am {Ji-woo} from {incheon}, student visa
i want therapist who know my religion
my boss at {golden dragon takeaway} not pay me and i feel scared
i have paper from job center, they say i need talk with psychologist
my kids {amir} and {layla} they wake up in night
what time you open
my husband hit me but he say sorry, what i do
my mother in law {zeynep hanim} live with us and make me crazy
i am in {asylum hotel in kettering} and no money
my language is tigrinya do you have somebody
I saw {Pastor Delgado} speak about your clinic.
My daughter {Maddie} is on the {Wildcats cheer squad} and has stopped eating.
We have Anthem HMO, ID number {YRP 881 A 90027}.
He's {eight} and he won't get on the {number 14} school bus.
We live off {Route 9 past the feed store}.
I'm {the school librarian at Westbrook} so parents know me.
Does my deductible apply to telehealth?
{Grandma Jo} usually picks him up, is it ok if she waits?
We lost the house in {the Paradise fire}.
I'm active duty at {Fort Drum}, will my command find out?
My ex {Tanner} is suing for custody, can he subpoena you?
name's {macca}, need a hand with the grog
i'm a {crayfisherman} out at {the abrolhos}
lost three fingers at {the sawmill} and lost the plot after
sober since {anzac day}
can you fax it to my gp
{nugget} at the {rsl} gave me your number
i play {full back} for {the mudgee wombats}
the wife left in {june 2022}
do you see blokes who dont like talking
me dog {diesel} goes where i go
i'm on {worksafe claim 0921/22}
{sparrow} my mate says it helped him
Client ref {HN-2209}, please call {Mrs Obuya} back.
The insured is {Elif Karaca}, born {1 February 1985}.
The child, {Noah P.}, has witnessed violence.
We are a GP surgery and would like your referral form.
Could you confirm the fee for a couple's session?
The patient resides at {17a Harcourt Mews}.
Please send the receipt to {finance at brightleaf dot org}.
He is employed as {night porter at the Grand}.
{Councillor Bhatt} asked me to enquire on behalf of a constituent.
What is your data retention period?
NI number {JG 10 37 59 A}.
She manages {the Halifax on the high street}.
The sessions are funded by {Turnstone Trust}.
ok so {jess} says i should just breathe but {jess} has never had a panic attack in her life
i cant stop thinking that i left the iron on
my mum and i had a fight about {tinkerbell} our cat and i said something awful
ive been to {mind in croydon} and they said six month wait
my boss {the dragon} we call her, she timed my toilet breaks
the man from {flat 6} plays music all night and i cry
do you think its weird that i rehearse phone calls
i volunteer at {cats protection} on weekends and its the only thing keeping me going
my sister in law {perpetua} runs the {whist drive} and tells everyone everything
i met my husband at {butlins in minehead} and now he wont look at me
{robin} left me for {robyn}, yes really
my daughter {willow} and her friend {sage} cut themselves
i go to {zumba with carol} and nearly fainted
my psychologist {bronwyn} moved to {perth}
i ran {the london marathon} last year and now i cant leave bed
someone at {number 40} called the police on me
i saw my ex in {aldi} and had to leave
our {labrador} {monty} knows when im sad
i feel like {alice in wonderland} syndrome
my twin {josie} doesnt have it only me
i was on {love island} and people stop me in the street
i was born in the year of the tiger
my brother works on {the rigs off aberdeen}
my hubby is {drummer in a queen tribute band}
my nickname is {smiler} which is ironic
our band {broken kettle} split up and im lost
my licence is {MORGA 657054 SM9IJ}
tracking says {RM 1234 5678 9GB} but no forms came
can {little joe} come too, hes {four}
the will left us nothing and we are all fighting
hope you are well was how she ended it
may is a hard month, my mum died in it
i spoke to {summer} at the desk in summer
{grant} got a grant for his therapy
is {dale} still on the team
can {hazel} do my assessment
{kelly} and {kerry} are both late
{amber} alert: i am stuck in traffic
i want to speak to {faith} not about faith
{basil} put basil on everything and i lost it
{reed} wont read the letter
{autumn} is worse in autumn
{star} is what they call my son
my son is a star but so sad
is there a bus from the station
i cant afford 60 a session
do you do anything for grief after suicide
how do i tell my kids im in therapy
can i bring my emotional support dog
does it hurt to talk about it
what if my husband finds out
my ocd makes me check the oven
can you help with sleepwalking
hi is {saoirse} free next thursday at 3
i dont feel safe at home since my stepdad moved back in
{dev} and i have been fighting about his mum
my email is {purpleplum22@fastmail.example} thanks
she goes to {greystones} primary and has meltdowns before every school day
what does an intake session look like
hey {lola} said i could bring her dog {moose} to the session
my insurance card says {ZK4409-11-B}
can a gp letter be sent to {st. clement's practice}
im {tamsyn}, i booked under my married name {orchard}
we used to live in {ashby de la zouch} before the fire
do you see people with long covid
my number changed, its {07555 281 640} now
my therapist {jolanda} hasnt replied in a week
i've been off work since {3 november} and HR wants a letter
{ravi}'s birthday is {may 12} and i feel so guilty
how much does it cost if im unemployed
i own {the pink teapot} on {harbour street}, please dont call the shop
is {finn} in the thursday group
my husband is a {lock keeper} and never talks
hi, its {gus the plumber}, your boiler man, can i also book a session lol
i am a postman and get anxious around dogs
i keep having dreams about drowning
my sister {marigold} is a nurse at {the whittington}
my case worker is {tunde} from {shelter}
my brother in law is {the fire chief here}
is it ok if i turn my camera off
my wife {bridie} had twins at {rotunda} and she isnt herself
{jem}, {bo} and {ike} are my kids and they all need help
i used to sing in {the cornershop choir}
our vicar {father tobias} thinks its demons
do you have a quiet waiting area
im a {deep sea welder} so im gone for months
my policy is with bupa, {PN 5520 118 7}
i fell off my horse {juno} and now im scared to ride
i was adopted from {romania} in {1991}
my dad drove the {number 73} bus all his life
i play rugby for {old wesleyans} and broke my jaw
my mates call me {tank} but inside im a mess
does emdr help with birth trauma
hello this is {Margaret Ellery-Stone} writing about invoice {20458}
My son {Casper} was excluded from {Thornfield Academy} on {12 September}.
I am the {deputy mayor of Wexbridge} and need absolute discretion.
My granddaughter {Elodie} lives at {3 The Maltings}.
The letter should go to {Dr P. Venkataraman}.
I worked at {Rolls-Royce} for forty years and feel useless now.
my cousin {hyacinth} is getting married and i cant face the family
i need to talk about what happened at {camp whispering pines}
can you text {marcus} at {447700900981}
{Bao} is my boyfriend, his english is not good
I come from {Tbilisi}, here is only two years
my landlord mister {osman} he come in my room
i have appointment with {doctor lindqvist} on friday
{sister agnes} from {the convent} told me to contact you
my trainer at {fit4u} touched me
my licence number is {HUGHE 904172 K99RT}
am i too old to start therapy at my age
is there anything cheaper than weekly
the {smiths at number 12} are making my life hell
the accident on {the m62 near brighouse} killed my best friend {dom}
i have a crush on my therapist what do i do
we got engaged at {machu picchu} and broke up a month later
my username was {crimson_otter} but i forgot the password
nan raised me and shes dying
i watch {strictly} with my mum every week and now she is gone
im on universal credit, do you do reduced fees
im {gwen's} daughter, she comes to you on mondays
my partner {alix} is trans and needs a letter
my dog {gravy} ate my notes lol
the head of {year 8} called me in
my son supports {leeds} and got beaten up for it
I'm a {bagpiper} and have performance anxiety
she was bitten by the neighbours {rottweiler}
my name used to be {kevin}, now its {aurora}
do you treat phobias like fear of needles
i'm {cal}, {cal} with a c
ive moved from {dr sayeed} to {dr obi}
i work at a {donkey sanctuary} and i love it but the boss is vile
his initials are {t.k.} if you want to look him up
my mum lives in {bungalow 8, sandpiper court}
{hmrc} ref {458/PB2231}
i met her in {brno} on erasmus
why do i feel worse after talking
should i stop taking my tablets before i come
hiya its {shanice}, ive got the 4 o clock but my bus is late
can you let {dr farouk} know i wont make it
i think my little sister {evie-rose} is being bullied on the school bus
my doc is at {the meadows medical centre} and wont refer me
we met in {blackpool}, got married in {vegas} and now were getting divorced lol
my ex {donny} turned up at my work, {the carpet warehouse on dock street}
i used to be in the {household cavalry}
do you have any female therapists who do sundays
{ollie}, {8}, wets the bed since we moved from {swansea}
im on {the night shift at royal mail}, can i have afternoons
my mum is {the school cook} and everyone loves her but at home she hits me
does therapy show up on my medical record
i run {a donkey farm near tralee} and im burnt out
its about my neighbour {big sal}, she throws stuff over the fence
my cat {professor meow} goes everywhere with me
i failed my driving test on {tuesday the 4th} and i cant stop crying
my sponsor {jim b} said i should call you
i got out of {hmp styal} in {october 2022}
how long do i have to wait for the group
my manager {siobhan from accounts} touched my leg
i teach year 6 and i cant face going back
i did {iraq} and {afghan} and im not right
my driver number is {D4417}
i live next door to {the fox and hounds} and the noise kills me
the vet put down {marmalade} this morning
is it true that you have to lie down
{kayden} and {jayden} are my boys, one has adhd
my bank is {monzo} and my sort code is {04-00-04}
they call me {moose} on site
can i pay weekly instead of up front
he plays {goalie} for {partick thistle}
i was in {the salvation army} band and my captain abused me
my gran left me her house in {pwllheli} and my cousins hate me
my whole family are {travellers} from {appleby}
i do {burlesque} at {the blue flamingo}
i think my wife {marta} is having an affair with {piotr} from {her gym}
im a retired {train driver} and i had three people jump
whats a trauma bond
my pa number is {55/77/AB}
i have an appointment with you on {14 jan} but im in hospital
{lex} here, pronouns they them, is that ok with the staff
i was assaulted at {reading festival}
my dog {teddy} bit the postman and i cant sleep
my sons dad {keiron} died in {the manchester arena}
do you treat bedwetting
i go to {our lady of lourdes} and {father declan} said to pray
i lost {baby arlo} at 20 weeks
my car got keyed, its a {yellow beetle}, everyone knows its mine
my therapist said call {lucy} on {ext 214}
i feel like nobody would notice if i was gone from the office
im going to {thailand} in {feb} can we do online
i used to compete in {dressage} for {ireland}
my tutor {dr. n. achebe} at {keele} says i need a letter
do you offer evening slots
{nana ama} raised me in {kumasi}
my brother {dwight} drives the {18 tram} and he had a crash
my daughter is in {rainbow class} at {little owls}
i read your blog post about burnout and it was me
i need it in writing for {barclays hr}
i cant go past {the chemist on elm row} without shaking
my twin {boys} fight all day
the {bishop of lewes} is my uncle and he did things
hello, {Anneke Bos}, new patient, born {02-11-1969}
My address has changed to {Rookery Farmhouse, Nether Stowey}.
Our reference: {SW/CP/0091}.
I am {a serving police sergeant in Devon} and cannot be seen.
Please inform {Sister Bernadette} at {Mount Carmel}.
My husband's hospital number is {X448120}.
His commanding officer, {Major Prewitt}, is aware.
My book, {The Salt Road}, was about my father.
We attend {St Jude's} and would prefer a Christian therapist.
I am the wife of {the local MP}.
Could my carer, {Blossom}, come in with me?
I had a breakdown while working for {Lloyds}.
My son is at {Eton} and miserable.
Is it possible to pay by cheque?
My passport number is {PA 994 120}.
My late father was {a don at Balliol}.
i want talk with woman, my name {hamida}, i am {pashtun}
my husband work in {fish factory in peterhead}
i live in {refugee house on mill street}
i come from {gaza}, all my family is dead
teacher of my son, {miss kelly}, say he is sad
{ngozi} is my daughter, she not eat
hi is it ok if {jules} picks me up after, hes my carer
ive been having panic attacks at {the odeon} where i work
my boyfriend is in {the scouts} as a leader and something isnt right
can you post the letter to {po box 118 truro}
is {nurse pat} still doing the tuesday clinic
my stepdaughter {clementine} pulled a knife on me
we run {the only garage between here and tain} so word gets round
do i need to bring photo id
our baby {wren} was stillborn on {palm sunday}
i keep seeing the white van outside {number 31}
my mum works for you, {jacqui on reception}, can she see my file
i did my apprenticeship at {harland and wolff}
{mo}, {jo} and {flo} all want to sit together
my karate teacher {sensei dave} is my whole world
i used to sing in {the phantom} in the west end
im a {trawlerman's wife} and hes never home
my son is {head boy at st olaves} and cracking up
my allergy nurse at {the rvi} suggested it
i was the girl in the red coat from the news
my daughters horse {captain thunder} threw her
is the group on zoom id {883 2210 4417}
i cant go to {lidl} without a panic
i live with {three nuns} in {a convent outside ely}
the lads at {the forge} take the mick
my wife {anj} is 7 months and wont leave bed
i got made redundant from {the steelworks} after 22 years
{dr love} told me to laugh more, real name btw
my foster carers {pam and trevor} say i lie
im known round here as {the cat lady}
we had our wedding at {gretna green} and he left two days later
i go to {weight watchers at the civic} and binge after
my {great aunt queenie} left me money and now my family hate me
my sons bully is called {rocco} and hes in the year above
i have a scar from {the hillsborough disaster}
my passcode is {blue42}
the landlord of {the dog and duck} is my ex
i was in {coronation street} as a kid
hi, {hanne} again, my partner {bram} cant do monday
i am a {tattooist} in {leith}
{tiny tim} we call him, my dad, hes massive
is there wifi in the waiting room
i was {miss teen wales} and now i cant look in a mirror
i was in a cult called {the children of light}
my osteopath {greer} said its all in my head
my daughter is vegan, trans and {12} lol help
my flat is above {the vape shop on cowley road}
i have a {bengal} cat, he bites when i cry
i play the {harp} in {the ulster orchestra}
{ffion} from the call centre gave me your details
i swim with {the dawn dippers} and they dont know
i think i saw my therapist at {the sauna}
{sarge} was the only one who understood
im {cabin crew on ba}, can i do sessions in hotels
my boss {his lordship} wants me in on sundays
i speak welsh and english, is that useful
my house burned down on {bonfire night 2020}
can i have the same room as last time
i used {ricky@oldmail.example} before, now its {r_hart@newmail.example}
whats the difference between you and the samaritans
I should like my appointment moved from {14:30 on the 9th}.
My brother, {the Rev. Aubrey Tickell}, will telephone you.
I was evacuated to {a farm near Bala} as a child.
My late husband was {organist of the cathedral}.
Would you kindly send it to {c/o The Porter's Lodge, Keble}?
Our family doctor, {old Dr Bream}, has retired.
I sit as a {magistrate} on the {Tyneside bench}.
My housekeeper, {Mrs Danvers}, opens the post.
I am secretary of {the Allotment Society}.
Do you see people over eighty?
My grandson {Barnaby} is reading Classics at {Durham}.
My son plays the lead in {the school's production of Oliver}.
We have been members of {St Enodoc Golf Club} since {1974}.
please i need help my name {thi hanh}, my husband {mr binh} is very angry
in my country {eritrea} i was in prison
i work night in {amazon warehouse dunstable}
i have {four} children, the little one is {zahra}
my english teacher {miss pippa} find you on internet
my lawyer {mr osei-bonsu} need letter for home office, number {H1234567}
can i speak in portuguese
my sister {fatma} she live {istanbul}
we are roma people and school not want us
i come with bus from {oldham}, one hour
how much is for one time
My daughter's travel team, the {Lady Hawks}, cut her.
He was baptized at {St. Anne's} by {Father Mike}.
She's in {Mrs. Gonzalez's} class at {PS 118}.
We're stationed at {Camp Lejeune} until {summer 2027}.
My {Trader Joe's} coworkers found out.
I'm a school bus driver for {District 49}.
My group number is {G-5562} and the subscriber is {Marisol Vega}.
Do you take Medicaid in {Ohio}?
my flatmate works at {the big yellow storage place}
my dad is a {bee inspector}
i collect glass at {the old vic}
my girlfriend is {captain of the ladies team}
i was on the jury for {the market street murders}
i help out at {sunday lunch club}
we go to {stepping stones} playgroup
my uncle {big dave} sleeps on our sofa
i coach {girls under 11s} on {the rec}
my therapist before you was {a lady called joy}
my daughter goes to {happy days} nursery and bites
i live in the {flat above the launderette}
my brother is in {the grenadier guards}
i live opposite {the fire station in kelso}
my sister is {the face of a shampoo brand}
my gaming clan {iron wolves} kicked me out
i fell in love with {the milkman}
i write songs as {pale winter}
my cousin runs {a chippy called the codfather}
my grandad was {a spitfire pilot}
i do shifts at {the hive} and people shout
i study {marine engineering} at {solent}
there is a guy at {anytime fitness} who follows me
i came over on {the windrush}
my club {the night riders} is all i have
i go to {blue lodge} and they do not talk about feelings
i am treasurer at {grace chapel}
my street is {the row behind the mill}
{the twins} started reception at {holy cross}
i work for {the mayor}
i am allergic to bees and {my hive} is dying
i do the books for {jacks garage}
we have {a smallholding in powys}
the baby was born at {queen charlottes}
my horse {comet} is at {hill top stables}
i was the {driver of the 8.15} when it crashed
my yoga teacher {sunny} told me to stop the pills
i caddied at {st andrews}
my pub quiz team {the know nothings} are my only friends
my poem was in {the sunday herald}
i volunteer on {the lifeboat}
they call my son {beans}
i do drag as {miss fortune}
i am {a toastmaster}
my other half is {a bin man}
i play {tuba}
i play dungeons and dragons at {the wizards hat}
i deliver for {just eat}
my name tag says {bunny}
she signs as {m. night}
my locker is {314} at {the leisure centre in stroud}
my son is the {only black kid in his class}
i took {the ferry to stranraer} and had a panic attack
i got the {george medal}
`
  .trim()
  .split('\n')
