import type { Act } from '../../../../src/core/model/act.ts'

/** How people type each act: on a phone, in a hurry, with slips, with stretched letters, as a second language. One a line. */
export const SPELLINGS: Readonly<Record<Act, readonly string[]>> = {
  plea: lines(`HELP ME
    help
    Help!!!
    please help
    pls help me
    plz help
    help meee
    HELPPPP
    heeelp
    hlep me
    halp
    hepl me pls
    help me please
    Please help me.
    i need help
    I need help!!
    i ned help
    need help
    need help pls
    i really need help
    i rly need some help
    we need help
    I need your help
    i need help now
    i need help asap
    i need urgent help
    need urgent help please
    omg help
    oh god help me
    can someone help me
    can somebody help
    can anyone please help me
    could someone help me please
    someone help me
    somebody please help
    anyone help
    can you help me
    can u help me pls
    could you help me please?
    will you help me
    hi help me please
    help help help
    help us
    help me out
    SOS
    s.o.s
    sos please
    🆘
    🆘🆘
    help 😭
    h e l p
    i am in need of help
    please i need help
    i am desperate for help
    help needed
    i want help
    who can help me
    I beg you help me
    plz sm1 help me
    hello i need help`),
  'how-to': lines(`/help
    /HELP
    !help
    / help
    -help
    ?
    ???
    /menu
    menu
    Menu
    main menu
    menu please
    menu pls
    show menu
    show me the menu
    back to menu
    options
    show options
    what are my options
    commands
    help commands
    list commands
    list of commands
    show me all the commands
    what are the commands
    topics
    list topics
    show me the topics
    instructions
    instructions please
    manual
    user guide
    faq
    tutorial
    start
    /start
    get started
    start over
    start again
    restart
    how do i use this
    how do I use this bot?
    how to use it
    how to use this
    how does this bot work
    how can i use you
    how should i use this thing
    how do i ask you something
    how do i talk to you
    what can i ask
    what can i ask you?
    what can i ask here
    what should i type
    what do i write here
    what can I say
    what questions can i ask
    which topics can i ask about
    what kind of questions can you answer
    hi, how do i use this?
    mennu
    isntructions`),
  human: lines(`human
    human please
    Human pls
    HUMAN
    humannn
    humna please
    a human please
    real human
    real person please
    a real person
    person
    i want a human
    I want a real person
    i want to talk to a human
    i want to speak to a human being
    i wanna talk to a person
    i wanna speak to someone
    I'd like to talk to a real person
    i would rather talk to a human
    i just want to talk to a human
    this is bullshit i just want to talk to a human
    let me talk to a human
    lemme speak to someone
    let me speak with a real person please
    can i talk to a human
    can i speak to someone please
    can I speak to a person instead
    can i please talk to someone real
    can i have a human
    could i speak with somebody
    may i speak to a human
    how do i talk to a human
    how can i speak to someone
    talk to a human
    talk to human
    speak to human
    talk to someone
    talk to a real person
    speak with a person
    get me a human
    give me a human
    gimme a human
    give me a real person not a bot
    connect me to a human
    connect me with an agent
    transfer me to a person
    put me through to someone
    agent
    operator
    live agent
    live chat
    representative
    customer service
    human agent
    not a bot
    no bots
    no robot please human
    i need a human
    i need to talk to somebody
    i need to speak to someone
    i dont want to talk to a bot
    i do not want to talk to a machine
    I don't wanna talk to a robot
    is there a human i can talk to
    is there someone i can speak to
    hello, can i talk to a human?
    stupid bot give me a human
    please human now
    talk to a therapist
    i want speak with human
    i want talk with person`),
  stop: lines(`stop
    STOP
    Stop.
    stop!!!
    stoppp
    STOPPPPP
    stop it
    stop that
    stop this
    stop now
    stop please
    please stop
    pls stop
    can you stop
    could you please stop
    just stop
    stop stop stop
    ok stop
    stop all
    stop everything
    stop bot
    stop talking
    stop talking to me
    stop texting me
    stop messaging me
    stop writing to me
    stop contacting me
    stop sending me messages
    stop sending me stuff
    stop bothering me
    dont message me
    do not text me
    don't write to me again
    don't contact me anymore
    no more messages
    no more messages please
    unsubscribe
    UNSUBSCRIBE
    Unsubscribe me
    unsubscribe please
    unsubscibe
    unsub
    opt out
    opt me out
    remove me
    remove me from this list
    take me off the list
    leave me alone
    go away
    be quiet
    shut up
    quit
    exit
    enough
    that's enough
    end chat
    end this conversation
    close the chat
    end the chat please
    turn off
    i want you to stop
    how do i unsubscribe`),
  lost: lines(`lost
    i'm lost
    im lost
    Im lost here
    i am lost
    i am so lost
    im totally lost
    i feel lost here
    confused
    i'm confused
    im confused
    im so confused
    I am very confused now
    i got confused
    cofused
    this is confusing
    this is so confusing
    thats confusing
    very confusing
    you confused me
    you are confusing me
    you lost me
    i'm stuck
    im stuck here
    stuck
    what now
    now what
    now what?
    so what now
    ok what now
    what next
    what do i do
    what do i do now
    what do I do here
    what should i do now
    what am i supposed to do
    what am i supposed to do here
    where do i start
    where do i begin
    where should i start
    where to start
    dont know where to start
    i don't know where to begin
    i dont know what to ask
    I don't know what to say
    i do not know what to write
    idk what to ask
    dont know what to type
    i dont know what to do here
    not sure what to ask
    idk
    dunno
    no idea
    no clue
    i have no idea
    i have no idea what to do here
    i dont know
    not sure
    im not sure
    whats going on here
    where am i
    i can't find what i need
    🤷
    🤔
    😕`),
  crying: lines(`😭
    😭😭
    😭😭😭😭😭
    😢
    😢😢😢
    😿
    🥺
    🥺🥺
    💔
    💔💔💔
    😭💔
    😢💔
    🥺😭
    😞
    😔
    😔💔
    😩
    😫😫
    😭🙏
    🙏😭
    😭 😭 😭
    😭!!
    ...😢
    😭❤️
    😢😭😢
    😓
    😥
    ☹️
    🙁
    🙁🙁
    😣
    😖
    😞😞
    😟
    :(
    :((
    :(((
    :-(
    :'(
    :'((
    :’(
    ;(
    =(
    :[
    T_T
    T.T
    ;_;
    D:
    :sob:
    :cry:
    :sob: :sob:
    :broken_heart:
    :pleading_face:
    :disappointed:
    ㅠㅠ
    😭😭😭 :(
    :( :( :(
    😢 :'(`),
  insult: lines(`you are useless
    you're useless
    ur useless
    u r useless
    you are so useless
    useless
    useless bot
    USELESS!!!
    usless
    this is useless
    this bot is useless
    this thing is useless
    stupid bot
    dumb bot
    stupid
    you are stupid
    you're so stupid
    ur dumb
    you are an idiot
    idiot
    moron
    you idiot
    you stupid bot
    you are a joke
    what a joke
    this is a joke
    pathetic
    rubbish
    absolute rubbish
    what rubbish
    garbage
    this is garbage
    crap
    this is crap
    what a load of crap
    bullshit
    this is bullshit
    such bullshit
    shit bot
    this is shit
    piece of shit
    fuck off
    fuck you
    fuk you
    f off
    fuck this
    fuckkk offff
    go to hell
    get lost
    screw you
    piss off
    wtf
    ffs
    what the hell
    you suck
    this sucks
    i hate you
    i hate this bot
    worst bot ever
    what a waste of time
    waste of my time
    you are a waste of time
    you know nothing
    you don't understand anything
    you are no help
    you are not helping
    bloody useless
    terrible
    this is ridiculous
    🖕
    🤬🤬`),
  greeting: lines(`hi
    yo m8
    hi m8
    hiya luv
    hey bro
    Hi!
    hello
    HELLO
    hellooooo
    helloooo??
    helo
    hllo
    hello there
    hello ther
    hello bot
    Hello signpost
    hi there
    hi bot
    hiii
    hiiiii
    hey
    heyyyy
    heyy there
    hey hey
    hiya
    heya
    yo
    howdy
    hullo
    hello hello
    hi hi
    hi again
    hello again
    hello everyone
    hello dear
    Good morning
    good mornin
    goood morning
    morning!
    good afternoon
    good evning
    good evening
    good day
    good day to you
    gm
    hello 👋
    👋
    👋👋
    hello 😊
    hi :)
    hi, how are you
    hello how are you?
    how are you
    hey how r u
    how are you today
    how are you doing
    how's it going
    hows it going
    whats up
    sup
    greetings
    nice to meet you
    hello, nice to meet you
    hello sir
    hello my friend
    hi i have a question
    i have a question
    quick question
    can i ask you something
    can i ask a question
    hello, anybody here?
    anyone there?
    are you there`),
  thanks: lines(`thanks
    thx m8
    ta m8
    cheers bruv
    gr8 thx
    thanks boss
    cheers love
    thx hun
    Thanks!
    thanksss
    thankss
    thank you
    Thank you!!
    thankyou
    thank u
    thanku
    thnks
    thanx
    thx
    tnx
    ty
    tysm
    tyvm
    ta
    cheers
    thank yuo
    thnak you
    tahnk you
    thanks a lot
    thanks so much
    thank you so much
    thank you very much
    thankyou so muchhh
    many thanks
    thanks a bunch
    thanks a million
    thanks for your help
    thank you for the information
    thank you for your help
    thanks for that
    thanks for the info
    thanks for answering
    thanks bot
    thanks again
    ok thanks
    okay thank you
    ok great thanks
    great, thanks
    perfect, thank you
    perfect
    great
    lovely
    brilliant
    awesome
    awesome thanks
    cool thanks
    that helped
    thanks, that helped
    that was helpful
    that is very helpful
    very helpful
    very helpful thank you
    you have been very helpful
    thats great
    that's what i needed
    i appreciate it
    much appreciated
    i really appreciate your help
    good bot
    bless you
    good to know
    🙏
    🙏🙏
    ❤️
    😊
    thank you 🙏
    thanks ❤️
    tank you very much
    yes thank you`),
  goodbye: lines(`bye
    bye m8
    l8r m8
    l8rs
    Bye!
    byeee
    byeeeee
    bye bye
    byebye
    goodbye
    Good bye
    goodby
    goodbey
    gudbye
    bye for now
    bye then
    ok bye
    okay bye
    thx bye
    thanks bye
    thank you, bye
    thanks, goodbye
    okay thanks, bye
    thank you and goodbye
    bye thanks
    bye, thank you
    bye, have a nice day
    have a nice day
    have a good day
    have a great weekend
    have a lovely evening
    have a good one
    enjoy your day
    good night
    goodnight
    gn
    nite
    night night
    good night and bye
    see you
    see ya
    cya
    see you later
    see u later
    see you tomorrow
    see you soon
    talk to you later
    talk later
    ttyl
    speak soon
    catch you later
    later
    laters
    take care
    take care bye
    goodbye and take care
    i have to go
    i gotta go
    gotta go bye
    gtg
    i have to go now, bye
    i must go now
    until next time
    all the best
    that's all, bye
    that's all for now
    that's all thanks
    that is all i wanted to know
    cheerio
    farewell
    ciao
    bye 👋`),
  yes: lines(`yes
    ok m8
    yeah bro
    yep fam
    Yes.
    YES
    yes!
    yesss
    yess
    yse
    yes please
    yes pls
    yes plz
    yeah
    yeahhh
    yea
    yeh
    yep
    yup
    yupp
    ya
    yh
    aye
    sure
    sure thing
    suree
    ok
    OK
    okk
    okay
    okay then
    ok ok
    okey
    oki
    k
    kk
    alright
    all right
    alrigth
    right
    correct
    exactly
    of course
    absolutely
    absolutly
    definitely
    definately
    indeed
    i do
    i would
    please do
    go ahead
    sounds good
    got it
    i see
    i understand
    understood
    makes sense
    fine
    cool
    fair enough
    yes i do
    yes that one
    👍
    👍👍
    👌
    ✅
    yes 👍
    :thumbsup:
    true`),
  no: lines(`no
    nah m8
    nope m8
    nah fam
    nah ur alright
    nah im good m8
    no ta pal
    No.
    NO
    nooo
    noooooo
    no!
    nope
    nop
    nah
    nahh
    naw
    no no
    no no no
    no thanks
    No, thanks.
    no thank you
    no thx
    no ty
    nah thanks
    nope thanks
    not really
    no not really
    not now
    not today
    not yet
    no need
    maybe later
    later maybe
    another time
    never mind
    nevermind
    nvm
    forget it
    forget about it
    wrong
    wrong answer
    thats wrong
    that's not it
    that is not right
    that's not what i asked
    thats not what i meant
    not what i asked
    not what i meant
    this is not what i wanted
    that's not my answer
    that did not help
    that didnt help me
    this doesn't help
    you did not answer my question
    that is no answer
    no i don't
    i don't think so
    i dont
    no way
    no, im good
    no im fine
    all good
    nothing else
    nothing
    no more questions
    👎
    👎👎
    ❌
    no 🙅
    :thumbsdown:`),
  simpler: lines(`simpler
    simpler please
    Simpler pls
    more simple
    more simple please
    more simply please
    simple words please
    in simple words
    in simpler words
    use simple words
    explain more simply
    explain it more simply
    explain simpler
    explain that simpler please
    explain in simple words
    explain in simple terms
    explain in plain english
    can you explain that more simply
    can you explain it in simple words?
    can u explain simpler
    could you explain this more simply please
    could you say that in simpler words
    say it more simply
    say it simpler
    say that in easy words
    say it in other words
    put it simply
    put it in plain english
    plain english please
    plain english
    english please
    in english please
    easier words
    easier please
    easy english please
    make it simple
    make it simpler
    make it shorter
    shorter please
    simplify
    can you simplify that
    dumb it down
    can you dumb it down for me
    explain like i am five
    eli5
    tldr
    tl;dr
    too complicated
    that is too complicated
    this is too complicated for me
    thats too hard
    too difficult
    too many words
    i dont understand
    I don't understand
    i dont understand it
    i do not understand that
    i don't understand what you mean
    i still dont understand
    i dont get it
    dont get it
    i not understand
    no understand
    not understand
    sorry i dont understand
    i dont understand your answer
    what does that mean
    what does this mean?
    huh
    huh?
    what?
    my english is not good
    my english is bad sorry
    i dont speak good english
    rephrase that
    expalin simpler`),
  again: lines(`again
    again please
    again pls
    once again
    once more
    once more please
    one more time
    one more time please
    say that again
    say it again
    Say that again please
    say again
    say again?
    can you say that again
    can you say that again please?
    could you say that again
    could u say it again
    please say that again
    say that one more time
    say it once more
    repeat
    repeat please
    repeat that
    repeat that please
    please repeat
    repeat it
    repeat the answer
    can you repeat
    can you repeat that
    can you repeat that please
    could you repeat the last part
    could you please repeat
    can u repeat pls
    repeat what you said
    reapeat
    tell me again
    tell me that again
    show me again
    show it again
    show me that again
    show me the last answer
    show the answer again
    send it again
    send that again please
    resend
    read it again
    pardon
    pardon?
    pardon me
    come again
    come again?
    say what
    what did you say
    what did you say?
    what did you just say
    sorry what did you say
    what was that
    what was that?
    sorry what was that again
    what was your answer
    i missed that
    sorry i missed that
    i didnt catch that
    i didn't read that
    go back
    back
    i forgot what you said`),
}

