import { pattern } from '../pattern/pattern.ts'
import type { Span } from '../spelling/span.ts'
import { within, type Near } from './near.ts'

/** Tells whether what somebody wants to die of is a small thing: "this traffic makes me want to die". */
export function isTrivial(near: Near): boolean {
  return within(near, TRIVIAL, near.clause, ...beside(near)) !== null
}

function beside({ before, after }: Near): readonly Span[] {
  return [before, after[0]].filter(one => one !== undefined)
}

const TRIVIAL = pattern(
  '(this|that|the|my) (_)? (lecture|meeting|class|film|movie|show|talk|speech|song|game|homework|exam|essay|queue|commute|traffic|presentation|party|date|sermon|training|course|webinar) is (_)? (dull|boring|bad|awful|endless|long|brutal|cringe|torture|painful|terrible|hell)',
  '(movie|film|show|service|food|date|talk|speech|match|gig|concert|party|song|class|lecture|meeting|play) (was|is) ~ (bad|boring|awful|embarrassing|long|cringe|dull|terrible|cringy) ~ (want|wanted) to die',
  '(traffic|meeting|meetings|email|emails|monday|mondays|weather|heat|humidity|song|joke|cringe|line|queue|game|raid|ranked|lobby|level|spreadsheet|spreadsheets|presentation|code|bug|printer|wifi|update|commute|workout|leg day|hangover|homework|exam|essay|deadline|deadlines|lecture|assignment|math|maths|playlist|outfit|small talk|zoom|coffee|haircut|movie|ending|advert|ad|dentist|parking|laundry|dishes|lag|font|chemistry|calculus|accent|podcast|episode|exams|test|diet|burpees) ~ (make|makes|making|made|have|has|got) me (want|wish|feel|wanting)',
  '(if|than) (i|we|they|this|she|he|my _|the _) (have to|had to|has to|gets|get|hear|see|play|plays|do not stop playing|cancel|cancels|loses|lose|eat|watch|sit through|read|says|does) ~ (again|another|one more|meeting|song|class|show|movie|game|test|exam|essay|email|homework|traffic)',
  '(<kill-self>|die|be dead) than (play|eat|go to|watch|wear|listen|do|sit|work|be (seen|caught)|date|take|read|attend|miss|lose|use|drive|fly|wait)',
)
