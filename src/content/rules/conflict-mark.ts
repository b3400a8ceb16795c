import { stopping } from '../files/finding.ts'
import type { Rule } from './rule.ts'

/** The lines that programs such as git put around two versions they could not put together; seven signs, or more where set so. */
const MARK = /^(?:<{7,}|>{7,}|\|{7,}|={7,})(?:[ \t].*)?$/

/** Stops when two versions of a text still stand one below the other, with the marks of a merge between them. */
export const conflictMark: Rule = ({ files }) =>
  files.flatMap(({ path, text }) =>
    text.split('\n').flatMap((line, at) =>
      MARK.test(line)
        ? stopping({
            file: path,
            line: at + 1,
            rule: 'conflict-mark',
            what: 'Two versions of this text were put together and somebody still has to choose.',
            todo: 'Keep the words that are right, and take out the other version and the lines of <<<<<<<, ======= and >>>>>>>.',
          })
        : [],
    ),
  )
