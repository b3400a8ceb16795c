/** Messages that must get the card, written apart from the patterns and the templates, a line each. */
export const IN_DANGER = `
i just can't see myself being alive next year
lately i've been googling how to tie a noose
nobody's gonna notice when i'm dead
my plan is to do it on my birthday
i've decided that tonight's the night. i'm going to die
i feel like the only way out is to die
every day i wake up and wish i hadn't
it would be easier if i just wasn't around
they'd be happier with me dead
i want to slit my throat
thinking of taking all my sertraline at once
tried to hang myself last night but the rope broke
i swallowed a bunch of tylenol an hour ago
i just took like 20 xanax
i have a loaded gun in my mouth
the razor is calling me
i can't stop thinking about how i'd end things
i want to sleep and just not come back
death sounds so good right now
what's the quickest way to end your life
is it painful to hang yourself
how do you tie a noose
would jumping from the 5th floor kill me
i'm writing letters to my family because i won't be here
you'll be better off when i'm gone
i love you guys. goodbye forever
don't be sad when i'm gone
this is the last message you'll ever get from me
my little sister told me she's been cutting
i think my dad might shoot himself
my bf says he'll kill himself if i leave
my girlfriend just sent me a goodbye text and isn't answering
a kid in my class said he doesn't want to live anymore
how can i stop my friend from killing herself
my mom is threatening to overdose
my roommate won't wake up, there are empty pill bottles
i think my coworker is planning to kill herself
she posted that she's done with life
my best friend has a suicide plan
my ex keeps showing up at my house and i'm terrified
my stepdad comes into my room at night and touches me
dad broke my arm
he strangled me until i passed out
i'm scared my husband will kill me
he pushed me down the stairs
my boyfriend forces me to have sex
my wife throws things at me and hits me
i'm locked in the bathroom, he's got a knife
my parents beat me with a belt
i got raped last weekend
my uncle molested me when i was 9
i'm being stalked by my ex
someone is trying to break into my house
my neighbor's kid is covered in bruises
i'm going to shoot up my school
i have the urge to stab people
i'm going to murder my ex
i've been planning to poison my husband
i'm scared i'll hurt my baby
i'm gonna bring a gun to work and make them pay
if i see him i'll kill him
i want to burn his house down with him in it
i think i'm having a stroke
my chest is tight and my left arm is numb
i'm coughing up blood
my friend is unconscious after drinking too much
my baby isn't breathing
he's having a seizure help
i cut too deep and it won't stop bleeding
i've been vomiting blood
i accidentally took double my insulin dose and feel faint
im so done with everything i wanna off myself
kinda wanna yeet myself off a bridge
ngl been thinkin bout ending it
i want to unalive
tbh i dont wanna exist
i hate myself so much i want to hurt myself
i burned myself with a lighter
i carved words into my leg
scratched my arms till they bled
i need to feel the blade again
been clean for 2 months but relapsed and cut last night
i have urges to self harm
there is no hope left for me, i'm ending it
my existence is pointless
why am i even alive
nothing is worth living for
i don't belong in this world
i feel like i'm already dead
no one would come to my funeral
i'm a waste of space and should just die
the world doesn't need me
i wish my heart would just stop
i hope a bus hits me
i wish the earth would swallow me and i'd never come back
i pray every night that god takes me
i wouldn't care if i got killed
if i died today it wouldn't matter
i don't plan on living past 30
i'm too much of a coward to kill myself but i want to be dead
i can't keep living
can't do this life thing anymore
i want everything to end
i need this to be over forever
i'm ready to meet my maker
soon i'll be free from this pain forever
i'm leaving this world tonight
i think about ending things constantly
how much would it hurt if i stabbed myself
i have a date set for my suicide
i bought a rope off amazon yesterday
my medicine cabinet is full and i'm going to swallow everything
i'm on the bridge right now
i'm on the roof of my building and i want to jump
i got the gun out of the safe
found the perfect spot to hang myself
i wrote my will and a note for my mom
i'm not going to be around for graduation
tonight's my last night alive
i already said goodbye to my kids in my head
please tell my parents it's not their fault
this will be my final post
i've hurt everyone, they'd all be happier if i never existed
the only thing keeping me alive is my dog
if it weren't for my kids i'd be dead already
i don't know how to keep living
i don't want to be alive rn
not wanting to be alive anymore
i have zero desire to live
i feel like there's nothing to live for
there's nothing left for me in this life
what's the use of living
i'm tired of being alive
i'm tired of existing
i can't live like this anymore
i can't take this life anymore
i wanna fall asleep forever
hoping i don't wake up tomorrow
i fantasize about being dead
i crave death
death would be a mercy
i just want to be at peace, i want to be dead
suicide seems like the only way out
sometimes i think suicide is the answer
i'm a danger to myself
i'm afraid i'm going to end up killing myself
i attempted last week
i've attempted before and i'll do it again
i took an overdose
i overdosed on my antidepressants
i cut my wrists
my wrist is bleeding, i did it
i did it. i took them all
i've started hurting myself again
i punch walls and hit my head to hurt myself
i want to feel pain so i cut
i sliced my arm open
help me i want to hurt myself
need to cut rn
i'm relapsing with self harm
sh relapse last night
going to ctb this weekend
sewerslide is looking good ngl
i wanna kms
im gonna kms
life sux and i wanna dieee
i dnt wanna live nemore
i want to dye (die)
sooicidal
k1ll myself
s.u.i.c.i.d.e
i w a n n a d i e
he wants to kms
my friend wants to unalive herself
she doesn't want to be alive anymore
he said goodbye in a weird way and now his phone's off, he's been suicidal
my child says she hates herself and wants to be dead
my teen is self-harming
my partner is having suicidal thoughts
i'm worried about my brother, he keeps saying he has nothing to live for
my mom tried to commit suicide
my friend is on the edge of a bridge
my sister took all her pills
my dad has a gun and says he's going to use it on himself
a stranger online told me they're about to kill themselves
somebody in the group chat is saying they want to die
i need help for my friend who is suicidal
my husband gets violent when he's drunk
he puts his hands around my throat
she slapped me in front of the kids
my partner won't let me leave the house
my partner controls all my money and checks my phone, i'm afraid of him
my dad touches me
someone raped me
i was drugged and assaulted
i'm scared to go home tonight
i don't feel safe at home
my ex is threatening to kill me
i think my life is in danger
my stepfather hits my mom
i'm in an abusive relationship and can't get out
my girlfriend hits me
he keeps hurting me
my parents abuse me
i ran away because my father beats me
i want to kill my stepdad
i'm going to hurt somebody
i'm having homicidal thoughts
i feel like hurting people
i can't stop thinking about killing my wife
i'm about to stab someone
people at school are going to die tomorrow
i have thoughts about hurting my kids
i think i'm having a heart attack
i can't breathe and my chest hurts
my friend overdosed
he's not breathing
she passed out and won't wake up
i drank bleach
i think i've been poisoned
my throat is closing up
i'm bleeding a lot and can't stop it
i feel like i'm going to pass out and my chest hurts
i think about suicide every single day
been having really dark thoughts about ending my life
i've thought about ways to kill myself
i'm thinking of overdosing tonight
i have enough pills to do it
i've been stockpiling medication
planning on jumping off my apartment building
i've chosen a date
i've got a suicide plan and the means
i'm sitting here with a knife to my wrist
i have a rope in my closet
i'm holding the bottle right now
i want to crash my car on purpose
about to take all my pills, sorry
i left a note on the table
i transferred all my money to my sister and wrote her a letter
i've stopped making plans because i won't be here
i just want to stop existing
i wish i could vanish and nobody would remember me
the world is better without me
my kids deserve a better mom, they'd be better off if i was dead
no one needs me here
nobody cares if i live or die
i don't care if i live or die
i don't care whether i wake up
i'm not afraid of dying anymore
i'm ready to die
i accept death
ready to leave this earth
i have no will to live
life has no meaning anymore
i hate being alive
i shouldn't be alive
i regret surviving
everyday is torture and i want it to stop forever
i want to turn off my brain forever
make it stop please i want to die
please let me die
i beg god to let me die
i want my life to be over
my life is over
it's over for me
see you all in the next life
i'll be watching over you from heaven soon
i love you mom, i'm sorry for what i'm about to do
don't look for me
take care everyone, this is where it ends
thanks for being my friend, i won't be needing one anymore
i keep burning my arms with cigarettes
i bang my head against the wall until it bleeds
i've been clean from cutting for a year but i want to start again
i want to punish myself with a blade
i starve myself because i want to die
i feel safer when i cut
hurting myself is the only relief
i'm suicidal and alone
suicidal thoughts won't go away
feeling really suicidal tonight please help
urge to kill myself is strong
im gonna end it
i'm ending it all tomorrow
gonna take myself out
i'm gonna blow my brains out
thinking about putting a bullet in my head
i want to eat a bullet
i might drive into oncoming traffic
i want to step in front of a bus
i could just walk into the sea and not come back
i want to lie down on the tracks
if i had a gun i'd use it on myself
lethal dose of insulin for suicide
best way to bleed out
most painless suicide method
how to commit suicide
my friend is talking about killing herself, what should i do
my wife said she'd rather be dead
my nephew is talking about suicide
my friend took a lot of pills
my brother is missing and left a suicide note
my roommate slit her wrists
i think my son wants to end his life
she's going to kill herself if i don't go back
he tried to jump off the balcony
my girlfriend cuts herself
he beats me up every weekend
my husband tried to choke me
my mom burned me with a cigarette
my brother sexually abuses me
my ex broke in and attacked me
i was gang raped
my coach touched me inappropriately
i'm afraid of my boyfriend
i'm hiding from my husband
i'm being abused by my caregiver
my boss sexually assaulted me
there's a man following me home
my grandson is being abused by his stepdad
i heard my neighbor screaming and being beaten
i want to kill my coworkers
i'm going to kill my brother tonight
i want to blow up the school
i will shoot everyone
i feel like stabbing my roommate
i have violent urges toward my family
i bought a knife to kill him
i'm losing control and might hurt my kid
i'm so angry i want to kill him
i want revenge and i'm going to hurt her
my heart stopped for a second and i can't breathe
i have crushing chest pain
i took my whole prescription at once
he drank antifreeze
he's unconscious and cold
my daughter swallowed my pills
having a severe allergic reaction
i've lost a lot of blood
i feel dizzy after taking 15 pills
i'm overdosing
`

