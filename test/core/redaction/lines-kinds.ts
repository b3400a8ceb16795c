/**
 * Invented lines with what tells who somebody is though every word of it is an ordinary one: pets, trades, teams, feasts, the ends
 * of what places are called, school years, seasons of a year. What has to go stands in braces.
 */
export const LINES_OF_KINDS: readonly string[] = `
my dog {biscuit} died and i cannot stop crying
our cat {pepper} was run over last week, is that something to talk about
my old dog {Shadow} had to be put down
since my horse {bandit} got sick i sleep badly
can i bring my rabbit {clover} to the session
her puppy {button} bit me and now im scared of dogs
we lost {patch} our terrier and my son is not coping
my parrot {sailor} is all i have
i have a dog called {treasure}, can she come
the kitten named {marble} is my emotional support
my guinea pig {cookie} passed away
his hamster {rocket} died and he is inconsolable
my cats {salt} and {pepper} hate visitors
i only talk to my tortoise {speedy}
our dog is called {trouble}, would he be allowed in
i work as a {lighthouse keeper} and get lonely
i am a {falconer}, do you know about that kind of job
he is a {taxidermist} and i hate it
my wife works as a {bell founder}
im a {harbour pilot}, my hours are odd
i'm a {beekeeper} and i have panic attacks
my dad was a {coal miner} and never talked
i am the {vicar} of a small village and cannot be seen here
as the {mayor} i cannot sit in a waiting room
i used to be a {jockey}, now i do nothing
she is an {opera singer} and lost her voice
i have been a {stuntman} for years
he works as {head gardener} at a castle
my job as a {crane operator} scares me now
i am a {ballet dancer} with an eating problem
my mother is a {clairvoyant}, is that relevant
i am the only {blacksmith} around here
working as a {zoo keeper} made me anxious
i am a retired {submariner}
my partner is a {puppeteer}
i was the {station master} here for years
do you see people like me, im a {bomb disposal expert}
i am a {pastry chef} and i work nights
my brother is a {sheep shearer} and drinks
i am a {magician} and lost my nerve on stage
he is the {goalkeeper} of our local side
my sister is a {weather presenter} on tv, is it private
i play for the {black swans} and cannot tell the coach
i play for {red star} in the second league
my husband plays for the {town band}
she is captain of the {silver arrows}
i am a member of the {rotary club}
i run with the {valley striders} on sundays
he sings in the {orchard choir}
i swim for the {dolphins} and i am burnt out
my son plays for the {under twelves} at {riverside rovers}
we go to the {green lane} bowls club
they know me at the {boxing club} on the corner
i coach the {junior hawks}
i train with {iron valley} every night
i'm in the {brass band} of our village
we met at the {stamp collectors} society
i volunteer for the {mountain rescue} team
i am with the {sea scouts}
i support {city} and they lost again
i go to {crossfit forge}, they push me too hard
on {christmas eve} he hit me for the first time
my mum died on {boxing day}
it started at {easter}
i have not slept since {new year}
we broke up on {valentine's day}
i lost the baby on {mother's day}
my dad left on {good friday}
he proposed at {diwali} and now i doubt
since {ramadan} i feel nothing
my birthday is on {halloween}
i was attacked on {bonfire night}
she died at {thanksgiving}
on {st patrick's day} i relapsed
we moved here just after {hogmanay}
it was {remembrance sunday} when it came back
i started drinking again on {new year's eve}
born on {leap day}, i always feel different
on {all saints} i visit his grave
i was arrested on {bank holiday monday}
he came home on {midsummer} and packed
i came out at {passover} dinner
the accident was on {labor day}
my wedding was on {may day} and it was awful
we meet in {Hartley Park} every day
he followed me into {Thornbury Library}
i work for the {Kentish Register}
my office is in {Bolton Market}
i was found at {Preston Station}
he works at {Dunmore Mill}
i write for the {Ludlow Gazette}
i live beside {Whitby Abbey}
she teaches at {Marlow Grammar School}
i was in {Carlisle General Hospital}
i clean at {Barnsley Town Hall}
i am at {Truro sixth form college}
the bench in {queens park} is where i go
i sleep at {Paddington station}
i jog around {hollow pond}
we live opposite {Harrow fire station}
i work at {whitby library} part time
my flat is above the {Ripley Arms}
i was born at {Leith Walk Surgery}
i go to {Moseley Leisure Centre}
he waits for me outside {Ealing Studios}
i volunteer at the {Stroud Museum}
i rent a room in {Sutton Court}
we married in {Salisbury Cathedral}
i sell at {Camden market} on weekends
my son is in {year 9} and refuses to go
she is in {year seven} and gets bullied
im in {year 11}, do you see me without my parents
my daughter just started {sixth form}
i am in {10th grade} and i cut myself off from everybody
my twins are in {third grade}
he is in {grade 6}
i'm a {second year} student and fail everything
i am in my {final year} at uni
my girl is in {reception class}
he goes into {primary five} after the holidays
my brother is in {key stage two}
i am a {freshman} and so alone
she is a {sophomore} and stopped eating
our boy is in {fifth class} and wets the bed
i am doing my {a levels} and panic
i sit my {leaving cert} soon
the {class of 2019} still talk about it
i graduated in {2014} and never worked
it began in {summer 2019}
in the {autumn of 2021} i lost my job
since {winter 2020} i do not go out
back in {spring 2018} i had therapy once
he left in the {summer of 98}
i was with you in {fall 2022}
i had a breakdown in {easter 2017}
it was {early 2016} when it began
my ex is on the {parish council}
i am {treasurer} of the tennis club
my uncle is a {bishop}
he is a {judge} at the family court, will he find out
i am a {lollipop lady} and kids laugh at me
i do {stand up comedy} for a living
i work in the {ticket office} at the station
i work at the {sugar factory}
i work at the {mint}
i tend bar at the {red lion}
i drink at the {kings head} every night
she works behind the bar at the {three horseshoes}
we live opposite the {fire station}
my shop is next to the {old dairy}
i live above the {fish bar}
i live on the {narrow boat} at the lock
`
  .trim()
  .split('\n')

