import { listed } from './listed.ts'

/** What people ask at a clinic's door besides, under no topic: lost umbrellas, other trades, general knowledge. */
export const NAMELESS: readonly string[] = listed(`
  whats the wifi password | i left my umbrella in the waiting room on monday | Are the rooms soundproof? | I'm a
  journalist at the Examiner, could I interview someone about burnout? | do you take part in research, I'm writing a
  thesis | Has your study got ethics approval | is VAT included on the invoice | can i claim therapy back on my tax
  return | do you run training courses for teachers | how do I make a donation | my knee is swollen, what should i do
  | can i get bloods done with you | where do I renew my passport | know any good dating apps? | help me with my maths
  homework | My landlord's keeping the deposit, is that legal | how do i apply for council housing | am i entitled to
  carers allowance | is there a gym nearby | need a dentist asap | what should i eat to lose weight | can you
  recommend a vet for my rabbit | this bot keeps freezing on my phone | who was freud | what's the difference between
  id and ego | when did jung die | do you treat diabetes | Could someone look at this mole on my back | flu jab? |
  what time is the last train to Wexford | did Ireland win the rugby | whats the weather doing tomorrow | tell me a
  joke | write me a poem about autumn | How many planets are there | is there a coffee machine | did anybody hand in a
  black glove, left one | can you turn the heating up in room 3 | who owns the building | why is there a picture of a
  horse in your hallway | do you sell books | Could your director come and give a talk at our school in Ballarat? |
  would you sponsor our under-12s | we're doing a wellbeing week at Aviva, do you do workshops for staff? | I'd like
  to offer you our cleaning services | we are supplier of office chairs, who is buying manager? | SEO for your
  website, 50% off, interested? | how do i get a solicitor for my divorce | what age can you get a driving licence |
  can I see a physio with you | does my daughter need the hpv vaccine | best thing for hay fever | what's good for
  period pain | broke my toe, is it worth a xray | do i need a visa for australia | how do I get an Irish passport
  through my granny | where's the nearest food bank | who do i see about my gas bill | is universal credit going up |
  can i keep a python in a flat | my dog is scared of fireworks, what can I do | do cats get depressed | whats pavlovs
  dog | what did the stanford prison experiment show | Who invented psychology? | is the Rorschach thing real | whats
  the meaning of life | explain the Oedipus complex to me for my essay | how many hours of sleep does a baby need |
  when do babies start talking | potty training tips? | what does it mean when you dream about teeth | is mercury in
  retrograde | My star sign's Pisces, who am I compatible with | got any stock tips | how do I reset my Slack password
  | why am i getting notifications from this app twice | the link on your page goes to a 404 | can you make the text
  bigger | your bot double posted in #general lol | does this work on an iphone 6 | how do i add you to my own server
  | what programming language are you written in | Is your code open source? | do you know where I can rent a room in
  Salford | what's the rent on a two bed in Fremantle | how much does a crown cost | teeth whitening? | do you do
  massage | is there acupuncture there | any yoga classes in the building | can you recommend a good podcast | what
  film should i watch tonight | which meditation app is the best | What's a good book on stoicism? | how much protein
  in an egg | is keto safe | recipe for banana bread pls | can you translate this letter from the bank | what is the
  plural of syllabus | write my cover letter for Aldi | how do I quit my job properly | can my employer sack me while
  i'm off ill | what's the minimum wage now | need help with a visa appeal | how do i report a stolen bike | can i get
  a restraining order | who do I talk to about noise from next door | where can I vote | who's the prime minister |
  how do you become a psychologist | what a-levels do i need for psychology | how many people in Ireland have a mental
  illness, roughly? for an article | is there a history of the clinic anywhere | who founded your practice and when |
  do you have a newsletter | are you on youtube | why did you change your logo | where did you get the sofa, its
  gorgeous | Do you recycle? | is the clinic run for profit | what's your company number | who is your data processor
  for the mailing list | need your bank details to set you up as a vendor | The courier has a parcel for you and
  nobody's answering the buzzer | there's a car blocking the gate outside yours | your alarm's been going off all
  night, I live next door | do you have a public toilet | may I leave flyers on your counter | can i use your waiting
  room as a place to work | could I put up a poster for our choir | we want to film a scene in your building |
  pregnancy test? | std check, do you do them | my dad's had a stroke, which hospital is best | I've got tonsilitis
  can I get antibiotics | how to lower cholesterol naturally | do you do hearing tests | glasses prescription renewal
  | chemotherapy side effects, who knows about that | is botox done here | how do i get an organ donor card | What's
  the capital of Mongolia | convert 12 stone to kilos | how long do i boil an egg | is tiktok down | will ai take all
  our jobs | what do you think of trump | who would win, a bear or a shark | can you lend me a tenner | can i get a
  blue badge through you | where do i get my first aid certificate | I'm doing a survey for college about Discord use,
  would you answer five questions? | do penguins have knees
`)
