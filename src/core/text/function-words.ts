/** Words that hold a sentence together and say nothing of what it is about. Nobody can be answered on these alone. */
export const FUNCTION_WORDS: ReadonlySet<string> = new Set(
  `a an the this that these those it its he him his she her hers they them their we us our you your yours i me my mine
  myself yourself one ones some any all both each every few more most other another such same no not nor none
  and or but if so than then because as of at by for with about into to from in out on off over under up down again
  am is are was were be been being have has had having do does did doing done can could will would shall should may
  might must let get got go going come make made say said tell know think see look want need like use take give put
  what which who whom whose when where why how here there now today just only also too very really quite still even
  ever never always often sometimes maybe perhaps yes yeah yep no nope ok okay well oh um uh hm hmm eh please
  something anything nothing everything thing things stuff someone anyone somebody anybody people person much many
  lot lots bit good bad nice great new old big small way time day $ € £ ? %`.split(/\s+/),
)
