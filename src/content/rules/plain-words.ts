/** Words that claim nothing by themselves: grammar, courtesy, and the clinic speaking of itself and of what it cannot say. */
export const PLAIN_WORDS: ReadonlySet<string> = new Set(
  `a about again all also although always am an and another any anyone anything are around as ask asked asking at be because been
  before being both but by call can clinic clinics come comes could did different do does doing done each either else even every
  everybody everyone feel feeling feels felt few first for from get give gives go goes good had has have having he help helpful
  helps her here him himself his how however i if in into is it its itself just kind kinds know known less let like likely little
  lot many may maybe me mean means might more most much must my need needs neither never no nobody none nor not nothing now of
  often on once one only or other others our ours out over own part people perhaps person place please possible promise question
  questions quite rather really right said same say saying says see sense she should simply since so some somebody someone
  something sometimes soon still such take talk talking talks tell than that the their them themselves then there therapist
  therapists therapy psychotherapy psychotherapist these they thing things think this those though through to together told too
  towards turn two under until up upon us use used useful using very view want wants was way ways we well were what whatever when
  where whether which while who whole whom whose why will with within without would yes yet you your yours yourself yourselves`.split(
    /\s+/,
  ),
)