/** Questions, and what may be a danger or a sorrow, that only look like an act. */
export const LOOK_ALIKES: readonly string[] = lines(`hello, what does it cost
  hello how much is a session
  hi do you take bupa
  hey do you see children
  hi there i need a therapist for my son
  can you help me find a therapist for my son
  can you help with anxiety
  can therapy help me
  help with anxiety
  i need help with the bill
  i need help for my daughter
  how can i help my friend
  my friend needs help
  what helps
  that helped my brother, would it help me
  please help my wife
  stop smoking therapy?
  can you help me stop smoking
  how do i stop therapy
  can i stop whenever i want
  when do i stop coming
  should i stop my tablets
  make it stop
  i want it all to stop
  stop the pain
  what happens if i stop
  is there a bus stop near you
  are you a human
  am i talking to a real person
  is this a real person
  is somebody there now
  can i talk to someone about my marriage
  can i talk to a woman
  i want to talk to a therapist about my divorce
  do i have to talk about my childhood
  can a human read this chat
  are your staff qualified
  person centred therapy
  i am lost without her
  i lost my baby
  i feel lost in life
  i lost my job
  i got lost on the way to you, where are you
  what do i do on the first day
  what should i do in the session
  what do i do if i am late
  where do i park
  i dont know what to do with my son
  not sure if therapy is for me
  i'm confused about my sexuality
  i dont know if i need therapy
  i cant stop crying
  what if i cry
  is it normal to cry
  i feel useless
  i am useless
  i am worthless
  am i stupid
  my husband says i am stupid
  is therapy bullshit
  is therapy a waste of time
  i hate myself
  i hate my therapist
  my therapist is useless
  what the difference between a counsellor and a therapist
  is it useless to come twice
  thanks, and what does it cost
  thank you but how long does it take
  thanks what about couples
  do you offer good night calls
  can i come at night
  have a good one on one session
  i have to go to work, do you have evenings
  bye bye baby blues, do you treat that
  how do i say goodbye to my therapist
  i want to say goodbye to everyone
  goodbye everyone
  goodbye world
  yes how much is it
  yes but how long
  ok but how long
  sure but is it private
  no insurance, can i still come
  no money
  no one knows
  no one cares
  no hope
  do i have to say yes
  is it ok to come late
  right to see my notes
  explain how therapy works
  explain your fees
  simple phobia treatment
  simple question: how much
  what does therapy mean
  what does a session cost
  i dont understand my wife
  i dont understand why i am sad
  english speaking therapist
  do you speak english
  is it too hard for old people
  is it too long ago to talk about
  can i come again
  can i come back after a break
  will it happen again
  my back hurts
  back pain from stress
  what if it comes back
  what did freud say
  do i see the same person again
  i want to be happy again
  hours
  address
  price?
  book
  menopause
  agency
  hipaa
  hull
  helmo
  heppo
  thinks
  hell
  step
  garage
  massage
  are you hipaa compliant
  im scared to come
  im done
  i am finished
  i want to sleep and not wake up
  i want to go now and see her again
  enough is enough i can not go on
  i have had enough
  leave me
  he will not leave me alone
  quit smoking
  quitting my job
  exit counselling from a cult
  can i cancel
  cancel
  start of therapy
  when do we start
  how do we start
  how do i get started
  how does it work
  how does this work
  how does therapy work
  what topics do you talk about in therapy
  what can i say in therapy
  what is the best time
  what is next after the first session
  what happens next
  great ormond street
  is it good for me
  good therapist near me
  nice people work here?
  night terrors
  later appointments
  morning appointments
  evening appointments?
  morning sickness
  urgent appointment
  dog
  🐶
  💊
  12`)

function lines(text: string): readonly string[] {
  return text.split('\n').map(line => line.trim())
}
