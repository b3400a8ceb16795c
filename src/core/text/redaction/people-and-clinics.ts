function listed(words: string): ReadonlySet<string> {
  return new Set(words.trim().split(/\s+/))
}

/** What a clinic and the days are made of: no name goes on with them. */
export const OF_CLINICS =
  listed(`session sessions appointment appointments meeting meetings group groups therapy treatment attack attacks notes visit visits form forms
  letter letters referral waiting list room rooms slot slots time times phase test tests assessment problem problems issue issues
  support help advice therapist therapists answer answers question questions part parts side end rest middle way one ones day days
  week weeks month months year years morning mornings evening evenings night nights weekend weekends first second next last same other
  whole only front back desk stuff thing things bit`)

/** Who is somebody to somebody: no part of a name, unless a title. */
export const PEOPLE =
  listed(`mother father mum mom dad mummy daddy parent parents son sons daughter daughters child children kid kids baby brother brothers sister sisters
  husband wife wives partner partners ex boyfriend girlfriend friend friends mate boss manager colleague colleagues coworker neighbour
  neighbor neighbours neighbors teacher nurse doctor therapist therapists counsellor counselor psychologist psychiatrist client patient
  uncle aunt auntie cousin cousins nephew niece gran granny nan nana grandma grandpa grandad granddad grandmother grandfather grandson
  granddaughter stepdad stepmum stepmom stepson stepdaughter flatmate roommate housemate landlord supervisor tutor coach carer social
  worker man woman boy girl lady guy bloke person people dog cat fiance fiancee bf gf bff family girls boys men women lads members`)