/** Lines in the same frames that tell nothing of anybody: all of them should stay. */
export const HARMLESS_IN_FRAMES: readonly string[] = `
my dog died and i feel silly for crying
can i bring my dog, she is calm
my cat is my best friend
our dog barks at everybody and i am stressed
my horse helps me more than people do
do you do therapy with horses
i am a nurse and work nights
i am a teacher, can i come after school hours
i work as a nurse and feel burnt out
i am a student and have no money
i am a single mother with two children
i am a carer for my dad
i am a bit afraid of the first session
i am a smoker, can you help me stop
i am a man, do you have male therapists
i am an alcoholic and want to stop
i am a survivor of abuse
i am the partner of somebody who drinks
he is a perfectionist and never happy
my husband is a police officer and cannot talk
my boss is a bully
i am a beginner at this
i am a very private person
do you see people who work as drivers
i play games all night, is that an addiction
do you play music in the sessions
are you a member of any professional body
i want to be part of a group
can i join a group for parents
are you open at christmas
are you closed on bank holidays
do you close over easter
what are your hours at new year
is the clinic open during ramadan
are you near a station or a bus stop
is there a park where i can wait
do you have a library i can use
are you on the register of therapists
is it in the town centre
can i get there by train
i work at a school and cannot leave early
i work in an office and sit all day
i work at the hospital and do shifts
i live near the station, is it far
my child starts school this year
i have felt like this for a year
is this the first year you offer online sessions
this year was hard
i have been in therapy for two years
in summer i feel better
are you open in the summer
last winter was hard for me
i always get worse in autumn
do you help children in primary school
my son is at secondary school and refuses to go
do you offer a class on mindfulness
do you have evening classes
what grade of evidence is there for this
my wife is a doctor and says i should go
are your therapists trained in trauma
is the therapist a man or a woman
can i speak to the manager
who is the head of the clinic
i go to the gym but it does not help
i go to church, is that ok with you
my friend told me to try therapy
my son will not talk to me
my sister cries every day
my boss shouts at me
my mother drinks too much
my partner snores and i cannot sleep
`
  .trim()
  .split('\n')
