/** What people rightly ask a clinic about by name, in small letters: nobody is told by it. */
function listed(words: string): readonly string[] {
  return words.trim().split(/\s+/)
}

const METHODS =
  listed(`therapy therapies therapist therapists psychotherapy psychotherapies psychotherapist psychotherapists counselling counseling
  counsellor counsellors counselor counselors psychologist psychologists psychiatrist psychiatrists psychiatry psychology psychoanalysis
  psychoanalyst psychoanalytic psychodynamic analyst analysts cognitive behavioural behavioral behaviour behavior dialectical schema gestalt humanistic
  existential integrative systemic somatic sensorimotor jungian freudian adlerian rogerian kleinian lacanian logotherapy hypnosis
  hypnotherapy hypnotherapist hypnotise hypnotize hypnotised mindfulness meditation meditate yoga reiki acupuncture aromatherapy reflexology
  biofeedback neurofeedback brainspotting eye-movement desensitisation desensitization reprocessing exposure acceptance commitment compassion
  attachment trauma-informed person-centred person-centered client-centred solution-focused psychoeducation psychodrama dramatherapy musicotherapy
  bibliotherapy ecotherapy teletherapy telehealth telemedicine telepsychiatry e-therapy rtms tms ect vns ketamine-assisted
  breathwork tapping coaching mediation mentoring peer-support self-help detox rehab aftercare inpatient outpatient psych neuropsych
  neuropsychology neuropsychologist physiotherapy physio physiotherapist osteopath osteopathy chiropractor homeopathy nutritionist dietitian
  dietician occupational cryotherapy chemotherapy chemo radiotherapy cardiologist neurologist dermatologist paediatrician pediatrician
  gynaecologist gynecologist midwife obgyn sexologist sexology astrology tarot gottman imago polyvagal internal-family-systems
  bereavement safeguarding interpreter interpreters telephone videocall workshop workshops webinar webinars retreat retreats supervision supervisor`)

const CONDITIONS =
  listed(`anxiety anxious depression depressed depressive adhd add autism autistic asperger aspergers neurodivergent neurodiverse
  neurodiversity bipolar borderline narcissism narcissist narcissistic psychosis psychotic schizophrenia schizophrenic schizoaffective paranoia
  paranoid delusion delusions hallucinations ocd ptsd cptsd dissociation dissociative dissociate depersonalisation depersonalization derealisation
  derealization phobia phobias phobic agoraphobia agoraphobic claustrophobia arachnophobia emetophobia insomnia sleeplessness nightmares
  parasomnia narcolepsy burnout burned-out burnt-out stress overwhelm rumination anorexia anorexic bulimia bulimic binge bingeing arfid
  orthorexia dysmorphia dysmorphic dysphoria hoarding trichotillomania dermatillomania tourette tourettes tic tics stammer stutter
  stuttering dyslexia dyslexic dyspraxia dyscalculia selective mutism postnatal postpartum perinatal antenatal prenatal miscarriage
  stillbirth infertility ivf endometriosis menopause perimenopause pmdd pms pcos erectile vaginismus anorgasmia libido alcoholism alcoholic
  addiction addictions addicted addict gambling codependency codependent perfectionism procrastination loneliness bullying harassment
  grief grieving bereaved dementia alzheimer alzheimers parkinson parkinsons migraine migraines fibromyalgia tinnitus ibs crohns
  colitis eczema psoriasis asthma diabetes diabetic epilepsy epileptic stroke concussion lupus arthritis covid long-covid hiv aids cancer
  palpitations panic panicking flashbacks flashback trigger triggers triggered ghosting gaslighting gaslit stalking overthinking
  self-esteem self-harm selfharm suicidal suicide overdose relapse relapses relapsed withdrawal impostor imposter chronic fatigue
  incontinence bedwetting enuresis sexting porn infidelity adoption adopted fostering foster lgbt lgbtq lgbtqia lgbtqi transgender trans nonbinary
  non-binary queer gay lesbian bisexual asexual pansexual polyamory polyamorous polyam kink bdsm intersex cisgender pronouns`)

