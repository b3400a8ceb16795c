/** Plain statements of danger, a clause each: alone every one of them raises the card. */
export const DANGERS = `
I want to kill myself
I want to die
I am going to end my life tonight
I wish I was dead
I keep thinking about suicide
I don't want to be alive anymore
I have been planning how to kill myself
I tried to hang myself last night
I took an overdose this morning
I have the pills counted out and I am going to take them all
everyone would be better off without me
there is no reason for me to go on living
I hope I don't wake up tomorrow
I am going to jump off the bridge
I wrote my suicide note yesterday
I feel suicidal
I have started cutting myself again
I burn myself with a lighter so I can feel something
I can't stop hurting myself
I bought a rope so I can hang myself
my son says he wants to kill himself
my best friend told me she is going to end her life
my wife took a whole bottle of tablets
my brother keeps saying he would be better off dead
my daughter has been cutting her arms
my husband hit me again last night
my boyfriend strangled me
my dad beats me with a belt
my partner said he will kill me if I leave
I was raped on Saturday
my stepfather touches me at night
my ex keeps following me home and I am scared he will hurt me
he locks me in the house and takes my phone
I want to kill my boss
I am going to stab my neighbour
I keep having the urge to hurt my baby
my mum is unconscious and I can't wake her
my friend has stopped breathing
my dad has chest pain and his arm has gone numb
I swallowed thirty paracetamol an hour ago
`

/** Others of the same kinds, kept aside while the reading was made. */
export const OTHER_DANGERS = `
I'm gonna kill myself this weekend
I just want it all to end, I want to be dead
I would rather be dead than live another day
nobody would miss me if I died
I am thinking of taking my own life
I cut my wrists last night
I have a plan to shoot myself
I can't go on living
my sister is threatening to kill herself
my flatmate tried to overdose on Sunday
my girlfriend punches me when she is angry
someone at home is hitting me
my uncle raped me
I am going to murder my landlord
my baby is not breathing
my grandad collapsed and won't wake up
`

/** Others again, written a month later. */
export const LATER_DANGERS = `
I want to end it all tonight
I am going to kill myself on Friday
I do not want to live any more
I have decided to die
I swallowed all my antidepressants an hour ago
I am standing on the roof and I am going to jump
I keep cutting my legs
I cannot stop thinking about killing myself
I wish I had never been born and I want to die
my family would be happier if I were dead
I have a gun and I am going to use it on myself
my cousin texted me that she wants to kill herself
my son has taken an overdose
my roommate says he is going to hang himself
my husband beats me
my mother's boyfriend touches me
my girlfriend threatened to stab me
my ex says he will kill me and the kids
I want to kill my stepfather
I am going to hurt my baby
my wife is not breathing
my dad is having a stroke
my little girl drank bleach
I took too many pills
I am bleeding badly and it will not stop
`