/** Messages that must not get it. */
export const NOT_IN_DANGER = `
this song slaps so hard it killed me
i'm dead 💀💀
my dad is going to kill me when he sees my grades
i bombed my exam
we murdered the other team
i would die for those shoes
i'm starving to death, let's eat
killing two hours at the airport
my plants keep dying what do i do
i nearly died of embarrassment at the party
the final season killed off my favourite character
i'm writing a crime novel where the hero dies
hamlet thinks about suicide in his soliloquy
how do antidepressants work
does therapy help people who self harm
what do you do if a client is suicidal
my grandmother passed away and i feel sad
i cut my hand chopping onions
i hurt my back lifting boxes
i burned my tongue on pizza
my back is killing me
i've been feeling low since i lost my job
i cry every night and feel lonely
i'm so stressed i could scream
i hate my life at the moment, work is awful
i feel like a failure
i'm drowning in paperwork
i'm hanging out with friends tonight
shoot me an email
let's jump on a call
i need to get this off my chest
my heart is broken after the breakup
i'm scared of flying
i have a plan for my career
what's the point of homework
i don't want to be here, this lecture is boring
can't go on without coffee
i can't live without my phone
end of life care options for my grandfather
is there an end date for therapy
how do i end therapy
i want to end the session early
i want to disappear on a desert island for a week
i wish i could sleep forever on sundays lol
my ex is dead to me
i used to cut myself as a teen, i'm fine now
never been suicidal in my life
i was abused as a child and want therapy for it
does the clinic treat trauma from abuse
are sessions confidential if i mention suicide
i support suicide prevention charities
i'm not going to kill myself, don't worry
i don't want to hurt anyone
my brother hit a home run
she hit me up on instagram
he beat me at chess again
my girlfriend beat cancer
the exam beat me up
this headache is murder
the dog died last year and i still miss him
i take 2 pills every morning, is that ok with therapy
how many tablets of paracetamol can i take per day
my doctor increased my medication
chest day at the gym was brutal
i can't breathe through my nose
i passed out on the couch after work
i'm dying for a holiday
this heat will be the death of me
goodbye, see you next week
thank you for everything, talk soon
say goodbye to high fees
this is my last session before the holidays
i gave away my old books
take care of my plants please
my computer crashed and i want to scream
i'm killing it in my new role
that presentation nearly killed me
dead inside after that exam week lol
i laughed so hard i died
i'm gonna die if i don't get coffee
if i eat another bite i'll explode
someone shoot me, this lecture is so dull
i could strangle my alarm clock
he's a killer on the guitar
she's drop dead gorgeous
what time does the bridge close for cyclists
how high is the empire state building
the train tracks near my house are loud
i jumped off the diving board
i hung up on him
can i get a prescription for sleeping pills
i forgot to take my pills this morning
i want to end my subscription
how do i end a relationship kindly
i want to leave my husband, do you offer couples counselling
i'm sad my friend is moving away
i feel lost after graduating
i'm overwhelmed with work and need someone to talk to
i have anxiety about exams
panic attacks are ruining my week
i had a breakdown at work yesterday
i feel numb lately
i can't sleep because of stress
my son is being bullied, what can i do
my daughter has an eating disorder, do you treat that
i want to stop drinking
my husband and i fight a lot
my boss yells at me
my mother was very strict
i was in a car accident and have nightmares
my father died of cancer
i miss my grandma who passed away
i lost my baby last year
he cheated on me and i'm devastated
what's the difference between a psychologist and a psychiatrist
do therapists report self harm to parents
is it normal to cry in therapy
what if i don't like my therapist
my friend told me therapy changed her life
i was suicidal in college but therapy saved me
my uncle took his own life in 1998
reading about virginia woolf's suicide for class
the news about the shooting is awful
watched a true crime show about a murder
i play a serial killer in the school play
gta lets you run people over
we need to kill this feature before launch
kill the process on port 3000
the server died again
drop the table and execute the script
i'm going to crush this interview
let's murder this pizza
my feet are killing me
break a leg tonight
he hit the nail on the head
i bombed on stage
cut it out
cut the grass
i'm cutting carbs
how to hang a picture frame
what rope do i need for climbing
best knife for sushi
is bleach safe for white clothes
how many calories are in a burger
how much sleep do i need
i have chest congestion
can stress cause chest pain
what are the symptoms of a stroke
what is an overdose
i don't want to live in this city anymore
i don't want to live with my roommate anymore
nobody would notice if i wore the same shirt
everyone would be better off with flexible hours
what is the point of meditation
i wish i was never hired here
i'm done with this course
i can't do this homework
i give up on this puzzle
i'm ready to go
time to go to bed, goodnight
last day of school tomorrow!
goodbye everyone, it was great working with you
my ex-boyfriend keeps texting me, it's annoying
i hate mondays so much
i'm feeling really down these days
i can't stop crying
everything feels heavy
i feel hopeless about finding a job
i'm a burden to my team with all these questions
my anxiety is through the roof
i want to run away from everything
i need a break from life
i'm exhausted and burnt out
i feel dead on my feet
i was so embarrassed i wanted to die
this show is to die for
that hill killed my legs
my mom's gonna murder me for breaking the vase
the boss fight kicked my ass
i suck at this game, i keep dying
i killed the dragon
sniper shot me in the head in warzone
headshot! killed three of them
the engine is dead
dead battery again
the joke died
lol i'm deceased
she slays
killing two birds with one stone
i need to shoot a short film
i'm hanging pictures
i jumped out of a plane, skydiving is amazing
we're going to jump off the pier for fun
he's going to propose on the bridge
take my pills reminder
do you prescribe pills
how do i taper off my medication safely
is 50mg sertraline a normal dose
what happens if i miss a dose
what happens to my body when i die
what do you believe happens after death
i'm afraid of death, can therapy help
thinking about death scares me, is it thanatophobia
my cat is dying and i'm heartbroken
my dad is dying of cancer
my best friend died in a crash
grief counselling after suicide loss
i lost my brother to suicide two years ago
i want to volunteer at a suicide hotline
what's the difference between suicide ideation and intent
i wrote a song about depression
in the book the main character kills himself
the lyrics say i wanna die
cobain killed himself
marilyn monroe overdosed
what year did robin williams die
is euthanasia legal here
my therapist asked if i was suicidal and i said no
i told my doctor i'm not having suicidal thoughts
no thoughts of self harm
i never thought of hurting myself
i would never hurt anybody
i got through my suicidal phase
recovery from self harm is possible
she hit the gym
hit me with your best shot
he punched in late
i'm beat
beat it
beat the eggs
i hurt my friend's feelings
i don't want to hurt her feelings
cutting onions makes me cry
i cut class today
a cut on my finger got infected
can you cut the price
the pain in my knee won't stop
i have a stomach ache
i have a fever and cough
i threw up last night after sushi
i passed my exam
he passed out flyers
i'm allergic to nuts
shortness of breath when running
i want to leave this company
i want to leave my body type worries behind
i want out of this contract
i can't take it anymore, my neighbors are so loud
i'm so done with this group project
tired of living in a small town
living paycheck to paycheck is exhausting
`