const MEDICINES =
  listed(`antidepressant antidepressants antipsychotic antipsychotics benzodiazepine benzodiazepines benzos benzo sedative sedatives stimulant
  stimulants ssri ssris snri snris maoi betablocker betablockers beta-blocker mirtazapine sertraline fluoxetine citalopram escitalopram
  paroxetine fluvoxamine venlafaxine desvenlafaxine duloxetine bupropion trazodone amitriptyline nortriptyline clomipramine imipramine vortioxetine
  agomelatine lithium lamotrigine valproate carbamazepine quetiapine olanzapine risperidone aripiprazole clozapine haloperidol
  paliperidone lurasidone diazepam lorazepam alprazolam clonazepam temazepam zopiclone zolpidem propranolol buspirone hydroxyzine
  gabapentin pregabalin methylphenidate dexamfetamine lisdexamfetamine atomoxetine guanfacine clonidine modafinil melatonin
  promethazine naltrexone acamprosate disulfiram methadone buprenorphine naloxone varenicline ketamine esketamine psilocybin
  psychedelic psychedelics ayahuasca ibogaine mdma lsd dmt mushrooms microdosing cannabis cannabinoid cbd thc marijuana cocaine heroin fentanyl
  opioid opioids opiates amphetamine amphetamines nicotine vaping vape prozac zoloft lustral cipralex lexapro celexa cipramil seroxat paxil
  effexor efexor cymbalta wellbutrin zyban remeron valdoxan brintellix trintellix lamictal depakote seroquel zyprexa risperdal abilify
  clozaril latuda valium ativan xanax klonopin rivotril ambien stilnox inderal buspar neurontin ritalin concerta medikinet equasym
  adderall vyvanse elvanse strattera intuniv provigil antabuse suboxone subutex champix spravato ozempic wegovy hrt estrogen oestrogen
  testosterone progesterone contraceptive contraception ibuprofen paracetamol acetaminophen codeine tramadol morphine magnesium ashwagandha
  valerian hypericum supplements vitamins`)

const PAYERS =
  listed(`insurance insurances insurer insurers medicare medicaid medibank medigap bulkbilling bulk-billing bupa axa vhi laya aviva vitality wpa
  cigna aetna humana anthem tricare optum carelon bluecross blueshield bcbs unitedhealthcare uhc
  centene simplyhealth exeter allianz hcf nib ahm hbf teladoc betterhelp talkspace manulife sunlife greenshield medavie
  desjardins krankenkasse krankenversicherung aok barmer dak mutuelle ndis nhs iapt camhs hse hsa fsa hra eap copay copays copayment
  coinsurance deductible superbill superbills reimburse reimbursed reimbursement preauthorisation preauthorization pre-authorisation in-network
  out-of-network out-of-pocket self-pay sliding-scale invoice invoices receipt receipts voucher vouchers instalments installments paypal
  klarna clearpay afterpay venmo zelle revolut stripe mastercard amex sepa iban bacs contactless cheque cheques concession concessions
  low-income bursary pro-bono payday refund refunds refunded vat`)

const NAMED_PUBLICLY =
  listed(`english german french spanish italian polish turkish arabic chinese mandarin cantonese russian ukrainian portuguese dutch romanian
  hungarian czech slovak bulgarian croatian serbian bosnian albanian greek hebrew yiddish persian farsi dari pashto kurdish urdu hindi
  punjabi bengali gujarati tamil telugu malayalam sinhala nepali somali amharic tigrinya swahili yoruba igbo hausa zulu xhosa afrikaans
  japanese korean vietnamese thai tagalog malay indonesian welsh gaelic irish scottish swedish norwegian danish finnish icelandic
  estonian latvian lithuanian catalan basque bsl asl auslan makaton braille european african asian latino latina hispanic caribbean
  british american canadian australian muslim jewish hindu buddhist sikh catholic protestant islamic christianity islam judaism
  atheist christmas easter ramadan eid diwali hanukkah halloween zoom skype facetime whatsapp telegram webex doxy slack discord google
  microsoft outlook gmail instagram facebook tiktok youtube twitter reddit linkedin iphone android ipad siri alexa chatgpt gpt chatbot chatbots
  bot bots internet wifi online offline gdpr hipaa dsgvo gp gps ae er icu uni phd msc faq faqs asap pls plz thx tysm lol omg idk btw tbh imo
  fyi info ok okay hi hiya hey hello bye cya thanks thankyou ta cheers gotta gonna wanna dunno kinda sorta cos cuz coz u ur r im ive id ill dont doesnt
  didnt cant couldnt wont wouldnt isnt arent wasnt werent havent hasnt hadnt shouldnt youre youve theyre thats whats hows wheres whos theres shes
  hes lets mum mums mom moms dads grandma grandpa grandad nan bf gf hubby fiance fiancee stepson stepdaughter stepdad stepmum
  coworker coworkers flatmate flatmates roommate roommates babysitter childminder daycare nursery kindergarten carer carers caregiver
  caregivers widow widower orphan refugee asylum lift wheelchair wheelchairs parking car-park disabled accessible
  website websites email emails e-mail sms text texts voicemail callback webcam laptop signup login password username app apps onsite
  in-person face-to-face waitlist waiting-list walk-in drop-in no-show reschedule rescheduled rescheduling cancellation cancellations
  timeslot timeslots appt appts apt referral referrals self-referral self-refer triage intake assessment assessments paperwork fortnight fortnightly
  biweekly weekly hourly mins min hrs hr am pm a.m p.m euro euros pound pounds quid dollar dollars usd eur gbp dob january february july september october november december`)

/** Methods, conditions, medicines, who pays, languages, faiths and what people use to talk: all in small letters, hyphenated ones in their parts, too. */
export const ASKED_ABOUT: ReadonlySet<string> = new Set(
  [METHODS, CONDITIONS, MEDICINES, PAYERS, NAMED_PUBLICLY].flat().flatMap(word => [word, ...word.split('-')]),
)
