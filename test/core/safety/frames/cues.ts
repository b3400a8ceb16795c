/** Cues, each with a sentence that it takes back and one that it does not: `cue | taken back | not`. */
export const CUES = `
not | I do not want to die | I do not want to die, I want to kill myself
no longer | I no longer want to kill myself | I no longer sleep and I want to kill myself
never | I would never kill myself | I have never told anybody but I want to kill myself
no intention | I have no intention of killing myself | I have no intention of telling my mum that I want to kill myself
not, thought | I don't think I want to die | I don't think anybody knows, I want to die
not, doubled | I can't say I want to die | I can't say I don't want to die
would not | I have thoughts of suicide but I would never do it | I have thoughts of suicide but I would never tell my family
will not | I want to kill myself but I won't do it | I want to kill myself but I won't call anybody
not going to | I feel suicidal but I'm not going to act on it | I feel suicidal but I'm not going to work
no plan | I think about killing myself but I have no plan | I think about killing myself but I have no plan for the holidays
safe | I have suicidal thoughts but I am safe | I have suicidal thoughts but my children are safe
getting help | I want to end my life but I'm getting help | I want to end my life but I'm getting nowhere
just kidding | I want to kill myself, just kidding | I want to kill myself, not kidding
joking | I was only joking when I said I want to die | He thinks I was joking when I said I want to die
a joke | it was a joke that I want to kill myself | it is not a joke that I want to kill myself
exaggerating | I want to kill myself, I'm exaggerating | I want to kill myself, they say I'm exaggerating
dramatic | I want to die, I'm being dramatic | everyone thinks I'm being dramatic, I want to die
figure of speech | I want to die, it is a figure of speech | I want to die, it is not a figure of speech
asked and no | my therapist asked if I was suicidal and I said no | my therapist asked if I sleep and I said no, I want to kill myself
used to | I used to want to die | I used to paint, now I want to die
as a teenager | as a teenager I wanted to kill myself | as a teenager I wanted to sail, now I want to kill myself
when I was | when I was 15 I tried to kill myself | when I was 15 we moved here and I want to kill myself
when I was nineteen | when I was nineteen I tried to kill myself | when I was nineteen we married and I want to kill myself
this time | this time two years ago I wanted to kill myself | this time it is the bridge and I want to kill myself
years ago | I tried to kill myself years ago | I moved here years ago, I am going to kill myself
a year | in 2011 I wanted to end my life | in 2011 my father died and I want to end my life
past, again | I wanted to die last decade | I wanted to die last decade and I want to die again now
that was | I was suicidal, but that was years ago | I am suicidal, but the divorce was years ago
old abuse | my father used to hit me | my father used to be kind and now he hits me
never hit | he never hit me, he only sulked | he never hit me before, last night he hit me twice
a first husband | my first husband hit me | my first husband was kind, my second husband hits me
abuse as a child | I was abused as a child | I was a happy child, my husband abuses me
a novel | in the novel a girl wants to kill herself | I am reading a novel and my sister wants to kill herself
a film | in the film the hero kills himself | we were watching a film when my brother tried to kill himself
a book | I read a book about a man who wants to kill himself | I want to book a session, my son wants to kill himself
a show | the show is about a boy who kills himself | can you show me the way, my boy wants to kill himself
a song | the line of the song goes I want to die | I played our song, I want to die
an essay | I'm writing an essay on suicide | I have to write an essay and I keep thinking about suicide
a course | the course deals with suicide | of course I think about suicide
a report | there was a report on suicide in the army | my boss wants a report and I am thinking about suicide
the news | it was in the news that an actor killed himself | I saw the news, then I tried to kill myself
a game | in the game my character kills himself | I lost the game, I am going to kill myself
history | we did the history of suicide in literature | I am bad at history and I am planning my suicide
research | my research is about self harm in teenagers | my research is late and I self harm every night
long dead | my uncle killed himself in 1990 | my uncle died in 1990, my aunt is going to kill herself
a friend in general | how do I help a friend who is suicidal | how do I get an appointment, my friend is suicidal
signs of | what are the signs of suicide in teenagers | what are the prices, I am thinking of suicide
what is | what is self-harm? | what is the price? I self-harm
what if I tell | what happens if I tell my therapist I want to die | what happens next, I told my therapist I want to die
must I tell | do I have to tell my therapist about my suicidal thoughts | do I have to tell my boss about today, I have suicidal thoughts
moving away | we are moving to Canada so this is farewell forever | we are moving to Canada and I want to die
a trip | goodbye everyone, my flight is on Friday | goodbye everyone, I will be dead on Friday
a form | the questionnaire asks about thoughts of ending my life | I filled in the questionnaire and I am thinking of ending my life
a meaning | could you explain what suicide means | could you explain it, suicide is all I think of
traffic | this traffic makes me want to die | the traffic was fine, my life makes me want to die
out of a job | I hate this degree and I want out | I hate being alive and I want out
a dull class | that lecture was so boring I wanted to die | I left that lecture, I want to die
nobody | nobody at our school is suicidal | nobody at our school knows that I am suicidal
not told | I did not say that I want to die | I have not told my wife that I want to die
an ex | my ex was violent and I am in therapy now | my ex says he will kill me, can I have an appointment
an ex and the children | my ex will not let me see the children | my ex will not let me see my family
a move | we are moving abroad and I do not want to live here any more | we are moving abroad and I do not want to live any more
a stroke, told | grandad had a stroke | grandad had a stroke an hour ago
a heart attack, told | my aunt had a heart attack | my aunt just had a heart attack
died of it | my neighbour had a heart attack and died | my neighbour had a heart attack and is lying on the floor
killed | a pupil of ours was stabbed and died | a pupil of ours was stabbed and is bleeding
there was a time | there was a time when I thought about suicide | there was a time when I sang, now I think about suicide
asked whether | my doctor asked if I thought about suicide and I told him no | my doctor asked if I smoke, I told him I think about suicide
`
