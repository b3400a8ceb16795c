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
my boss groped me
i'm being stalked by my ex
someone is trying to break into my house
my neighbor's kid is covered in bruises
i'm going to shoot up my school
i want to strangle my roommate in his sleep
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
living is too painful
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
can't stop self harming
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
a friend of mine has been hinting at suicide
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
I am planning my suicide
I'm considering suicide
I have been contemplating suicide
I feel like killing myself
I'd rather be dead
I would be better off dead
I am tired of life
I don't want to exist anymore
I can't do this anymore, I want to die
I'm done with life
I want my life to end
I wish I wasn't alive
I wish I weren't here
I don't see the point of living anymore
there is no point in going on
I have no reason to go on
I can't see any way out except death
everybody would be better off if I died
my friends would be happier if I was dead
I don't want to be a burden anymore, I want to end it
Nobody will miss me
No one will care when I'm gone
I just want to disappear forever
I want to vanish from this world
I won't be here tomorrow
You won't see me again
Goodbye, I love you all
This is my last goodbye
Tell my family I love them
Take care of my dog when I'm gone
I'm writing my goodbye letters
I've made peace with dying
I've said my goodbyes
I'm going to cut my wrists
I'm going to jump
I'm going to jump in front of a train
I'm going to overdose tonight
I have a gun and I want to use it on myself
I have pills and I want to take them all
I'm standing on the edge
I'm on the ledge
I plan to hang myself
I will shoot myself
I will end it tonight
I'm about to end it
I want to slit my wrists
I feel like cutting
I feel like hurting myself
I cut myself last night
I've been burning myself
I want to bleed
I can't stop cutting
how can i kill myself
how to hang myself
easiest way to die
what's the most painless way to die
how much tylenol would kill me
how many pills would it take to kill me
ways to kill myself
best way to commit suicide
I want to end my suffering
I need the pain to end
I want everything to stop
I want it all to end
make the pain stop forever
I can't live anymore
I can't keep going
I can't hold on anymore
I don't have the strength to live
I've given up on life
I give up, I want to die
life has no purpose
life isn't worth it
what's the point of living
why should I live
why am I still alive
I hate my life and want to die
I deserve to die
I should be dead
I should just kill myself
maybe I should just die
maybe I should end it
wish I was never born
I hope I die
I hope I die in my sleep
I hope I never wake up
I don't want to wake up tomorrow
I want to go to sleep forever
suicidal rn
feeling suicidal again
I'm so suicidal
sui thoughts are back
wanna kms
want to unalive myself
gonna off myself tonight
I want 2 die
i wnt to die
i wan to kill my self
sucidal thoughts
I want to comit suicide
I'm not suicidal but I want to die
I don't want attention, I want to die
I'm fine. I just want to die.
My brother is threatening suicide
My daughter said she doesn't want to live
My boyfriend is suicidal
My friend cut herself
My friend is going to jump
She's threatening to kill herself
He wants to end his life
my mum is talking about ending her life
my student wrote about suicide in her diary
my partner attempted suicide last night
I'm worried my son is self harming
I think my friend is going to hurt himself
my friend wants to overdose
he says he has a gun and will use it
my dad hits me
my mom beats me
my boyfriend hit me
my husband is abusive
he forces himself on me
he threatened me with a knife
I was sexually abused
I've been raped
my partner is violent
my stepfather abuses me
I'm scared of my husband
I'm afraid he'll kill me
someone is trying to kill me
I'm being stalked
I'm being threatened
he won't let me leave
my child is being abused
my neighbor is beating his kids
I'm going to kill my boss
I want to hurt my ex
I want to stab someone
I'm going to shoot up the school
I have thoughts of killing people
I feel like killing someone
I want them to die
I'm having chest pains
I think I'm dying
I think I'm having a stroke
I overdosed
I took a bunch of pills
I took all my medication
I drank a bottle of bleach
I swallowed poison
I'm bleeding and it won't stop
my friend is not breathing
he collapsed and isn't responding
she had a seizure
my uncle touches me
my brother beats me up
my wife is abusive towards me
my boyfriend choked me last night
my ex won't stop following me
my husband locked me in the house
he said he will kill me if I leave
he raped me
I am a victim of abuse
my father abused me sexually
my partner hurts me
I'm being hurt by someone
someone hurt me
someone touched me without permission
I'm in a violent relationship
my stepdad is hurting my little sister
a kid at my school is being hit by his parents
there are bruises all over my nephew
I think my neighbour's children are in danger
my teacher touched me
I'm scared he's going to hurt me
I'm scared of what my dad will do to me
my roommate attacked me with a knife
help, someone is breaking in
a man is following me
my pimp beats me
I'm held against my will
I feel unsafe at home
my mother hits my little brother
my boyfriend threatens me
I'm going to hurt my wife
I want to hurt my child
I will kill them all
I'm going to stab him
I feel like I could kill someone
I'm thinking about killing my neighbor
I want to shoot people
I'm planning to attack my school
I want to punch my boss in the face until he dies
I want to make him suffer
I could kill her right now and I have a knife
he deserves to die and I'm going to do it
I can't control my anger, I'm going to hurt somebody
I'm going to burn down the building
I want to run people over with my car
I'm having trouble breathing
I can't feel my left side
my lips are turning blue
my friend passed out from drinking and won't respond
my mom collapsed
my grandpa fell and is unconscious
my son had a seizure and isn't breathing right
I took 40 pills
I took double my meds and feel really weird
I mixed pills with alcohol and can't stay awake
I think I overdosed
I'm overdosing please help
he od'd
she swallowed a bottle of aspirin
I accidentally drank cleaning fluid
I've been shot
I've been stabbed
I'm having an allergic reaction and my throat is closing
I haven't eaten in a week and I keep fainting
I throw up everything I eat and my heart hurts
my cousin wants to end it all
my best friend says she's better off dead
my friend keeps cutting his arms
my son doesn't want to live
my daughter took pills
my girlfriend is talking about jumping off a bridge
my friend said goodbye and turned off his phone
I'm afraid my wife will kill herself
someone I know is suicidal
my classmate is planning suicide
my dad keeps saying he should just die
he's going to jump
she has a knife and says she'll cut herself
my friend gave me all her stuff and said she won't need it
my teenage son is depressed and has a gun
my brother is on the roof
I found my sister's suicide note
can someone help my friend, she wants to die
I am thinking of suicide
suicide is the only way
I've lost the will to live
I want to be dead
I might kill myself
I could kill myself
I would kill myself if I could
I'm gonna die tonight
tonight I'm going to kill myself
I've had enough of life
enough is enough, I'm ending my life
I can't bear to live
living hurts
I don't want tomorrow to come
I hope tomorrow never comes for me
I'm better off gone
my death would solve everything
my death would be a relief to everyone
I have nothing to offer this world, I should go
I'm worthless and I should die
It would be better if I wasn't here
It'd be better if I were dead
if I weren't around everyone would be happier
I feel like ending everything
I feel like I can't go on living
I'm at the end of my rope and want to die
I'm so close to ending it
I'm this close to killing myself
I'm on the verge of suicide
I'm about to commit suicide
I'm attempting suicide tonight
I've attempted suicide and I'm still here, I wish I wasn't
I want to hurt myself so badly
I need to hurt myself
I have cut myself
I cut my arms
my arms are covered in cuts
I've been self-harming
I self harm
I burn myself when I'm upset
I have a knife and I'm going to use it
I have a razor in my hand
I know exactly how I'll kill myself
I've tied the noose
I have a noose
I've got the pills lined up
I'm going to take the whole bottle
I'm taking all of them now
I just took a whole bottle of sleeping pills
I'm going to step in front of a train
I want to jump off a building
I'm going to walk into traffic
I'm going to drive off a bridge
I will gas myself
I'm going to bleed out
I want to drown
painless suicide methods
what pills can kill you
fastest way to end it
tell me how to die
help me die
assist me in ending my life
can you help me kill myself
is there a painless way out
which bridge is highest to jump from
how long does it take to bleed to death
how deep do I need to cut
what happens if I take 50 tylenol
This is the end
This is it, goodbye
I'm saying goodbye
Goodbye forever
farewell everyone
I'm leaving and never coming back
I'll be gone soon
I'll be gone by morning
When I'm gone please be happy
Remember me fondly
Don't cry for me when I'm gone
I'm giving away all my stuff
You can have my guitar, I won't need it
I want to be with my dead wife
I'll be with my mom in heaven soon
I want to stop feeling forever
I want to be nothing
I'd be happier dead
at least when I'm dead it won't hurt
I look forward to dying
I dream of death
can't wait to die
I'm waiting to die
just kill me
please kill me
somebody end my life
I don't deserve life
I don't deserve to be here
God doesn't want me here
The world would be better without me
they won't miss me
no one would even notice if I was gone
nobody would care if I died
I have no one and nothing, I want it over
I wanna be gone
i wanna dissapear and never come back
i dont wanna b here anymore
idk if i can stay alive
i cant do life anymore
end my life plz
kill me plz
im gonna kill myself lol
i want to kermit sewerslide
ready to ctb
considering self-deletion
I don't feel like living
I don't feel like being alive
I want to go to heaven now
I think it's time to end my story
I don't have the energy to exist
I feel like my life should end
I have been thinking about death a lot and want it
I want to cease to exist
existence is exhausting and I want out
I'm counting down the days until I die
I've got a countdown to my suicide
I bought pills to end my life
I found my dad's gun
I loaded the gun
I have the gun to my head
the knife is in my hand and I want to use it on myself
I'm on the roof
I'm about to jump
I'm at the bridge
I took pills to kill myself
I drank poison to die
I tried to overdose
I tried hanging myself
I tried to slit my wrists
I cut too deep
I can't stop bleeding, I cut myself
no one loves me and I want to die
nothing helps, I'm going to kill myself
I failed and I want to die
he left me and I don't want to live
if he leaves me I will kill myself
I lost everything and I'm going to end it
I hate living
I loathe my existence
I never asked to be born
I wish my parents never had me
I wish I died in that accident
I wish I had died instead
should have been me who died
I'm a mistake and should be erased
I have nobody, might as well die
might as well be dead
what's stopping me from killing myself
give me one reason not to kill myself
give me a reason to live
convince me not to kill myself
is life worth living
I don't think life is worth living
I can't find a reason to live
why go on
why bother living
I don't want to survive
let me go, I want to die
I'm letting go of life
I'm giving up my life
I'm going to throw my life away
I'm taking my life
I'm gonna take my own life
I'm gonna end my own life
I'm planning to commit suicide
I'm having suicidal urges
suicidal ideations are getting worse
my suicidal thoughts are back
I've been rehearsing how I'd do it
I practiced tying the noose
I'm researching methods
I've been looking up suicide methods
I searched for painless ways to die
I looked up how to overdose
where can I buy poison to kill myself
how do I end my life painlessly
how can I die peacefully
quickest way to die
easiest suicide method
is overdosing painful
does drowning hurt
how long does hanging take
what's the deadliest combination of pills
which pills are lethal
how many aspirin is fatal
can I die from swallowing bleach
I self-harmed today
I hurt myself on purpose
I've been cutting
I want to slice my skin
I want to hit myself
I scratch myself until I bleed
I'm going to punish myself by cutting
my friend overdosed on pills
my friend hung himself in the garage and I found him
my brother is going to shoot himself
my sister keeps saying she wants to disappear forever
my cousin attempted suicide
he wrote a suicide note
she's cutting again
my daughter is suicidal what should I do
my mom said she doesn't want to live anymore
my boyfriend is threatening to kill himself
my friend hasn't been answering and said she wanted to die
I'm terrified my brother will kill himself
how can I save my friend who wants to kill himself
my kid told his teacher he wants to die
my grandpa says he's ready to die and has a gun
my ex says he'll kill himself if I don't come back
I have been collecting sleeping tablets for months
I'm going to take every pill in the house
I'm going to use my belt
I've tied a rope to the beam
I'm driving to the bridge now
I've decided how I'm going to die
I've written letters for my family and I'm ready
I've got my affairs in order and tonight's the night
I'm taking the pills now
I'm swallowing them one by one
I'm going to poison myself
I'm going to set myself on fire
I want to starve to death
I'm going to crash the car into a wall
I will jump off the roof after work
I've picked a date to die
I bought razor blades to cut my wrists
I'm going to put a gun in my mouth
the gun is loaded and next to me
I've got a bag and a helium tank
I'm going to suffocate myself
I'm gonna stab myself in the chest
I have my note written
everything is ready for tonight, I'm leaving this world
I plan on killing myself after the holidays
I'm waiting until everyone's asleep to do it
I stopped taking my insulin on purpose
I'm refusing to eat so I'll die
life feels pointless and I don't want to be in it
I don't want to be in this world
I want to leave this place forever
nothing matters anymore and I don't want to live
I'm so tired of this life
I don't feel like I should be alive
I feel like I don't deserve to be alive
it'd be easier to be dead
it would be so much easier to not exist
it would be better to not be alive
being dead would be better than this
they'd be fine without me
nobody needs me, I should just go away forever
I am nothing but a burden to everyone
I ruin everything, people would be better without me
I wish someone would end me
I wouldn't be upset if I died
dying doesn't scare me anymore
I'm okay with dying
I'm fine with not waking up
I hope this is my last day
if only I could die peacefully
no point in being alive
why am I here, I want to stop existing
why do I even exist
living is pointless
I see no future and no reason to stay
I'm done being alive
I can't exist like this
I don't want to go on
can't go on anymore
I'm not strong enough to keep living
I have a bottle of pills and a plan
my pills are counted and ready
I took out the razor blades
tonight I overdose
I'm planning to die this weekend
I've planned my death for months
I want to jump from the top floor
I'm gonna hang in the garage tonight
going to shoot myself after I feed the dog
I'll swallow everything in the cabinet
I'm going to bleed to death in the bath
I'm going to inject all my insulin
I have my dad's pistol and I'm done
I've been practicing with the rope
I've decided to end my life next week
I decided suicide is the answer
I'm prepared to die
I've prepared everything for my death
I know which building I'll jump from
I'll do it with pills
I'm gonna do it with a gun
everyone thinks I'm fine but I'm planning my suicide
I don't want to see another day
I don't want to open my eyes tomorrow
I want to never wake up again
I wish I could close my eyes forever
I'd be relieved if I died
I wouldn't fight it if I was dying
I want god to end my life
I wish cancer would take me
life is not for me
I'm not made for this world
this world isn't for me anymore
I can't find meaning in living
my life is worthless
my life doesn't matter
I don't matter to anyone and want to be gone
everyone will be happier after I die
my kids need me gone
they will be better once I'm dead
there's nothing here for me
I don't have anything to live for
I'm empty and want to stop living
I wish my life was over
I pray for death
I'm begging for death
I'd welcome death
I feel like jumping
I feel like ending my life
I'm just waiting to die
I want the world to go on without me
I want to harm myself
I want to injure myself
I did cut myself today
I like to cut myself
I scratched my wrist open on purpose
I want to end my own life
I will kill myself tomorrow
I'm killing myself
I wanna end my life
I want death
Let me die
I need to kill myself
I need to end it all
I'm gonna end my life
ending my life is the only option
killing myself is the only way
I think I should kill myself
I think I want to die
I kinda want to die
I lowkey wanna die
honestly just want to die at this point
can i just die already
i wish i could just die
i wanna be dead so bad
id rather be dead
i feel so suicidal rn
i am feeling suicidal and dont know what to do
i have suicidal thoughts every day
i keep having suicidal thoughts
i think about dying every day
i think about killing myself every night
i cant stop thinking about dying
i cant stop thinking about killing myself
ive been thinking about ending it
ive been wanting to die
everyday i want to die
i tried to kill myself yesterday
i tried to end my life
i almost killed myself last night
i was going to kill myself last night
i nearly jumped today
i wrote a suicide note
i have a suicide note
this is my suicide note
i am about to commit suicide
i am committing suicide
i want to commit suicide
thinking of committing suicide
suicide is my only option
suicide is the answer
im going to jump off a building
i will jump in front of the train
i will hang myself
i will overdose
i want to overdose
i want to take all my pills
i took all my pills
i overdosed on purpose
i have a gun and i will shoot myself
i am holding a knife to my throat
i am going to slit my throat
i dont want to live
i dont want to live in this world
i dont want to be alive
i hate being here
i want to disappear from this world
i want to be gone
no reason to live
nothing to live for
life is meaningless
life is not worth it
my life is pointless
i cant live like this
i cant take living anymore
i am done living
i am tired of living
i give up on living
i will be gone soon
you wont have to deal with me anymore
it will all be over soon
soon i wont be a problem
soon i will be at peace
i will finally be at peace
i will be in a better place soon
im going to a better place
i am going to sleep forever
i love you all, this is goodbye
sorry for everything, goodbye
thank you for everything, goodbye forever
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
i could kill my brother for eating my cake
kill me now, another zoom meeting
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
i'd rather die than go to that reunion
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
can i talk about suicide in therapy without being hospitalised
my friend told me therapy changed her life
i was suicidal in college but therapy saved me
my uncle took his own life in 1998
reading about virginia woolf's suicide for class
the news about the shooting is awful
watched a true crime show about a murder
i play a serial killer in the school play
my d&d character died last night
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
i don't know what to do with my life
i feel hopeless about finding a job
i'm a burden to my team with all these questions
my anxiety is through the roof
i want to run away from everything
i need a break from life
i'm exhausted and burnt out
i feel dead on my feet
i was so embarrassed i wanted to die
omg i could have died
this show is to die for
that hill killed my legs
my mom's gonna murder me for breaking the vase
the boss fight kicked my ass
i suck at this game, i keep dying
i killed the dragon
sniper shot me in the head in warzone
headshot! killed three of them
our startup is dying
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
romeo and juliet both die
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
i haven't self harmed in five years
i got through my suicidal phase
recovery from self harm is possible
she hit the gym
hit me with your best shot
he punched in late
that punchline hit me
i'm beat
beat it
beat the eggs
i hurt my friend's feelings
i don't want to hurt her feelings
i hurt my wrist playing tennis
my wrist hurts from typing
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
I died laughing
I'm dying laughing
you're killing me
stop it, you're killing me
this is killing me
the suspense is killing me
curiosity killed the cat
dressed to kill
I'd die without my coffee
my feet are dead
my legs are dead after yesterday
I'm dead after that run
I slept like the dead
my brain is dead today
brain dead from studying
the party was dead
the internet is dead
that's suicide, driving in this snow
it's career suicide
he murdered that song at karaoke
I got murdered in chess
they slaughtered us
we were slaughtered 6-0
he beat me to the punch
they beat us last night
beat my high score
shoot, I forgot my keys
I'm shooting for the stars
take a shot
he shot me a look
I'll hang around
hang on a minute
hang tight
cut to the chase
I need to cut back on caffeine
the cut on my knee
I burned dinner
I burned my hand on the stove
I stabbed my toe
I hit my head on the cabinet
I twisted my ankle
I fell off my bike
I broke my leg skiing
I sprained my wrist
I banged my knee
Jesus died for us
to die is gain
take up your cross and die daily
what happens after death according to Hinduism
reincarnation and the soul
is suicide a sin
what does the bible say about suicide
the Buddha on suffering
the end of the world is near
my character died
I killed the boss
I respawned after dying
kill streak of ten
game over, I died again
I'm writing an essay about suicide
I'm doing research on self-harm
a documentary about suicide
I read a book about abuse
the lecture on domestic violence
suicide awareness month
suicide prevention hotline number
my thesis is on suicide in literature
in 13 reasons why, hannah kills herself
I'm sad
I'm so sad today
I feel lonely
I feel empty
I feel numb
I feel worthless
I feel hopeless
I'm depressed
I'm really depressed lately
I'm anxious all the time
I can't cope
I'm overwhelmed
I'm struggling
I'm not okay
I hate myself
I hate my life
my life is a mess
I'm a failure
nobody likes me
I have no friends
no one understands me
I cry all the time
I'm heartbroken
I miss my ex
I lost my job
my mom has cancer
my dog died
my grandma died
I'm stressed about exams
I had a panic attack
I'm having a panic attack right now
I think I'm going crazy
I'm burned out
I'm exhausted
I don't want to get out of bed
I don't feel like doing anything
nothing makes me happy
I'm tired of everything
I want to give up on my diet
I want to quit
I'm not going to hurt anyone
I'm not going to kill anybody
I have never been suicidal
I would never hurt myself
I don't have suicidal thoughts
I am no longer suicidal
I no longer want to die
I don't self harm anymore
I stopped cutting two years ago
I used to cut
I was suicidal last year but I'm okay now
I attempted suicide when I was 17
what's the maximum dose of ibuprofen
can I mix alcohol with my antidepressant
is it safe to take two sleeping pills
how long does xanax last
what does fentanyl do
is it okay to take expired tylenol
do I have the flu
why does my chest hurt when I cough
how do I treat a burn
what causes seizures
I'm gonna kill it at karaoke tonight
she killed that dance routine
that outfit is killer
killer workout today
you slay me
my jaw dropped dead
drop dead
dead ringer for my cousin
the deadline is dead ahead
dead on arrival package
this show jumped the shark
hold your horses or I'll shoot
shoot the breeze
straight shooter
I got shot down when I asked her out
we got smoked by the other team
we demolished the buffet
I crushed my deadlift PR
beat the traffic
beat the heat
my heart skipped a beat
they choked in the fourth quarter
I choked on my interview
choked up at the wedding
hang up the phone
hanging by a thread with this project
hang a left at the light
cut from the team
paper cut, ouch
cut my hair too short
I need to cut ties with that company
I cut my own bangs
burned out from work
burning calories
sunburned my shoulders
I burnt my finger on the iron
I slipped in the shower and bruised my hip
I scraped my elbow
my knee is bleeding from a fall
nosebleed again
I pulled a muscle
the doctor gave me stitches after the accident
tattoo pain is real
ear piercing hurts
my tooth is killing me
cramps are killing me
hunger is killing me
the wait is killing me
this hangover is killing me
mosquitoes are eating me alive
I could sleep for a hundred years
I want to sleep all weekend
I wish I could sleep forever but I have work
wake me up when september ends
I don't want to wake up for my 8am
I never want to get up on mondays
I want to crawl in a hole, so embarrassing
I wanted to disappear when I tripped on stage
kill me, I sent that email to the whole company
ugh kill me now my ex is here
shoot me now, taxes are due
put me out of my misery and tell me the score
I'll die if they cancel the concert
I'd die to meet her
I would die for you, my love
til death do us part
live and let die is a great song
another one bites the dust
knocking on heaven's door
stairway to heaven
highway to hell
born to die by lana del rey
suicidal tendencies is playing tonight
my chemical romance, i'm not okay
the killers are my favorite band
watching the walking dead
playing dead by daylight
dead cells is hard
I got killed by a creeper
got headshot again
my sim drowned in the pool
I sacrificed my queen
he committed murder in the novel
the killer is the butler
the detective found the body
murder podcast recommendations
who killed JFK
how did Elvis die
how many people died in WWII
the death penalty debate
abortion and euthanasia ethics
philosophy of death class
camus says the only serious question is suicide
sylvia plath wrote about suicide
my psychology exam covers self-harm
statistics homework on suicide rates
I'm presenting on domestic violence
news report about an overdose epidemic
the opioid crisis article
gun control essay
a church member asked about sin and death
let go and let god
crucified with christ
the old man must die
I surrender my life to Jesus
my soul longs for heaven
when I die I'll go to heaven, says grandma
meditating on impermanence and death
ego death on retreat
out of body experience
does the soul survive death
pray for my dying aunt
funeral arrangements for my father
how do I write a eulogy
I need a will and an executor
life insurance quote
organ donor registration
how do I get a death certificate
estate planning
I feel like crap today
I feel terrible
I feel awful about what I said
I feel guilty
I feel ashamed of my body
I feel invisible at work
I feel stuck in life
I feel like I'm falling apart
I feel broken
I feel like a burden when I ask for help at work
everything is too much right now
I'm at my wits' end with my kids
I'm at the end of my patience
I'm about to lose it with this printer
I'm losing my mind
I snapped at my husband
I yelled at my kids and feel horrible
I'm angry all the time
I'm furious with my sister
I hate my boss
I hate my mother-in-law
I can't stand my roommate
I want to scream at someone
I want to punch a wall
I could slap him for that joke
I want revenge on my opponent in chess
he makes me so mad
my husband is emotionally distant
my partner ignores me
my wife and I argue every night
my dad never praised me
my mom criticizes everything I do
my boyfriend lied to me
my ex blocked me
I'm being micromanaged
I was bullied in school
I was laid off
I was dumped by text
I was robbed last year
I was in an accident
do I have to tell my therapist about my suicidal thoughts
what happens if I tell my therapist I want to die
can a therapist hospitalize me for self harm
does therapy work for people who are suicidal
can CBT help with suicidal thoughts
what therapies help with self-injury
how do therapists treat suicidal patients
do you take clients who are actively suicidal
my therapist went on leave, what should I do
how do I break up with my therapist
I want to end therapy, how do I tell them
when does therapy end
how do I survive until my first appointment
I'm scared to start therapy
I'm afraid my therapist hates me
I feel worse after sessions, is that normal
is crying in session okay
can I bring my husband to a session
my husband refuses couples therapy
how do I convince my son to see a therapist
my daughter doesn't want to go to therapy
my teenager won't talk to me
my parents don't believe in therapy
my wife thinks therapy is a waste
does therapy help after a breakup
can therapy help me get over a death
I lost my mother and need grief counselling
do you help people who were sexually assaulted
therapy for childhood abuse survivors
trauma therapy for domestic violence victims
is EMDR good for rape trauma
can I see a female therapist, I was assaulted by a man
I was abused by my ex-husband and need therapy
do you offer help for victims of violence
I have anger issues, can you help
I get so angry I break things
anger management therapy cost
therapy for eating disorders
I binge and purge, do you treat that
do you treat addiction
my brother is an addict, how can I support him
is alcohol withdrawal dangerous
I have panic attacks and feel like I'm dying, is that anxiety
when I panic I feel like I can't breathe, what therapy helps
chest tightness from anxiety
my heart races before meetings
what is harm OCD
I have nightmares about death
fear of dying therapy
how to cope with a friend's suicide
support group for families of suicide victims
how do I explain suicide to a child
I work at a hospice and see death every day
I'm a nurse dealing with patient deaths
police officer with PTSD after a shooting
soldier who killed in combat, therapy options
I accidentally killed my dog with the car and feel guilty
what is a safety plan
what is a crisis line
who do I call in an emergency
is there an emergency number at the clinic
what do I do in a mental health emergency
my therapist asked about a safety plan
can I get an urgent appointment
I need to talk to someone today
I need help
please help me
help
I'm desperate for an appointment
I can't wait six weeks
what if I need help at night
do you have a 24 hour line
I can't afford therapy
I'm tired of looking for a therapist
I give up finding a therapist
no therapist takes my insurance, I'm hopeless
what's the point of therapy
is therapy worth it
does life get better with therapy
how do I find meaning in life
I want to change my life
I want my old life back
I want to live a better life
I want to stop hurting people I love with my words
I hurt my partner's feelings
I don't want to hurt my kids with the divorce
I'm worried about my daughter's grades
I'm worried my son has ADHD
I think my husband is depressed
I think my friend needs therapy
my friend is going through a hard time
my sister is anxious
my mother is in a dark place since dad died
my partner has PTSD
I was suicidal once, not now
I was suicidal in the past but therapy saved me
I went through a suicidal phase but I recovered
I had suicidal thoughts as a teen and now I'm happy
I attempted suicide ten years ago and I'm grateful to be alive
I survived depression and suicidal thoughts
I overcame my suicidal thoughts
I used to self-harm but I've stopped
I used to feel like dying but I got better
I used to have no reason to live but now I do
I was in a dark place but I'm better now
I was hopeless but now I have hope
I once wanted to end it all but I found help
I almost killed myself years ago and I'm glad I didn't
I no longer think about suicide
I'm not thinking about killing myself
I'm not going to end my life
I'm not planning to die
I don't think about suicide
I don't feel suicidal
I don't feel like hurting myself
I don't want to end my life
I have no intention of killing myself
I have no plans to hurt myself
I haven't thought about suicide
I promise I'm not suicidal
I'm definitely not suicidal
no I'm not suicidal
not suicidal just tired
never thought about killing myself
I wouldn't kill myself
I won't hurt myself
I won't do anything to myself
I'm safe and I won't hurt myself
I want to die sometimes but I won't do it
I think about suicide sometimes but I'd never do it
I have suicidal thoughts but no plan
I have suicidal thoughts but I'm in therapy
I feel like dying sometimes but I have support
I thought about ending it but I called a hotline
I feel suicidal but I am with my family and safe
part of me wants to die but I know I'll be okay
I cut before but I'm clean now
I'm in a mental health crisis
I need crisis support now
I'm falling apart and need help now
I'm having an emotional emergency
I feel unstable right now
I'm not doing well mentally
I can't take it anymore
I can't handle life right now
I've had enough
I'm done
I'm so done
I give up
I want to give up
I've lost hope
there's no hope
I feel like there's no way out
I'm at my breaking point
I'm at rock bottom
everything is pointless
what's the point of anything
I don't care anymore
I don't care about anything anymore
I wish I could disappear
I want to disappear
I want to run away and never come back
I feel like a burden
I'm just a burden
I'm a burden on my family
nobody would notice if I left
I'm fine, don't worry
it doesn't matter anymore
nothing matters
I killed everyone in the lobby
I'm a one-shot kill
kill steal again
I died in the first round
I'd rather die than play support
this raid makes me want to die
my team is suicidal, they keep feeding
rush B is suicide
suicide bomber class in the game
I'm farming kills
I killed my presentation today
killed my exam
you killed it
I'm going to kill this interview
that was killer
this commute will be the death of me
I nearly had a heart attack when the bill came
you gave me a heart attack
my heart stopped when I saw her
I'm bleeding money
bleeding heart liberal
I'm drowning in debt
drowning in homework
I'm buried in work
I'm suffocating in this heat
I can't breathe it's so funny
choking on my popcorn
the deal fell off a cliff
jumping on the bandwagon
we burned that bridge
don't jump to conclusions
I jumped for joy
he jumped down my throat
I'm on the edge of my seat
on the ledge of a breakthrough
shoot your shot
loaded question
he's a loose cannon
smoking gun
sweating bullets
bite the bullet and book it
dodged a bullet
sharp as a knife
cut throat business
knife skills class
rope me into another meeting
at the end of my rope with this printer
noose knot tutorial for halloween decorations
poison ivy rash
food poisoning from oysters
poison dart frog facts
pick your poison
sugar is poison
toxic workplace
I got roasted
I got wrecked by the boss
they annihilated us
he crushed my heart
she broke my heart
heartbreak is killing me
love hurts
my ego is bruised
I beat myself up over mistakes
beaten up old car
black and blue from paintball
bruised from hockey
cut myself on paper
cut my lip shaving
sliced my thumb with a mandoline
burned myself on the kettle
I scalded my hand
hurt my neck sleeping wrong
fell and hit my head lightly
I have a bruise on my leg, don't know why
I ran into a door
sleep is for the dead
I'll sleep when I'm dead
dead silence
dead week before finals
the group chat is dead
dead meme
he's dead to me now
I'm dead inside before coffee
rest in peace to my sleep schedule
rip my gpa
I'm rotting in bed this weekend
I feel like death with this flu
death by chocolate
a fate worse than death
deathly afraid of spiders
scared to death of the dentist
worried to death about my results
bored out of my skull
I'd give my life for my kids
I owe you my life
my life flashed before my eyes
life is hard sometimes
life sucks right now
life is unfair
I'm sick of my life being boring
I hate that I exist in the same city as my ex
is life a simulation
why do we exist
what is the meaning of existence
I want to live forever
I want to live in a van
I want a new life in Spain
I want to leave everything and travel
I want to end this call
can we end it here for today
I can't wait for this to be over
it'll all be over soon, just two more exams
I want the noise to stop
I need this itching to stop
make it stop, that alarm
I can't take this heat anymore
I can't take my boss anymore
I can't do math anymore
no one would miss this meeting
everyone would be happier without homework
the office is better without him
we are better off without that client
I'm better off without my ex
`
