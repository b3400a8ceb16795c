import { listed } from './listed.ts'
import type { NearDoor } from './near-door.ts'

/**
 * What only some clinics answer, by topic: taught where a content has an intent of its own for it (`shared-questions.ts`), and
 * otherwise one more thing that is asked near the door. Written by somebody who had seen none of the contents' wordings.
 */
export const SOME_CLINICS: NearDoor = {
  'drop-in': listed(`
    can I just show up | do you have walk-in sessions | I haven't booked anything, could I pop in today? | is there an open
    hour where anyone can come | when's the walk in clinic | do i have to make an appointment or can i turn up | drop-in times
    pls | five minutes with somebody between classes, possible without booking? | how does drop in work | is it first come
    first served | what day is the drop-in on | No appointment here. Will someone see me if I call by at lunch? | quick chat,
    no strings, do you offer that | on the day appointments? | can you see me this afternoon if I come over now | which room is
    the drop in held
  `),
  'eligibility/anybody': listed(`
    am i allowed to use this | who is this service open to | I left last year, could I still come back to you? | not sure if
    i'm eligible | what are the criteria to be accepted | can people with a long term illness use this | do i qualify for the service
  `),
  'eligibility/area': listed(`
    do I have to live in the area | do i have to be registered with a local doctor | i've moved out of the county, do i have
    to leave | is there a catchment | do you only take people from this town | my address is just over the border, does that
    rule me out | which postcodes do you cover | I'm homeless, no address. Can I still come? | visiting for a few months
    only, may I use it
  `),
  'eligibility/students': listed(`
    is it only for full timers | I'm on exchange for one term, does that count | evening course students, do we get this | I
    finish in may, am I still covered over the summer | postgrads ok? | i have a student visa, is it for me | can distance
    learners use it | i deferred a year, am I still entitled | apprentices too? | first years allowed?
  `),
  'eligibility/staff': listed(`
    can my wife use it too if I'm the one who works there | part timers included? | Is it for employees only, or contractors
    as well? | can agency workers come | is it open to retired staff | do our families get it as well | does it cover people
    on probation at the job | interns too, or only permanent staff?
  `),
  'eligibility/elsewhere': listed(`
    I'm being treated somewhere else already. May I still come to you? | i already see a private therapist, can i come to
    you as well | I'm under a psychiatrist at the hospital. Would you take me? | on another list already, is that a problem
    | can I have two counsellors at once | my gp started me on something else, may I still join
  `),
  applying: listed(`
    how do i apply | where's the application form | how do i put myself forward | can I do the sign up on the phone instead |
    is there something to fill in online to get started | do I apply or does my doctor | what details do you need to register me
    | how can I register for therapy | i want to enrol for counselling, where | can I sign my husband up | the form won't load,
    is there another way to apply | which button do i press to join | I'd like to put my name down | whats the process for
    getting referred | is it okay to self-refer twice
  `),
  'after-applying': listed(`
    i've filled in the form, now what | what happens once I've applied | did my application arrive | when will I hear back from
    you | I applied two weeks back and not a word | somebody rang and hung up, was that your service? | what's the next step after
    I register | do you email or phone after signing up | I got a text from you, what do I do with it | missed a call from an
    unknown number, is it about my referral | how long after the form do you get in touch | My doctor sent a letter about me in
    march. Have you received it? | will you confirm that you got my referral | who contacts me after the application | referred
    ages ago, silence since | ive signed up, whats next
  `),
  'first-assessment': listed(`
    what's the assessment like | how long does the first call take | what will they want to know at the intake | do i have to talk
    about everything in the assessment | Who rings me for the assessment, a therapist? | is the assessment by video or phone |
    what gets decided at the end of the assessment | what do you ask me in the initial call | anything I should have ready for the
    screening call | can somebody sit in on my assessment | intake appointment, what is it | do I start therapy straight after
    the assessment | what's the point of the assessment | first phone appointment, what's it about | Is the assessor going to be
    my therapist afterwards?
  `),
  questionnaires: listed(`
    why so many forms to fill in | what is this questionnaire for | what does my score mean | do i have to answer all these
    questions about my mood each time | what's PHQ-9 | Who sees the scores from the questionnaires? | can I leave questions blank
    on the form | the tick box sheet before each session, is it compulsory | my score went up, is that bad | same questions
    every week, why | do you use the answers from the mood scale | the questionnaire asks about suicide, do i have to say | i
    forgot to do the scores before my session | GAD-7 what is it | could i fill them out with pen and paper | are the
    questionnaires private
  `),
  'urgent-help': listed(`
    what do i do in an emergency | it's urgent, who can I ring | I can't wait for my appointment | crisis number? | who's there
    at three in the morning | I need help right this minute | are you a crisis service | can somebody talk to me tonight | what
    if I get much worse before you can see me | Is there an emergency slot? | where do i go if it gets too much at night | help
    line number please | do you deal with emergencies | i need to be seen today it can't wait | who do i phone when you're shut
    and I'm in a bad way | is there someone on call round the clock
  `),
  'work-support': listed(`
    can you help me find work | do you support people who want to go back to their job | My manager doesn't get it. Can somebody
    advise me? | been off sick for months, how do i go back | is there an employment advisor | help with a CV or interviews? |
    I'm scared of losing my job because of how i am | can someone come with me to talk to my employer | fit note ran out and i'm
    dreading monday at work | out of work and low, what can you do | job coach available? | what are my rights at work with
    depression | I'd like to work fewer hours, could you help me ask | stress at work, who helps with that | is there support to
    stay in work
  `),
  'who-is-told/college': listed(`
    does my lecturer get told | would the school be informed | could this count against me in my degree | is it on my
    transcript that I saw a counsellor | Will the college contact my mother and father? | can the dean's office look up that
    i was here | does my tutor get a message when I book | I train as a nurse. Does my course hear about it? | do you report
    back to the faculty | who at the uni knows that i go | will student services see it | could it be held against me when I
    graduate | do you pass anything on to the department
  `),
  'who-is-told/work': listed(`
    will my employer hear that I'm coming to you | do you tell my line manager that I came | does HR get a list of who
    attends | will it hurt my career if i come | will anyone at the office know I've been | does work get a report on me |
    could my boss check if I turned up | is occupational health told what I say | Would a future employer see it?
  `),
  'self-help/course': listed(`
    is there an online programme I can work through | a course i can do by myself at home? | Is there an internet course
    without a therapist? | how do i log into the online course | guided self-help, what's that | how long does the online
    programme last | are there webinars | is there a programme on the computer for anxiety | can i do modules in my own time
    | who helps me if i get stuck in the online course
  `),
  'self-help/reading': listed(`
    have you any self help stuff | what app do you recommend to practise | any leaflets I could read | do you have
    worksheets | what can i do on my own in the meantime | books you'd suggest | something to tide me over until I'm seen |
    videos or audio to listen to | any good podcasts | Which websites can I trust on depression? | have you handouts on
    sleep
  `),
  'same-therapist': listed(`
    will I see the same therapist each week | is it one person throughout or several | do I get somebody different every time | can I
    keep the therapist I had last time | is it always with the same counsellor | do your therapists take turns | would the same
    woman see me each time | I would hate to start over with a new face every week | same psychologist all along? | who I see, does
    that change from session to session | one fixed person or whoever is free | does my therapist stay the same till the end
  `),
  'coming-back': listed(`
    can i come back after i've finished | I was with you two years ago, may I return? | do i start from scratch if I come again |
    what happens when my sessions run out | are there booster sessions | I was discharged, how do I get back in | is there a
    follow up after the last session | could I have a second round | can I pick it up again next year | what comes after the last
    appointment | you closed my case, can it be opened again | i dropped out halfway, would you have me back | is there a limit
    on how many times I can use the service
  `),
}
