/** How numbers are dialled inside one country. Digits only, as a person there types them. */
export interface NumberingPlan {
  /** What follows the `+` when one calls from abroad. */
  readonly code: string
  /** Dialled before an area code inside the country, and left out from abroad; empty where there is none. */
  readonly trunk: string
  /** Every number that has an area code, or is free of charge. */
  readonly whole: RegExp
  /** Numbers that only work as they are and only inside the country, such as `112`. */
  readonly short: RegExp
  /** Numbers that take messages and no calls. */
  readonly message: RegExp
}

/**
 * The plans of the countries we ship help lines for. Lengths count: a number with a digit lost or doubled is none. Sources: the
 * national numbering plans as filed with ITU-T (E.164, E.129), and Commission Decision 2007/116/EC for the numbers in `116`.
 */
export const NUMBERING_PLANS: ReadonlyMap<string, NumberingPlan> = new Map([
  [
    'GB',
    plan(
      '44',
      '0',
      '0800\\d{4}|0800\\d{6}|0845464\\d|01\\d{8,9}|0[23579]\\d{9}|08\\d{8,9}',
      '999|11[1-9]|10[15]|18000|116\\d{3}',
      '[5-8]\\d{4}',
    ),
  ],
  ['IE', plan('353', '0', '0[1-9]\\d{6,8}|1800\\d{6}|1[58]50\\d{6}|1890\\d{6}', '112|999|116\\d{3}', '5\\d{4}')],
  ['US', plan('1', '1', '1?[2-9]\\d{2}[2-9]\\d{6}', '[2-9]11|988', '\\d{5,6}')],
  ['CA', plan('1', '1', '1?[2-9]\\d{2}[2-9]\\d{6}', '[2-9]11|988', '\\d{5,6}')],
  ['AU', plan('61', '0', '0[2-578]\\d{8}|1[38]00\\d{6}', '000|112|106|13\\d{4}', '04\\d{8}')],
  ['NZ', plan('64', '0', '0[34679]\\d{7}|02\\d{7,9}|0[58]0[08]\\d{6,7}', '111|105|1737', '\\d{3,4}')],
  ['DE', plan('49', '0', '0800\\d{7}|0[1-79]\\d{5,10}|08[1-9]\\d{4,9}', '11[0257]|116\\d{3}|19222', '\\d{5}')],
  [
    'AT',
    plan('43', '0', '0800\\d{6}|0[1-79]\\d{4,11}|08[1-9]\\d{4,10}', '112|122|133|14[0-9]|116\\d{3}|1450', '\\d{5}'),
  ],
  ['CH', plan('41', '0', '0[2-9]\\d{8}', '112|11[78]|14[0-7]|116\\d{3}|1414', '\\d{3,5}')],
  ['FR', plan('33', '0', '0[1-9]\\d{8}', '1[578]|11[2459]|19[16]|116\\d{3}|3\\d{3}', '\\d{3,5}')],
  ['ES', plan('34', '', '[6-9]\\d{8}', '112|0\\d{2}|116\\d{3}', '\\d{3,6}')],
  ['IT', plan('39', '', '0\\d{5,10}|3\\d{8,9}|80[03]\\d{6}', '11[2-8]|15\\d{2}|1[149]\\d{2,3}|116\\d{3}', '\\d{5}')],
  [
    'NL',
    plan(
      '31',
      '0',
      '0800\\d{4}|0800\\d{7}|0[1-79]\\d{8}|088\\d{7}|08[457]\\d{7}',
      '11[23]|144|116\\d{3}|14\\d{3}',
      '\\d{4}',
    ),
  ],
  ['BE', plan('32', '0', '0[1-9]\\d{7}|04\\d{8}', '10[0-8]|11[02]|116\\d{3}|1[78]\\d{2}', '\\d{4}')],
  ['SE', plan('46', '0', '0[1-9]\\d{6,9}', '112|1177|113\\d{2}|114\\d{2}|116\\d{3}|90\\d{3}', '\\d{5}')],
  [
    'IN',
    plan(
      '91',
      '0',
      '[6-9]\\d{9}|0[1-8]\\d{9}|1800\\d{6,7}|1860\\d{7}',
      '10[0-9]|11[2-9]|18[1-9]|10\\d{2}|144\\d{2}|15\\d{3}',
      '\\d{5,6}',
    ),
  ],
  ['ZA', plan('27', '0', '0[1-8]\\d{8}', '112|107|116|101(?:11|77)|10\\d{3}', '\\d{5}')],
])

/** The plan of any other country: a number has three to fifteen digits (ITU-T E.164). */
export const ANY_PLAN: NumberingPlan = plan('', '', '\\d{7,15}', '\\d{3,6}', '\\d{3,6}')

function plan(
  ...[code, trunk, whole, short, message]: readonly [string, string, string, string, string]
): NumberingPlan {
  return { code, trunk, whole: wholly(whole), short: wholly(short), message: wholly(message) }
}

function wholly(digits: string): RegExp {
  return new RegExp(`^(?:${digits})$`)
}
