import type { AnyWords } from '../domain/words'
import type { QuestionId } from './index'
import { articlesCopy } from './achievements/articles.copy'
import { awardsCopy } from './achievements/awards.copy'
import { contributionsCopy } from './achievements/contributions.copy'
import { endeavorCopy } from './achievements/endeavor.copy'
import { endeavorSupportCopy } from './achievements/endeavorSupport.copy'
import { evidenceKindsCopy } from './achievements/evidenceKinds.copy'
import { judgingCopy } from './achievements/judging.copy'
import { leadRolesCopy } from './achievements/leadRoles.copy'
import { membershipsCopy } from './achievements/memberships.copy'
import { payStandingCopy } from './achievements/payStanding.copy'
import { pressCopy } from './achievements/press.copy'
import { degreesCopy } from './degree/degrees.copy'
import { employerFactsCopy } from './employer/employerFacts.copy'
import { employersCopy } from './employer/employers.copy'
import { exemptTieCopy } from './employer/exemptTie.copy'
import { groupJobCopy } from './employer/groupJob.copy'
import { groupKnowledgeCopy } from './employer/groupKnowledge.copy'
import { groupOfficeCopy } from './employer/groupOffice.copy'
import { jobChangeCopy } from './employer/jobChange.copy'
import { jobDutiesCopy } from './employer/jobDuties.copy'
import { jobPostingCopy } from './employer/jobPosting.copy'
import { jobTermsCopy } from './employer/jobTerms.copy'
import { ownershipCopy } from './employer/ownership.copy'
import { prioritiesCopy } from './employer/priorities.copy'
import { roleAndPayCopy } from './employer/roleAndPay.copy'
import { groupRoleCopy } from './experience/groupRole.copy'
import { groupWorkCopy } from './experience/groupWork.copy'
import { professionalRecordCopy } from './experience/professionalRecord.copy'
import { workYearsCopy } from './experience/workYears.copy'
import { admissionCopy } from './you/admission.copy'
import { birthCountryCopy } from './you/birthCountry.copy'
import { citizenshipsCopy } from './you/citizenships.copy'
import { exchangeProgramsCopy } from './you/exchangePrograms.copy'
import { familyBirthCopy } from './you/familyBirth.copy'
import { greenCardCaseCopy } from './you/greenCardCase.copy'
import { hClockCopy } from './you/hClock.copy'
import { historyCopy } from './you/history.copy'
import { homeResidencyCopy } from './you/homeResidency.copy'
import { homeResidencyOutcomeCopy } from './you/homeResidencyOutcome.copy'
import { optHistoryCopy } from './you/optHistory.copy'
import { spouseCaseCopy } from './you/spouseCase.copy'
import { statusCopy } from './you/status.copy'
import { studentDatesCopy } from './you/studentDates.copy'
import { validVisasCopy } from './you/validVisas.copy'

/** The words of every question; one without words is a compile error. */
export const questionWords: Readonly<Record<QuestionId, AnyWords>> = {
  status: statusCopy,
  citizenships: citizenshipsCopy,
  birthCountry: birthCountryCopy,
  familyBirth: familyBirthCopy,
  admission: admissionCopy,
  studentDates: studentDatesCopy,
  history: historyCopy,
  optHistory: optHistoryCopy,
  exchangePrograms: exchangeProgramsCopy,
  homeResidency: homeResidencyCopy,
  homeResidencyOutcome: homeResidencyOutcomeCopy,
  hClock: hClockCopy,
  greenCardCase: greenCardCaseCopy,
  spouseCase: spouseCaseCopy,
  validVisas: validVisasCopy,
  degrees: degreesCopy,
  workYears: workYearsCopy,
  professionalRecord: professionalRecordCopy,
  groupWork: groupWorkCopy,
  groupRole: groupRoleCopy,
  evidenceKinds: evidenceKindsCopy,
  awards: awardsCopy,
  memberships: membershipsCopy,
  press: pressCopy,
  judging: judgingCopy,
  contributions: contributionsCopy,
  articles: articlesCopy,
  leadRoles: leadRolesCopy,
  payStanding: payStandingCopy,
  endeavor: endeavorCopy,
  endeavorSupport: endeavorSupportCopy,
  employers: employersCopy,
  ownership: ownershipCopy,
  jobChange: jobChangeCopy,
  exemptTie: exemptTieCopy,
  groupOffice: groupOfficeCopy,
  groupJob: groupJobCopy,
  groupKnowledge: groupKnowledgeCopy,
  jobTerms: jobTermsCopy,
  employerFacts: employerFactsCopy,
  jobPosting: jobPostingCopy,
  jobDuties: jobDutiesCopy,
  roleAndPay: roleAndPayCopy,
  priorities: prioritiesCopy,
}
