import { sign } from './sign.ts'

/** Asks around a death without naming it: whether one would feel it, who would find it, what would show. */
export const ASKS_AROUND_MEANS = sign({
  rule: 'asks-around-means',
  kind: 'self',
  weight: 'doubtful',
  reading: 'fixed',
  source: 'C-SSRS, preparatory acts: looking into means, place, time and discovery (Posner and others 2011)',
  reviewed: null,
  says: `
    (show up|noticed|traced|detected|spotted) ~ (later|afterwards|in (a|the) (test|tests|post mortem|autopsy)|by (the|a) (coroner|pathologist|police))
    (coroner|pathologist|post mortem|autopsy|inquest) <far> (tell|know|find|show|see|say|think)
    (put|slip|mix|hide|stir) ~ (in|into) (his|her|their) (tea|drink|food|coffee|dinner|soup|juice|porridge)
    (would|will|does|do|did) (he|she|they|you|i|one|a person) feel (anything|it|things|much|it happening|pain) ($|, |while|when|if|as|at)
    (which|what) (one)? (is|would be) (the)? (surest|kindest|kinder|gentlest|most certain|cleanest|least messy|final) ($|, |for (the|whoever))
    (easier|worse|better|nicer) (for|on) (the (people|person|one|ones|family)|whoever|those|them) (who|that)? (find|finds|found|clean|cleans|identif*)
    (leave|leaves|leaving) (nothing|no mess|little) ~ (clean|find|see|wipe)
    (do|does|will|would|can) (people|you|one|anyone|they) (ever)? (wake up|come back|come round) (after|afterwards|from (it|that|this)|later) ($|it $|that $|, |or)
    how (fast|quickly|soon) ~ (work|works|act|acts) <far> (feel|wake|know|conscious|notice)
    (save|saving|stash) (them|those|these|the (pills|tablets)) up
    (too much|too many|enough) <far> (all at once|in one go|in one night)
    (spot|place|bridge|beach|path|car park|platform|woods|hotel|lake|pier|level) ~ (without|with no|that has no|has no) (cameras|cctv|people|fence|coastguard|guards|sensors|lifeguards|passers by)
    (cliff|path|bridge|bridges|beach|platform|roof|pier|viaduct|weir) <far> (least (frequented|busy|used)|nobody|no one|quietest|deserted|coastguard|patrolled|walk onto)
    door <far> (not be|can not be|never be) (opened|forced|unlocked) (from|by|for)
    (open|get into|break into|switch off|turn off|disable) <far> (gun|medication|medicine|drug|drugs|controlled) (cabinet|safe|cupboard|locker|trolley|store)
    (phone|mobile) <far> (trace|track|locate) (you|me|which|where)
    (email|mail|message|letter|video|post) <far> (send|sent|deliver|delivered|arrive|arrives|published) <far> (day after ($|, |so|it|i am|i have)|after i (am|have)|too early|too late to|once i am|when it is over)
    (pay|pays|paid) (out|up) <far> (not exactly|not quite natural|suicide|first year|own hand|did it themselves|self inflicted)
    (look|seem|appear) (natural|like (a|an)? (natural|heart attack|fall|slip|gas leak))
    without (a)? (prescription|licence|questions|trace) <far> (final|strong enough|kills|for good|fatal)
    (sort|kind|type|which|what) ~ (of)? (knot|knots) (holds|is it|would|to use|does not slip|$)
    how (many|high) ~ (storeys|stories|floors|metres) (is enough|to be sure|$|, )
    (cold|deep) (water|sea|river) ~ (quick|quickly|fast|take you|be enough)
    (stop|keep) (your|my|the) body (from)? (panicking|struggling)
    (smell|gas|fumes) ~ (get|go|spread|reach|leak) ~ (neighbours|next door|other flats|upstairs)
    (comes across|come across|finds|find|found) (you|me|it|a body|the body) <far> (woods|stranger|dog walker|first|hiker|cleaner|police)
    (put|go|goes|recorded|written|count|counted) (down)? as an accident !(at|on|in|for)
    (drink|alcohol|drinking|wine|vodka) ~ make it (work|easier|quicker|faster)
    if (a|some)? (person|somebody|someone|you|one) (stopped|stops) answering
    (vets|farmers|executioners) (use|using|are using) <far> (for|lock*|rats|put|animals)
    same (thing|tablets|pills|box|stuff) (in|from|at) (different|several|many|various) (shops|pharmacies|chemists|stores)
    (strong ones|whole month|full month|months worth|big box) <far> (all at once|at once|in one|of them)
    (height|high|storey|storeys|floor) <far> (certain|for sure|over at once|instant|instantly|final) ($|, )
    (who|somebody|someone|stranger|people) (finds|find|would find|will find|comes across) (you|me|one|a person|somebody) if (you|i|one|they|we) (do|does|did) it
    (do it|step off|go under|go in|go over|let go) without (anyone|anybody|a _|the _|staff|people|being) <far> (stop*|see|seeing|seen|calling|notic*|near)
    (everyone|everybody|they|people|family|wife|husband|kids|mum|all) (would|will|to)? (think|thinks|believe|believes|believing) it was (an accident|illness|natural|my heart|a fall)
    (trace|find|reach|locate) (me|where i _) <far> (before it is done|in time to|before i am (done|gone))
    (last letter|goodbye letter|note (they|people|you|one) leave|letter i leave) <far> (guilty|guilt|blame*|carry it)
    (keep back|put aside|save up|hold back|not swallow) (yet)? <far> for (the (day|end|night)|when i need (them|it) all)
    (check|checks|search|searches) (your|my|our|the)? (bag|bags|room|rooms|pockets|luggage|rucksack) <far> (need my|what i (have )?(saved|need|brought)|blade|with me for it)
    (does|will|would) it hurt <far> (to die|(you|one|i|they) (die|go|end it|do it)) ($|, |that way|like that)
    (certain|sure) (way|one|dose|amount|number) <far> (without waking|not wake|no coming back|for good)
    (already)? (which|what) (hour|time|day|month) <far> (nobody|no one|fewest|least|empty) <far> (bridge|cliff|platform|path|roof|beach|tracks|pier)
  `,
  raises: [
    'is there anything that would not show up in a post mortem',
    'would the coroner think it was my heart',
    'what could I put in his tea',
    'would he feel anything, he sleeps so deeply',
    'just tell me which is the surest',
    'at home or away, which is easier on the people who find it',
    'something that leaves no mess to clean for my parents',
    'do people wake up after it',
    'how fast does it work and would I know',
    'can you save them up or do they go off',
    'how much would be too much, say all at once',
    'I am after a spot with no cameras',
    'which of the bridges has nobody on it at three',
    'so that the door can not be opened from outside',
    'how would one get into the medication cabinet on the ward',
    'without my phone can they still trace where I went, or do they need the phone to trace me',
    'can an email be set to send itself the day after',
    'does it pay out if it was not exactly illness',
    'it would have to look natural',
    'what can be had without prescription that is strong enough, final I mean',
    'what kind of knot would hold, which knot is it',
    'how many floors is enough',
    'is cold water quick',
    'how do you keep your body from struggling',
    'would the fumes get to the people next door',
    'who gets called when a stranger finds you in the woods',
    'would it be put down as an accident',
    'would wine make it easier',
    'if a person stopped answering, when would anyone come',
    'what do vets use, and do they lock it away',
    'can they see that I bought the same thing in different shops',
    'a full month of them, all at once',
    'at what hour is nobody on the cliff path',
    'which floor makes it certain',
    'who finds a person if they do it in a bus',
    'a place to let go without anyone stopping me',
    'so that my family would think it was an accident',
    'they could not find me in time to stop it, or could they',
    'what goes in a goodbye letter so nobody takes the blame',
    'should I save up half of each week for the night',
    'do they search the bags on the ward, I have what I need',
    'would it hurt when you go like that',
    'I want a sure dose with no coming back',
  ],
  calm: [
    'what do you use for the tea in the waiting room',
    'which one is the cheapest for students',
    'how fast does therapy work',

    'is there a place without stairs',
    'is your door open on Saturdays',
    'does the insurance pay for the first year',
    'can you send me an email the day before',
    'how many floors up are you',
    'can I save up my sessions',
    'who finds the forms for me',
    'do they come back with an answer',
    'my phone can not find the way to you',
    'which floor are you on, is it high',
    'who finds the room if they come late',
    'does it hurt when they take blood',
    'do you check bags at the door, I bring my lunch',
    'they would think it was a joke',
    'which letters do I need for the insurance',
  ],
})
