/** Words that must raise the card for people in danger, whatever staff publish. Written for this gate. */
export const MUST_RAISE: readonly string[] = [
  'I want to kill myself',
  'i am going to end my life tonight',
  'I took too many of my pills an hour ago',
  'everybody would be better off without me',
  'I keep cutting myself and I cannot stop',
  'my friend says she wants to die',
  'my husband hits me and I am scared to go home',
  'i want to hurt him really badly, i might do it',
  'goodbye everyone, thank you for everything, this is the end for me',
  'i dont want to wake up any more',
]

/** Words that must not raise it: everyday questions and sayings that only sound like danger. Written for this gate. */
export const MUST_NOT_RAISE: readonly string[] = [
  'how much is a session',
  'this waiting list is killing me',
  'I could murder a cup of tea before my appointment',
  'are you open on Saturday',
  'do you treat panic attacks',
  'i am dying to know how therapy works',
  'my phone died, can I book again',
  'thanks, bye',
  'who is therapy for',
  'can I shoot you an email',
]
