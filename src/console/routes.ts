import { AUDIT_ROUTES } from './pages/audit.ts'
import { CLINIC_ROUTES } from './pages/clinic.ts'
import { COMPARE_ROUTES } from './pages/compare.ts'
import { EDITIONS_ROUTES } from './pages/editions.ts'
import { FIGURES_ROUTES } from './pages/figures.ts'
import { GOLDEN_ROUTES } from './pages/golden.ts'
import { HELPLINES_ROUTES } from './pages/helplines.ts'
import { IMPORT_ROUTES } from './pages/import.ts'
import { INTENT_ACTIONS } from './pages/intent-actions.ts'
import { INTENT_ROUTES } from './pages/intent.ts'
import { INTENTS_ROUTES } from './pages/intents.ts'
import { ME_ROUTES } from './pages/me.ts'
import { NEW_INTENT_ROUTES } from './pages/new-intent.ts'
import { NEW_SOURCE_ROUTES } from './pages/new-source.ts'
import { PEOPLE_ROUTES } from './pages/people.ts'
import { PROPOSAL_ROUTES } from './pages/proposal.ts'
import { PUBLISH_ACTIONS } from './pages/publish-actions.ts'
import { PUBLISH_ROUTES } from './pages/publish.ts'
import { QUESTIONS_ROUTES } from './pages/questions.ts'
import { REQUESTS_ROUTES } from './pages/requests.ts'
import { SIGN_IN_ROUTES } from './pages/sign-in.ts'
import { SOURCE_ACTIONS } from './pages/source-actions.ts'
import { SOURCE_ROUTES } from './pages/source.ts'
import { SOURCES_ROUTES } from './pages/sources.ts'
import { TODAY_ROUTES } from './pages/today.ts'
import { TRY_ROUTES } from './pages/try.ts'
import { WELCOME_ROUTES } from './pages/welcome.ts'
import type { Route } from './route.ts'

/** Every page and action there is, and who may. */
export const ROUTES: readonly Route[] = [
  ...SIGN_IN_ROUTES,
  ...WELCOME_ROUTES,
  ...TODAY_ROUTES,
  ...INTENTS_ROUTES,
  ...NEW_INTENT_ROUTES,
  ...INTENT_ROUTES,
  ...INTENT_ACTIONS,
  ...COMPARE_ROUTES,
  ...CLINIC_ROUTES,
  ...HELPLINES_ROUTES,
  ...SOURCES_ROUTES,
  ...NEW_SOURCE_ROUTES,
  ...SOURCE_ROUTES,
  ...SOURCE_ACTIONS,
  ...TRY_ROUTES,
  ...PUBLISH_ROUTES,
  ...PUBLISH_ACTIONS,
  ...PROPOSAL_ROUTES,
  ...IMPORT_ROUTES,
  ...GOLDEN_ROUTES,
  ...EDITIONS_ROUTES,
  ...REQUESTS_ROUTES,
  ...QUESTIONS_ROUTES,
  ...FIGURES_ROUTES,
  ...PEOPLE_ROUTES,
  ...AUDIT_ROUTES,
  ...ME_ROUTES,
]
