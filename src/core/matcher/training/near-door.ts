import { NAMELESS } from './near-door-nameless.ts'
import { listed } from './listed.ts'

/** What is asked near the door, by topic. */
export type NearDoor = Readonly<Record<string, readonly string[]>>

/**
 * Near a clinic's door: what clinics are asked and a content may not answer, by topic. Written by somebody who had seen none of
 * the contents' wordings. The matcher learns from these to say that it does not know, and can name the topic; those of topics that
 * a content answers teach its answer (`shared-questions.ts`). The last is everything else.
 */
export const NEAR_DOOR: NearDoor = {
  cancelling: listed(`
    i cant make it tomorrow, what do i do | how much notice do i need to give to cancel | do you charge if i miss a
    session | Running 15 mins late, train stuck outside Crewe. Still ok to come? | can i move my tuesday to thursday |
    what happens if I don't show up | need to resched, kid's got chickenpox | Is there a fee for late cancelation? | I
    must to change the hour of my meeting, how? | forgot all about my appointment yesterday, am I in trouble | If I wake
    up with a temperature on the day, do I still owe you for it? | could we push mine back half an hour | pulling out of
    Friday's, something's come up at the depot | what's your no show policy | can i swap my slot for a different day |
    can I change the time I booked | feeling ill today, what about my session | I'll be late for my session
  `),
  referral: listed(`
    do i need a referral | can i come straight to you or go through the doctor first | My GP hasn't written a letter. Is
    that necessary? | self refer? | who has to send me to you | need a mental health care plan from my gp before
    booking? | Do you accept referrals from schools | can i just walk in off my own bat without the doc knowing | does
    occupational health at BT have to refer me | is it nessesary a paper from the doctor | How would my health visitor
    go about sending me your way | refferal needed or not | I'm a GP in Sligo. How do I get a patient to you? | Dr
    Hennessy said he'd put me forward to yous, is that how it works or do I do it myself
  `),
  'waiting-list': listed(`
    how long is the wait | when could i get a first appointment | Have you got a waiting list? | am i looking at weeks
    or months before someone sees me | how soon can you fit me in | whats the queue like atm | Are you taking new
    clients at the moment? | NHS told me 14 months. How are you fixed? | put my name down in august and heard nothing,
    where am I on the list | When is the soonest free place? | can you bump me up if somebody drops out | how quick
    would I be seen | waitng list how long | Is there much of a delay before the initial meeting these days | how soon
    could I see somebody | how long before my first appointment | any places free just now | how long to get in with you
  `),
  languages: listed(`
    do you speak polish | therapy in spanish? | Is there a therapist who speaks Arabic? | my english is not so good, can
    i speak in my language | can I bring an interpreter | My mother only has Punjabi. Could anyone see her? | anyone
    there with Irish? I'd sooner do it as Gaeilge | Ukrainian speaking psychologist please | would there be a translator
    in the room | Do you offer sessions in Mandarin or Cantonese | which languages do your staff speak | parlez vous
    francais | I think in Portuguese when I'm upset, would that be a problem | BSL signer available?
  `),
  'culture-and-identity': listed(`
    do you have any black therapists | im muslim, will they get it | Is it a LGBT friendly place? | I'd like someone who
    understands what it is to grow up Traveller | trans and nervous, will i have to explain myself | can I see a
    Christian counsellor | My family is from Lagos and we don't talk about these things. Would your people understand
    that? | will a therapist try and talk me out of my religion | gay affirming? | are there any Aboriginal or Torres
    Strait Islander counsellors | I'm non binary, do your forms have they/them | Orthodox Jewish, so no male therapist
    alone with me. Can that be respected? | do you have somebody from same culture like me, I am from Iran | i'm poly
    and the last counsellor was weird about it. are you cool with that
  `),
  access: listed(`
    is there a lift | can i get in with a wheelchair | where do i park | I'm deaf in one ear, how would that work | is
    it near a bus stop | steps up to the door? | Is your building accessible for somebody with a mobility scooter |
    which train station is nearest to you | disabled toilet? | I come by tram, which stop I must get out | my hips are
    bad so no stairs for me, are you upstairs | do you have a hearing loop | Blue badge spaces outside? | fluorescent
    lights set me off, can they be dimmed
  `),
  age: listed(`
    whats the youngest you take | my daughter is 15, do i have to sign | Is 16 old enough to come by myself | do you
    have an upper age limit | can i come without my parents knowing im 17 | from which age is it possible for childs |
    would you see a four year old | I'm 89, don't laugh. Too old? | minimum age? | does her father have to agree as
    well, we're separated and she's 12 | how old do u have to be | at what age can a young person consent for themselves
    here | is there a cut off, like 65 and it's somebody else's department | parental permission needed for my stepson
    aged 13? | i'm sixteen, can i come by myself | do you take under 18s | my son's seventeen, would you see him
  `),
  'bringing-someone': listed(`
    can my mum come in with me | Is it ok to bring my dog, she's an assistance dog | can i bring a friend the first time
    | no babysitter, may the baby sleep in the pram while we talk | would my husband be able to wait in the room | my
    support worker usually sits with me, allowed? | Can somebody accompany me? | have to bring the toddler, is there
    toys | do i have to come alone | could my carer Bev pop in for the first five minutes | I'd feel safer with my
    sister beside me. Is she welcome? | can the cat come lol, shes my emotional support | plus one? | is there somewhere
    for my lift to sit while I'm in with you
  `),
  'first-visit': listed(`
    what do i bring to my first appointment | do i have to fill in forms before | Really nervous about Thursday, is that
    normal? | how do i prepare | what should i wear | should I get there early | need ID? | what documents I must take
    with me the first time | it's my first go tomorrow and i feel sick. any advice | Is there paperwork | would it help
    if I wrote stuff down beforehand | who do i ask for when i arrive | Never set foot in a place like yours. Do I ring
    a bell, or sit in a waiting room, or what? | got the jitters about coming in on monday
  `),
  'what-is-treated': listed(`
    do you help with grief | can you treat ocd | I lost a baby in the spring, is there someone for that | anger issues??
    | My drinking's got out of hand. Do you deal with addiction? | bulimia help | ex army, flashbacks, jumpy as hell. do
    you do trauma | Do you work with people who gamble | is phobia of flying something you take on | have you experience
    with survivors of abuse | what problems do you treat | hoarding, my house is a tip and i cant stop | I have the
    burn-out, you treat this? | postnatal depression, do yous cover it
  `),
  assessments: listed(`
    do you do adhd assessments | can i get tested for autism there | How much wait for a dyslexia test? | my teacher
    thinks i'm on the spectrum, can you check | psychometric testing available? | we need a cognitive assessment for my
    father, memory's slipping | do you do IQ tests | I'm 43 and convinced I've had ADD all along. Can one of your people
    evaluate me properly? | is it possible an official diagnosis of asperger | school wants an ed psych report, do you
    carry those out | adhd test for adults | Right to Choose screening, are you on the list? | Who does neuropsych
    evaluations round here, you? | could my wee boy be assessed for autism with you
  `),
  'methods-by-name': listed(`
    do you do EMDR | is cbt available | Hypnosis to stop smoking? | Have you anyone trained in DBT | what about
    psychoanalysis, couch and all | looking for someone who does IFS | schema therapy? | My counsellor in Fremantle did
    ACT with me. Could I continue that with you | do you offer art therapy | somatic experiencing, ever heard of it, do
    you have it | ketamine assisted therapy y/n | I search therapist for EMDR method | mindfulness based cognitive
    thingy, MBCT is it? d'you run it | is there any play therapist on your team
  `),
  'letters-and-reports': listed(`
    can you write me a sick note | I need a letter for court | will you write to my employer | My solicitor wants a
    report about my mental state | do you do letters for gender clinics | need proof i attend for my uni, extenuating
    circumstances | emotional support animal letter? | can a therapist sign me off work for two weeks | Could you give a
    certificate for the immigration office? | Centrelink are asking for a statement from my psychologist, can that be
    done | what would a report for family court cost | PIP form, will someone there fill in the supporting bit | a note
    to say why I missed the exam | I need a document which says that I am in therapy by you
  `),
  'my-records': listed(`
    can i see my notes | Do you keep a file on me? | how long are therapy records kept | want my old notes deleted | who
    reads what she writes down after the session | subject access request, how do I go about it | my previous clinic
    needs my file sent over, can you do that | could I get a copy of everything my therapist has written about me since
    2019 | is there a mistake in my record, how do i get it corrected | are the notes on paper or on a computer | I want
    to read my documentation, is it my right? | can my parents ask for my file | what happens to the records if the
    practice closes | notes - do they go on the NHS system
  `),
  recording: listed(`
    can i record my session | do you tape what we say | Is there a camera in the room | could I run Otter on my phone
    during it so I don't forget | do therapists film sessions for training | am i being recorded on the zoom | I would
    like to record with the mobile my hour, is permitted? | My memory's shot since the stroke. Mind if I bring a
    dictaphone? | what if someone secretly records it | would you ever record me without asking | voice memo ok? | my
    therapist asked could she audio record us, do I have to say yes | are the video calls saved | does an AI notetaker
    sit in on the call
  `),
  complaints: listed(`
    i want to complain | who do i complain to about my therapist | She fell asleep on me. Twice. Who do I take that up
    with? | how do I make a formal complaint | not happy with how i was spoken to on the phone | your service is a joke,
    who's your manager | Is there an ombudsman | my therapist did something I think was out of order, what can I do |
    where I can write a complain | want to report a counsellor for unprofessional behaviour | been treated like dirt by
    your front desk | what if im unhappy with the treatment | I felt judged by Dr Walsh and I'd like it looked into |
    grievance procedure?
  `),
  'between-sessions': listed(`
    can i text my therapist | Am I allowed to ring her between appointments | is it ok to email him when something comes
    up midweek | will my therapist reply to messages | what if i need to talk before next wednesday | do u answer
    whatsapps | How do I reach Karen if I'm wobbling between now and the 14th? | can I send her my diary to read in the
    meantime | may I write to the therapist in the week | i have a mad amount to say and it's only tuesday. would she
    mind a message | does he charge for phone calls outside our slot | extra session if i have a rough week? | is
    contact outside the hour a no-no | I sent my therapist a long email and got nothing back. Do they not answer those?
  `),
  'out-of-hours': listed(`
    do you do evenings | are there weekend appointments | who do i ring when you're closed | I work nine to six at the
    Dublin docks. Anything after seven? | anything before work, like 7am | what if i get bad at night | Is somebody
    there on Christmas? | Saturdays possible? | can i get an appointment at weekend because i am working all week | out
    of hours number? | bank holiday monday and I'm in bits, is anyone on call | late slots please, I do the school run
    and then a shift | who covers when the clinic's shut | sunday sessions a thing with yous?
  `),
  'therapist-away': listed(`
    my therapist is off sick, what now | what happens when she goes on holiday | Mine's going on maternity leave. Do I
    get somebody else? | will there be cover over the summer | my counselor left, whos going to see me | Does someone
    stand in when he's ill? | how many weeks a year is a therapist away | she cancelled on me again, is she ok | what if
    my therapist retires on me halfway through | I don't want a replacement, I want to wait until Ana's back. Can I? |
    therapist has moved to Adelaide, do I start all over | my psychologist is in vacation, who is for me there | am I
    told in advance when he takes leave | can i keep my slot while shes away
  `),
  'feeling-worse': listed(`
    i feel worse since i started therapy | is it normal to be in bits after a session | It's stirred everything up and
    I'm not sleeping. Should I stop? | does it get worse before it gets better | came out of my third session shaking,
    wtf | Why am I more sad now as before the therapy? | therapy made me feel horrible. is that how its meant to be |
    been going since Feb and honestly I was happier before | what if it makes me worse | is there any danger in it,
    opening cans of worms | had nightmares after we talked about my dad, is that usual | could therapy harm me | crying
    for days after every appointment, am I doing something wrong | I'm wrecked for the whole evening after we've met,
    drained like a bath
  `),
  boundaries: listed(`
    can i give my therapist a present | i think im in love with my therapist | Can I add her on Instagram? | what if I
    bump into him in Lidl | would my therapist come to my wedding | is it ok to hug at the end | Can we be friends after
    the therapy finishes? | i googled my therapist, is that weird | my counsellor told me all about her divorce. Should
    they be doing that? | I made a cake for the therapist, it's allowed to give? | my therapist lives on my road and our
    kids are in the same class. awkward? | having dreams about my psychologist, those sort of dreams | she followed me
    on twitter, is that allowed | would he go for a pint with me when we're finished
  `),
  'what-the-insurer-learns': listed(`
    does my insurer get told what's wrong with me | Will my boss know if I claim through the company plan | what goes on
    the claim | do you send my diagnosis to Bupa | if i use my insurance does it go on my record | Can it affect my life
    insurance that I came to you? | does HR at Accenture see that I used the cover | Do I need a diagnosis so the
    insurance will pay | who at the insurance company reads the forms | what info do you hand over to Medibank | my
    dad's the policyholder, will he see it on the statement | would a mortgage lender ever get to know, through the
    insurer | they're asking for a treatment plan, how much detail do you give them | Which details about me receives
    the insurance?
  `),
  'insurance-words': listed(`
    are you in network with blue cross | do you do superbills | I need a receipt for Laya | are you on AXA's list of
    approved providers | out of network, what would i get back | Could I have a good faith estimate | how do i claim it
    back from vhi | whats a deductible | Do you bill United directly? | pre-authorisation code, where do I get one |
    invoice with codes on it for my insurance please | Is Irish Life Health accepted? | I have Allianz from abroad, they
    recognise you? | what's the copay
  `),
  paying: listed(`
    can i pay in instalments | my dad will be paying, how does that work | Can I get my money back if I stop | do you
    take klarna lol | is there a payment plan | could I buy sessions for a friend as a gift | who gets the bill if my
    company pays | when is payment due, on the day or monthly | do you accept the bank transfer | you charged me twice
    in May!! refund please | i havent got the cash till payday, can i owe you | does each of us pay half or do you want
    one payment | direct debit? | gift vouchers available?
  `),
  'low-cost': listed(`
    cant afford it | is there anything free round here | I'm on Universal Credit. Is there a cheaper way? | who does
    counselling for next to nothing | do you have any reduced places | student, skint, need therapy | Where can I go if
    it's too expensive for me? | are there trainees that charge less | concession rate for pensioners? | I have not
    money for private therapist, what are options | got laid off from the mill, savings gone, still need somebody to
    talk to | pay what you can sessions? | charity counselling in Newcastle, know any | Healthcare card holder, any bulk
    billing?
  `),
  'kinds-of-professional': listed(`
    psychologist or psychiatrist, whats the difference | what's a psychotherapist | is a counsellor the same thing as a
    therapist | Who can prescribe, the psychologist or the other one? | do i need a psychiatrist | what do the letters
    after their names mean | which is better, a clinical psychologist or a counselor | I was told see a 'mental health
    nurse practitioner'. How's that different to you folks | life coach vs therapist? | are any of your team actual
    doctors | the difference of psychologist and psychotherapist I don't understand | LCSW, LMFT, what's all that |
    shrink, analyst, counsellor... who does what? | is Maeve a psychologist or what's her title
  `),
  'couples-and-family': listed(`
    how does couples counselling work | do we come together or one at a time | my wife won't come, can I come for the
    marriage on my own | Will you take sides? | do you see us separate first | He cheated and we want to try. What would
    you do with us? | can the kids sit in on family sessions | is couple sessions longer | what if one of us wants out |
    who starts when it is two people in therapy | could you be my own therapist and our couples one at once | blended
    family, two teens that can't stand each other. how would sessions be run | what happens to secrets, if I tell you
    something my fella doesn't know | premarital counselling, what's involved?
  `),
  groups: listed(`
    do you run groups | who would be in the group | Is there a men's group | how many people sit in a group | grief
    group? | do i have to speak in front of everyone | anything for new mums, like a circle | can i do group and one to
    one at the same time | What if I know someone in there? | I would like to participate in a group therapy, is there
    free place | does stuff stay in the group | social anxiety group sounds like a cruel joke but do you have one | how
    often does the group meet | are groups cheaper than seeing someone on my own
  `),
  'working-here': listed(`
    are you hiring | do you take trainees on placement | I'm a newly qualified counsellor in Hobart. Any vacancies? |
    looking for clinical supervision, do you do it | who do i send my cv to | Any receptionist jobs going | could my
    daughter do her work experience with you | internship for psychology student? | do you rent out rooms to therapists
    | I want to work in your clinic, how to apply | is there volunteering | need 100 client hours for my diploma, can I
    get them there | would you supervise a trainee from Regent's | what's the pay like for therapists at your place
  `),
  'home-visits': listed(`
    do you come to the house | can someone visit my mum at home, she's bedbound | home visits? | I can't get out the
    door. Would a therapist come to me? | do therapists ever go to a care home | could we meet in a park instead of the
    clinic | my father is in the Mater hospital, will you see him on the ward | Is it possible that psychologist comes
    to my flat | do you do call outs | agoraphobic so coming in is a joke. will yous come out | would you travel to
    Orkney for a client | outreach visits, do you offer them | broke my leg, 4th floor no lift. any way you'd pop round?
    | can the therapist go to my kid's school to see him there
  `),
  other: NAMELESS,
}
