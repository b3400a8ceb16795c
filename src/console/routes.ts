import { AUDIT_ROUTES } from './pages/people/audit.ts'
import { CLINIC_ROUTES } from './pages/facts/clinic.ts'
import { COMPARE_ROUTES } from './pages/publishing/compare.ts'
import { EDITIONS_ROUTES } from './pages/publishing/editions.ts'
import { FIGURES_ROUTES } from './pages/figures/figures.ts'
import { FIRST_STEPS_ROUTES } from './pages/today/first-steps.ts'
import { GOLDEN_ROUTES } from './pages/publishing/golden.ts'
import { HELPLINE_ROUTES } from './pages/facts/helpline.ts'
import { HELPLINES_ROUTES } from './pages/facts/helplines.ts'
import { HISTORY_ROUTES } from './pages/answers/history.ts'
import { IMPORT_ROUTES } from './pages/publishing/import.ts'
import { INTENT_ACTIONS } from './pages/answers/intent-actions.ts'
import { INTENT_ROUTES } from './pages/answers/intent.ts'
import { INTENTS_ROUTES } from './pages/answers/intents.ts'
import { ME_ROUTES } from './pages/people/me.ts'
import { NEW_INTENT_ROUTES } from './pages/answers/new-intent.ts'
import { NEW_SOURCE_ROUTES } from './pages/texts/new-source.ts'
import { PEOPLE_ROUTES } from './pages/people/people-actions.ts'
import { PROPOSAL_ACTIONS } from './pages/publishing/proposal-actions.ts'
import { PROPOSAL_ROUTES } from './pages/publishing/proposal.ts'
import { PUBLISH_ACTIONS } from './pages/publishing/publish-actions.ts'
import { PUBLISH_ROUTES } from './pages/publishing/publish.ts'
import { JUDGE_ROUTES } from './pages/questions/judge.ts'
import { INBOX_ROUTES } from './pages/questions/inbox.ts'
import { INBOX_ACTIONS } from './pages/questions/inbox-actions.ts'
import { QUESTIONS_ROUTES } from './pages/questions/questions.ts'
import { REQUEST_ACTIONS } from './pages/requests/request-actions.ts'
import { REQUEST_ROUTES } from './pages/requests/request.ts'
import { REQUESTS_ROUTES } from './pages/requests/requests.ts'
import { SEARCH_ROUTES } from './pages/search/search.ts'
import { SIGN_IN_ROUTES } from './pages/people/sign-in.ts'
import { SOURCE_ACTIONS } from './pages/texts/source-actions.ts'
import { SOURCE_ROUTES } from './pages/texts/source.ts'
import { SOURCES_ROUTES } from './pages/texts/sources.ts'
import { RENAME_ROUTES } from './pages/answers/rename.ts'
import { TAKE_OUT_ROUTES } from './pages/answers/take-out.ts'
import { TODAY_ROUTES } from './pages/today/today.ts'
import { TRY_ROUTES } from './pages/questions/try.ts'
import { WELCOME_ROUTES } from './pages/people/welcome.ts'
import type { Route } from './web/route.ts'

/** Every page and action there is, and who may. */
export const ROUTES: readonly Route[] = [
  ...SIGN_IN_ROUTES,
  ...WELCOME_ROUTES,
  ...TODAY_ROUTES,
  ...SEARCH_ROUTES,
  ...FIRST_STEPS_ROUTES,
  ...INTENTS_ROUTES,
  ...NEW_INTENT_ROUTES,
  ...INTENT_ROUTES,
  ...INTENT_ACTIONS,
  ...HISTORY_ROUTES,
  ...TAKE_OUT_ROUTES,
  ...RENAME_ROUTES,
  ...COMPARE_ROUTES,
  ...CLINIC_ROUTES,
  ...HELPLINES_ROUTES,
  ...HELPLINE_ROUTES,
  ...SOURCES_ROUTES,
  ...NEW_SOURCE_ROUTES,
  ...SOURCE_ROUTES,
  ...SOURCE_ACTIONS,
  ...TRY_ROUTES,
  ...JUDGE_ROUTES,
  ...PUBLISH_ROUTES,
  ...PUBLISH_ACTIONS,
  ...PROPOSAL_ROUTES,
  ...PROPOSAL_ACTIONS,
  ...IMPORT_ROUTES,
  ...GOLDEN_ROUTES,
  ...EDITIONS_ROUTES,
  ...REQUESTS_ROUTES,
  ...REQUEST_ROUTES,
  ...REQUEST_ACTIONS,
  ...INBOX_ROUTES,
  ...INBOX_ACTIONS,
  ...QUESTIONS_ROUTES,
  ...FIGURES_ROUTES,
  ...PEOPLE_ROUTES,
  ...AUDIT_ROUTES,
  ...ME_ROUTES,
]
