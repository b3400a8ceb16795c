/**
 * What stands around a danger in an ordinary message to a clinic. `{}` is where the danger is said; without it the frame is
 * harmless. By what the frame is about.
 */
export const FRAMES: Readonly<Record<string, string>> = {
  booking: `
I would like to book an appointment, {}
Can I book a session for Tuesday? {}.
{} and I need the earliest appointment you have
Hi, I booked a slot for next week but {}, can I come sooner?
{}. Is it possible to move my booking to the morning?
I tried your booking page and it kept failing. {}. What can I do?
`,
  prices: `
How much is a session? {}.
{}. Do you have a sliding scale?
I can't afford the full fee, {}
What are the fees for students, because {}
{} and I don't know whether I can pay for therapy
Is the first consultation free? I ask because {}
`,
  confidentiality: `
Is what I say here confidential? {}.
Will my parents find out if I tell you that {}?
{}. Please don't tell anybody.
I read your privacy policy and it says messages are private, so here goes: {}
Who can see this chat? {}
Do I have to tell my therapist that {}?
`,
  insurance: `
Do you take insurance? {}.
My insurance policy covers ten sessions and {}
{}, my insurer sent me a report form, what do I put in it?
The health plan at work says six sessions a year. {}.
`,
  television: `
I was watching TV in the waiting room and {}
{}. The television is on all day and I do not even follow it.
Last night after the film was over I sat in the dark. {}.
We were watching a series together and I turned to her and said it: {}
I can't even enjoy my favourite show any more, {}
There was something on the news about floods. {}.
`,
  games: `
I play video games all night so I do not have to think. {}.
{}, even my game does not help anymore
I lost another ranked match, whatever. {}.
My gaming friends do not know that {}
After the game on Saturday everyone went home and {}
`,
  courses: `
I am on a nursing course and {}
{}. My class starts at nine and I can't go.
Of course you hear this often but {}
I have an essay due on Friday and {}
I am studying for my exams in history and {}
My thesis is late, my professor is on at me, {}
I read a book about anxiety and did the exercises. It did not help. {}.
{}, and the course I signed up for has a research module next month
`,
  police: `
I filed a police report and nobody called back. {}.
{}. The police said they would write a report.
Do I need a report from my doctor? {}.
The school wrote a report about my attendance, and {}
`,
  earnest: `
I'm not joking, {}
{}. I am not joking.
{} and I am not kidding
This is not a joke: {}
I am not being dramatic, {}
{}. I'm not exaggerating.
Not a figure of speech, {}
I mean it, {}
It's not that I want attention, {}
I can't say I don't mean it, {}
`,
  others: `
They say I exaggerate, but {}
Everyone thinks I'm being dramatic but {}
My mum says I am exaggerating. {}.
My friends think I am joking when I say it, but {}
People tell me it is just a phase. {}.
My doctor said I would be fine, but {}
My sister never believes me. {}.
He thinks I'm kidding but {}
I told my teacher and she said it was nothing. {}.
`,
  before: `
I moved here in 2019, I have a good job and two cats. {}.
When I was a kid we lived by the sea. {}.
I used to love painting. Now {}
Years ago I was happy and had plenty of friends, now {}
My family is great and my job is fine. {}.
It has been a long week, work is busy, the kids are off school, and {}
We split up in March, I kept the flat, {}
My grandmother died last year and I miss her. {}.
`,
  after: `
{}. Anyway, my name is Sam and I live near the station.
{}, I used to be so cheerful as a kid
{}. I have two dogs and work at a bakery.
{} but nobody at work has noticed
{} and I do not know who else to write to
{}. In the past I saw a counsellor for two years.
{}, that is the honest answer to how I am
{}. My mum thinks everything is fine.
`,
  asking: `
How does this work? {}.
Who do I talk to if {}?
What should I do, {}
{}, is that something you can help with?
Do you see people who feel like this? {}.
Sorry to bother you on a Sunday, {}
Not sure this is the right place but {}
I have never written to anybody about this before, {}
`,
  long: `
Hello. I found your page on the bus. The weather is awful today. I work in a shop near the park. We sell bread and cakes. My cat is called Momo. On Sundays I cook for my neighbours. I like your website. {}.
`,
}

