/** Short forms that people know from the health care of their country, folded: never taken for a misspelt word. */
export const SHORT_FORMS: ReadonlySet<string> = new Set(
  `aca act adhd apa asd bacp bps camhs cbt ccpa cpd cptsd dbt dna eap emdr ems fsa gdpr gp gps hcpc hipa hipaa hippa hmo hpc hra hsa hse iapt
  icd ifs lcsw lgbt lgbtq lmft lpc mbct mhcp nda ndis nhs nice ocd pcp phi ppo pmdd psa ptsd rct sfbt ssri ukcp vat vhi`
    .trim()
    .split(/\s+/),
)
