/**
 * Tells whether a sentence holds a word that can bear danger at all. Only then is the classifier listened to: what it
 * makes of a payment that "did not go through" is of no interest.
 */
export function isGrave(words: readonly string[]): boolean {
  return words.some(word => GRAVE.has(word) || STEMS.test(word))
}

const GRAVE: ReadonlySet<string> = new Set(
  (
    'die dying dies died dead death kill kills killed killing suicide suicidal hang hanging shoot shot shooting gun rope noose ' +
    'knife razor blade blades pills pill bridge ledge cliff roof cut cutting cuts hurt hurts hurting harm harming harmed burn ' +
    'burning bleed bleeding blood breathe breathing alive exist existing existence survive goodbye farewell disappear ' +
    'vanish forever pain suffering burden worthless pointless meaningless attack attacked ' +
    'beat beats beaten beating hit hits hitting punch punches punched choke chokes choked slap slaps slapped rape raped rapes ' +
    'abuse abused abusing abusive abuses assaulted molested threatened threatens threatening scared afraid terrified danger ' +
    'violent violence unsafe safe murder stab stabbing stabbed weapon bomb suffer unconscious unresponsive seizure stroke ' +
    'chest ambulance overdose overdosed overdosing swallowed poison poisoned choking collapsed voices unalive unaliving  ' +
    'deserve heaven grave funeral living live life wake jump jumped jumping hopeless end ending ended ' +
    ' without better             bruises grabbed kicks kicked ' +
    'stalking stalked groped forced touched touches trapped hate pay revenge regret faint fainted starving purging ' +
    'vomiting drown drowning strangle strangled slit wrists veins medication meds tablets drank heroin fentanyl'
  ).split(' '),
)

const STEMS = /^(?:suicid|overdos|strangl|self-?harm|homicid|murder|bleed|abus|threat)/
