import type { ValueOf } from '../domain/question'
import { articles } from './achievements/articles'
import { awards } from './achievements/awards'
import { contributions } from './achievements/contributions'
import { endeavor } from './achievements/endeavor'
import { endeavorSupport } from './achievements/endeavorSupport'
import { evidenceKinds } from './achievements/evidenceKinds'
import { judging } from './achievements/judging'
import { leadRoles } from './achievements/leadRoles'
import { memberships } from './achievements/memberships'
import { payStanding } from './achievements/payStanding'
import { press } from './achievements/press'
import { degrees } from './degree/degrees'
import { employerFacts } from './employer/employerFacts'
import { employers } from './employer/employers'
import { exemptTie } from './employer/exemptTie'
import { groupJob } from './employer/groupJob'
import { groupKnowledge } from './employer/groupKnowledge'
import { groupOffice } from './employer/groupOffice'
import { jobChange } from './employer/jobChange'
import { jobDuties } from './employer/jobDuties'
import { jobPosting } from './employer/jobPosting'
import { jobTerms } from './employer/jobTerms'
import { ownership } from './employer/ownership'
import { priorities } from './employer/priorities'
import { roleAndPay } from './employer/roleAndPay'
import { groupRole } from './experience/groupRole'
import { groupWork } from './experience/groupWork'
import { professionalRecord } from './experience/professionalRecord'
import { workYears } from './experience/workYears'
import { admission } from './you/admission'
import { birthCountry } from './you/birthCountry'
import { citizenships } from './you/citizenships'
import { exchangePrograms } from './you/exchangePrograms'
import { familyBirth } from './you/familyBirth'
import { greenCardCase } from './you/greenCardCase'
import { hClock } from './you/hClock'
import { history } from './you/history'
import { homeResidency } from './you/homeResidency'
import { homeResidencyOutcome } from './you/homeResidencyOutcome'
import { optHistory } from './you/optHistory'
import { spouseCase } from './you/spouseCase'
import { status } from './you/status'
import { studentDates } from './you/studentDates'
import { validVisas } from './you/validVisas'

/** Every question, in the order in which it is asked. */
export const catalogue = [
  status,
  citizenships,
  birthCountry,
  familyBirth,
  admission,
  studentDates,
  history,
  optHistory,
  exchangePrograms,
  homeResidency,
  homeResidencyOutcome,
  hClock,
  greenCardCase,
  spouseCase,
  validVisas,
  degrees,
  workYears,
  professionalRecord,
  groupWork,
  groupRole,
  evidenceKinds,
  awards,
  memberships,
  press,
  judging,
  contributions,
  articles,
  leadRoles,
  payStanding,
  endeavor,
  endeavorSupport,
  employers,
  ownership,
  jobChange,
  exemptTie,
  groupOffice,
  groupJob,
  groupKnowledge,
  jobTerms,
  employerFacts,
  jobPosting,
  jobDuties,
  roleAndPay,
  priorities,
] as const

type Catalogue = (typeof catalogue)[number]
export type QuestionId = Catalogue['id']

/** Answers keyed by question id; a question not answered is absent. */
export type Answers = { readonly [Q in Catalogue as Q['id']]?: ValueOf<Q> }