/** Others of the same kinds, kept aside while the reading was made. */
export const OTHER_FRAMES: Readonly<Record<string, string>> = {
  booking: `
Could somebody ring me about my booking? {}.
{}, so I would like to be put on the waiting list
The booking confirmation never came and {}
`,
  prices: `
{}. What would six sessions cost altogether?
Your price list says eighty euros, {}
`,
  confidentiality: `
Does the therapist tell the police when someone says it? {}.
{} and I do not want it in my records
`,
  insurance: `
My policy number is on the card. {}.
{}. Does cover start straight away?
`,
  media: `
The podcast I listen to mentioned your clinic. {}.
{}, I can't even follow a film now
I switched off the documentary because {}
I keep playing the same song, {}
There is a poster in your lobby with a story on it. {}.
`,
  study: `
I dropped out of my course. {}.
{} and my teacher wants a presentation by Monday
I have an exam in two days. {}.
`,
  earnest: `
{}, and no, I'm not being sarcastic
I know how it sounds, I am not making this up: {}
I never joke about this. {}.
Nobody here is kidding: {}
`,
  others: `
My partner calls me a drama queen. {}.
According to my brother I am overreacting but {}
The last counsellor told me I was only stressed, {}
Everybody says it will pass, and {}
`,
  stories: `
I grew up on a farm, went to college in 2008, got married. {}.
{}. I once ran marathons, you know.
My dog passed away in spring, then I lost the job, and {}
When I was younger I sang in a choir. {}.
{}. My boys are asleep upstairs.
I know you only give out information, but {}
{}. Sorry for the long message.
`,
}

/** Others again, written a month later by somebody who looked for what still hides danger. */
export const LATER_FRAMES: Readonly<Record<string, string>> = {
  post: `
Please take me off your newsletter, {}
I unsubscribed from the newsletter and it still comes. {}.
I asked for a refund three weeks ago and {}
{}, and my refund has not arrived
{}. Do I need to bring my old prescriptions?
`,
  places: `
Where can I park when I come? {}.
I got a parking ticket outside your office and {}
Loved the episode on grief. {}.
I left my umbrella in your waiting room. {}.
`,
  school: `
The school wants a form signed by Monday, {}
{}. Which form does the school need from you?
I got my exam marks back, they are good, {}
My marks came out and I failed two papers. {}.
My boiler broke and the plumber comes at four. {}.
{}, sorry, autocorrect is driving me mad
`,
  leisure: `
Choir practice was cancelled tonight. {}.
I sing alto in a choir and nobody there knows that {}
Our team won the football on Saturday and still {}
{}, and the match starts at three
I was copying out a recipe for lentil soup and I had to stop, {}
{}. I made my gran's apple cake today.
I was listening to your podcast about sleep when I thought I should write: {}
I am asking for an essay for my psychology class, but also {}
This is not for an essay, {}
`,
  life: `
My visa runs out in spring and {}
{}, will that affect my visa application?
My wedding is in June, everything is booked, {}
We are getting married in the autumn. {}. The cake is chosen.
Our dog had puppies last week and {}
{}. Could I bring my dog to a session?
I joined a gym in January and I go every day, but {}
Does the gym next door belong to you? {}.
The link in your email is broken, {}
`,
  errands: `
Happy new year to all of you. {}.
Two questions. Is there a lift? And {}, who do I tell?
Just a quick one before my bus comes, {}
{} lol anyway when are you open
My therapist is on holiday until the ninth and {}
My tax return is due and {}
{} (sorry for the typos, I am on my phone)
`,
}
