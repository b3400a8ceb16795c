/**
 * What people talk about at the door of a clinic, and the words they do it with. General English knows that "price" is
 * near "cost"; it does not know that "Zoom" is near "from home". Words stand here in any form, phrases with hyphens;
 * each may stand under several concepts. They help to tell questions apart and never decide alone.
 */
export const CONCEPTS: Readonly<Record<string, string>> = {
  // Money
  money: `pay paying paid payment payments cost costs price prices pricing fee fees charge charges charged expensive cheap
    cheaper afford affordable money bill billing invoice receipt free discount reduced sliding-scale euro pound dollar
    $ € £ budget broke income concession how-much-is how-much-does how-much-do transfer cash refund deposit`,
  insurance: `insurance insurer insured insure covered coverage cover reimburse reimbursed reimbursement nhs medicare
    medicaid policy copay claim in-network out-of-pocket health-plan eap employee-assistance hsa fsa ndis medicaid
    bupa axa vhi laya cigna aetna medibank blue-cross superbill superbills health-fund health-cover`,
  cancelling: `cancel cancelled cancellation missed miss no-show reschedule postpone move-my swap-my swap-to running-late be-late am-late turn-up-late
    come-late minutes-late much-notice notice-do notice-to short-notice give-notice hours-notice days-notice will-not-make-it cannot-make-it can-not-make can-not-come not-turn-up change-my-appointment
    change-appointment change-my-session change-the-time
    another-day different-day call-off
    lateness arrive-late arriving-late show-up-late turning-up-late coming-late come-too-late be-too-late is-delayed late-for-my late-to-my if-i-am-late i-am-late being-late running-behind not-on-time`,
  // People
  child: `child children kid kids teen teens teenage teenager teenagers adolescent adolescents boy girl baby toddler minor
    minors underage youth young-people youngster pupil year-old years-old infant`,
  elder: `elderly senior seniors pensioner retired older-people older-adults older-adult age-limit too-old upper-age`,
  couple: `couple couples marriage marital married spouse divorce separation infidelity affair our-relationship
    relationship relationships breakup broke-up wedding together
    two-people two-persons two-of-us the-both-of both-of-us we-both we-are-two as-two as-a-pair`,
  partner: `partner husband wife boyfriend girlfriend fiance spouse ex`,
  relative: `family families parent parents mother father mom dad sister brother sibling aunt uncle cousin grandmother
    grandfather grandma grandpa relative relatives son daughter household niece nephew`,
  friend: `friend friends mate buddy colleague coworker roommate flatmate neighbor loved-one classmate`,
  other: `he she him her his he-is she-is someone-else somebody-else someone-who somebody-who they-are them someone-i`,
  group: `group groups workshop circle class classes`,
  background: `lgbtq gay lesbian queer trans transgender religion religious spiritual muslim christian jewish culture cultural
    language speak english spanish german french arabic turkish interpreter disability disabled deaf blind foreign immigrant
    refugee gender`,
  // How and where
  remote: `online video zoom skype facetime webcam camera remote remotely virtual virtually telehealth teletherapy
    over-the-phone by-phone by-telephone on-the-phone phone-session from-home at-home at-my-home computer laptop
    digital live-far far-away chat-or-text rural abroad travelling on-teams via-teams ms-teams microsoft-teams
    teams-call teams-link over-the-internet on-screen by-app in-an-app`,
  onsite: `in-person office face-to-face on-site come-in live-session in-the-room come-to-you travel-to`,
  place: `address location located where-are map directions street parking park wheelchair accessible step-free level-access stairs elevator
    entrance find-you get-there get-to-you where-is-the your-building which-building what-building by-bus by-car
    by-train is-there-a-lift a-lift`,
  contact: `phone telephone number email mail fax website call-you reach reach-you contact-you contact-details write-to
    ring phone-number front-desk reception receptionist walk-in drop-in drop-by`,
  hours: `open opens opening closed close closing shut shuts tonight hours opening-hours weekday weekdays weekend weekends saturday sunday
    monday tuesday wednesday thursday friday evening evenings mornings afternoon holidays lunchtime what-time
    after-work late-appointments
    open-now still-open there-now there-right-now in-the-office at-the-desk in-today there-today open-today at-this-hour anyone-in somebody-in`,
  // Arranging
  booking: `book booking booked appointment appointments schedule scheduled slot slots availability available sign-up enroll referral refer referred get-started start-with
    arrange make-an reserve see-a-therapist see-a-counselor
    see-a-psychologist see-a-psychiatrist`,
  queue: `waitlist wait-list waiting-list waiting-time waiting-times waiting-period wait-time the-wait a-wait wait-for wait-to how-long-is-the-wait queue
    backlog be-seen get-seen seen-by see-me sees-me fit-me-in get-in first-available next-free earliest soonest how-soon how-quickly
    taking-new new-clients new-patients free-place place-free places-free any-places booked-out booked-up fully-booked full-up
    how-long-before-i how-long-until how-long-till until-i-see till-i-see before-i-see before-i-can until-i-can till-i-can until-someone until-somebody till-someone till-somebody before-someone before-somebody get-an-appointment have-to-wait wait-long is-free time-for-me-until the-earliest`,
  human: `human humans real-person actual-person a-person live-person talk-to-a talk-to-someone speak-to speak-with
    speak-to-someone connect-me call-me call-me-back callback call-back real-therapist talk-to-somebody talk-with-someone
    somebody-real talk-to-one operator`,
  same: `same-therapist same-person same-one same-counselor same-counsellor same-psychologist same-face same-woman same-man
    the-same-each the-same-every stay-the-same always-the-same new-therapist someone-new somebody-new someone-different
    somebody-different different-therapist-each different-face fixed-therapist one-therapist keep-my-therapist stick-with rotate
    take-turns`,
  frequency: `how-often frequency frequent frequently weekly every-week per-week once-a-week twice-a-week fortnight
    fortnightly biweekly monthly every-day often times-a`,
  duration: `how-long how-many-sessions number-of-sessions how-much-time how-many-weeks how-many-months how-many-years how-many-minutes months weeks minutes
    duration length long-term short-term brief short how-fast for-years many-years years-of two-years take-to last-for
    number-of-appointments`,
  ending: `end ends ending finish finished stop stopping quit break pause leave-therapy time-to-stop done-with when-does-it-end
    drop-out terminate termination over`,
  // The bot, the clinic, what is kept
  bot: `bot bots robot chatbot ai machine computer-program automated algorithm assistant artificial gpt chatgpt siri
    alexa are-you-human are-you-real are-you-a what-are-you who-are-you your-name talking-to what-can-you can-you-do person-or human-or computer real-or who-am-i who-is-this answering-me what-is-this-chat
    what-do-you-know you-able made-you built-you who-made ask-you help-me-with your-answers a-program computer-program
    this-program this-software`,
  chat: `chat channel slack discord typed type here message messages my-question conversation conversations my-questions
    i-ask i-write i-type said-here talk-here this-conversation`,
  keeping: `stored store stores save saved saves keep keeps kept delete deleted erase erased remove gdpr retain logs
    logged logging personal-data read-along who-reads who-sees can-see see-this see-my read-this read-my privacy
    my-record a-record on-record record-of keep-record record-what is-this-recorded my-data personal-information
    about-me forget-me chat-history data information history`,
  secret: `confidential confidentiality confidence private privately secret secrecy secretly tell-anyone tell-others
    tell-my told disclose disclosure reveal share shared sharing anonymous anonymously discreet stays-between
    between-us find-out employer boss duty-of stays-in pass-on privacy trust my-file my-notes medical-record
    talk-about-me tell-the-court in-court court-order tell-a-judge tell-the-police notes-on-me who-reads-notes notes
    leak repeat police`,
  // Doctors and pills
  pill: `medication medications medicine medicines pill pills drug drugs tablet tablets dose doses dosage mg prescribe
    prescribes prescribed prescription antidepressant antidepressants ssri prozac zoloft sertraline xanax lithium ativan
    ritalin benzodiazepine valium tranquilizer sedative pharmacy pharmacist ketamine meds`,
  physician: `doctor doctors physician physicians gp medic hospital surgeon nurse psychiatrist psychiatrists dentist
    medicine medical patient patients clinician health-care healthcare check-up checkup operation treat treated cure
    cured cures gps`,
  therapist: `therapist therapists counselor counselors counsellor counsellors psychologist psychologists psychotherapist
    psychotherapists shrink practitioner practitioners professional professionals coach analyst`,
  difference: `difference differences different differ differs compare compared comparison like-a like-going unlike similar
    same-as versus vs alike as-with same-thing distinguish rather-than`,
  talkingto: `talking-to-a-friend talk-to-friends just-talking just-talk only-talking friends-or-family`,
  // Therapy
  therapy: `therapy therapies psychotherapy counseling counselling treatment treatments`,
  session: `session sessions meeting meetings appointment visit visits consultation hour intake`,
  kinds: `kind kinds type types styles method methods technique techniques approach approaches modality modalities cbt
    emdr dbt psychoanalysis psychodynamic gestalt behavioral cognitive humanistic hypnosis hypnotherapy hypnotise
    hypnotizing mindfulness systemic schema exposure rogerian jungian freud analysis art-therapy body-therapy options
    specialise specialize forms-of form-of styles-of schools-of school-of acceptance-and-commitment school schools`,
  effect: `does-it-work does-therapy-work really-work effective effectiveness effects success successful succeed outcome
    outcomes works worth worthwhile pointless waste-of proof proven evidence research studies scientific science
    success-rate chances odds guarantee sure-it will-it-help will-therapy-help can-it-help actually-help improve
    improvement benefit useless placebo nonsense rubbish scam recover will-i-get-better do-people-get
    never-worked never-helped did-not-help did-not-work did-nothing does-not-help nothing-helped nothing-has-helped nothing-has-worked useless no-use failed without-success no-better could-not-help`,
  goal: `goal goals aim aims purpose point-of objective achieve achieving meant-to supposed-to intended target try-to
    trying-to what-is-therapy-for good-for hope-for result results benefits work-towards working-towards
    success-look what-for outcome relieve relief`,
  working: `how-does-it-work how-does-therapy-work how-do-you-work mechanism process principle explain how-it-works
    what-is-therapy what-is-counseling what-is-counselling what-is-psychotherapy behind-it makes-it-work heals healing
    works-how in-what-way`,
  lasting: `last lasts lasting permanent permanently forever relapse relapses wear-off wears-off fade fades come-back comes-back
    go-away return returns stay-well sustained durable afterwards long-term-effects long-lasting for-good keep-the stable
    years-later slip-back fall-back`,
  shift: `shift shifts breakthrough transformation transform turning-point inner inside internal insight insights contact-with
    abstract feel-different you-notice i-notice notice-a notice-it notice-that notice-when notice-something progress making-progress sign-of signs signs-of know-it-is-working
    realise realize has-changed have-changed changed-in change-in changes-in changed-inside change-inside inner-change the-change
    change-happen change-come what-changes people-change change-me change-who moment clicks something-changes
    it-is-working know-it-works tell-it-works tell-if-it if-it-works whether-it-works that-it-works when-it-works is-helping getting-better i-am-better improving make-progress made-progress`,
  skill: `skill skills skilled craft learn learns learned learning learnt teach taught talent talented good-at
    better-at bad-at ability practice master mastery knack get-better-at am-i-doing doing-it-right a-gift gift-for
    an-art the-art-of good-at-it`,
  mypart: `my-part my-role homework exercise exercises participate participation motivated motivation engagement engage
    engaged contribute what-do-i-have do-i-have-to-do what-must effort efforts prepare preparation prepared responsible
    responsibility commit commitment active passive involved up-to-me honest open-up do-i-need-to-do expected-of
    required-of sit-back hard-work most-of my-own tasks what-should-i-say know-what-to-say say-something`,
  theirpart: `therapist-do therapists-do therapist-does role-of job-of their-job their-role counselor-do counsellor-do
    therapist-help therapist-actually supports support guide guides listen listens listening nod advise solve-my fix-me
    tell-me-what-to-do he-do she-do do-they psychologist-do`,
  happens: `happens happen happening first-session first-visit first-time first-appointment first-hour first-conversation
    first-meeting what-to-expect expect begin typical usual-session look-like looks-like couch chair lie-down room
    never-been what-is-it-like talk-about in-a-session during-a during-sessions walk-me cry crying silence
    describe-a a-session-like we-talk`,
  // Needing it
  ill: `ill illness sick sickness crazy insane mad mental-illness mentally disorder disordered disease dysfunctional broken
    weak nuts normal healthy fine serious serious-enough bad-enough big-enough severe nothing-wrong nothing-is wrong-with-me
    small-problem too-small problem-big minor worse-than real-problem diagnosis have-to-be deserve`,
  fitfor: `who-is who-can anyone everyone somebody-like-me someone-like-me people-like-me suitable right-for-me for-me is-it-for
    do-i-need benefit profit what-problems which-problems what-issues problems-people reason reasons who-needs who-goes
    why-go why-do-people why-should kind-of-people direction clarity purpose-in lost`,
  early: `when-should right-time best-time good-time early earlier sooner too-soon too-late too-early now-or should-i-wait
    better-to-wait wait-and-see wait-until wait-till wait-longer keep-waiting waiting-make does-waiting is-waiting or-wait i-wait delay postpone
    postponing prevention prevent preventive before-it gets-worse already when-is-it when-to how-bad ready
    straight-away better-now it-is-time at-what-point hold-off until-it put-it-off`,
  // Troubles
  panic: `panic panicking panic-attack panic-attacks attacks anxiety palpitations heart-races racing-heart hyperventilate
    shaking trembling fear fears terrified dread phobia phobias suffocating crowds crowded`,
  body: `body bodily physical physically somatic psychosomatic pain pains ache aches headache headaches migraine stomach
    belly gut back-pain backache chest muscle muscles tension dizzy dizziness nausea fatigue symptom symptoms skin ibs
    medical-tests doctors-find bodily-complaints complaints`,
  past: `past childhood upbringing grew-up growing-up memories memory trauma traumas traumatic unconscious
    subconscious repressed my-parents as-a-kid as-a-child when-i-was long-ago years-ago buried unmet emotions
    early-years experiences old-memories my-history family-history in-the-past`,
  mood: `sad sadness feeling-down feel-down low unhappy miserable hopeless lonely alone empty numb crying tears awful
    terrible horrible overwhelmed stressed stress exhausted burnout burned worried worry worries anxious upset hurt
    struggling cope coping sleep insomnia sleepless grief grieving angry rough-day hard-time tired drained lost-my
    too-much died miss-her miss-him left-me broke-up i-feel i-am-so feel-bad feel-awful not-doing not-well not-okay
    bad-day stuck`,
  diagnosis: `diagnose diagnosed diagnosis diagnostic do-i-have am-i is-it-normal bipolar adhd add autism autistic ocd ptsd
    borderline narcissist schizophrenia disorder wrong-with-me could-i-have might-i-have test-for assess assessment
    do-you-think-i`,
  advice: `advice advise recommend should-i what-should-i-do what-would-you what-do-i-do tips tip opinion decide leave-my
    tell-me-what about-my`,
  helping: `how-can-i-help help-my help-him help-her help-a-friend support-my what-can-i-do how-do-i-help talk-to-my get-my
    refuses worried-about my-friend my-partner my-mother my-father my-sister my-brother my-son my-daughter my-husband
    my-wife my-boyfriend my-girlfriend my-mom my-dad my-colleague my-child my-roommate a-friend family-member`,
  qualification: `qualified qualification qualifications training trained degree license licensed licence certified
    certificate accredited registered register experience experienced credentials education specialised expert
    competent background`,
  choosing: `choose choosing choice find-a finding right-therapist right-one good-therapist match fit good-fit pick picking
    select switch switching change-my change-therapist change-therapists another-therapist different-therapist suit suits
    prefer preference female male woman man a-man a-woman like-my-therapist get-on get-along click red-flags look-for
    which-therapist best-therapist not-happy`,
  // Manners
  hello: `hello hi hey hiya greetings good-morning good-afternoon good-evening good-day howdy yo how-are-you what-is-up
    whats-up nice-to-meet anybody-here anyone-here are-you-there sup hello-there hi-there`,
  thanks: `thanks thank thank-you thankyou grateful appreciate appreciated cheers helpful obliged gratitude that-helped
    that-helps was-helpful great awesome perfect lovely wonderful brilliant tysm good-answer very-kind so-kind nice-one
    was-useful just-what much-appreciated`,
  bye: `bye goodbye farewell see-you see-ya good-night cya ciao take-care gotta-go have-to-go must-go have-a-nice
    have-a-good talk-to-you-later talk-to-you-soon until-next next-time catch-you so-long ttyl later that-is-all
    all-for-now signing-off leave-for must-leave i-am-off have-a-great`,
}
