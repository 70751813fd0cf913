import type { Opening } from '../../domain/criterion'
import type { IsoDate } from '../../domain/dates'

/** What a gate that is not met today can wait for. Words in copy.ts. */
export type EventId =
  | 'usOffer'
  | 'exemptOffer'
  | 'permanentResearchOffer'
  | 'petitioner'
  | 'groupTransfer'
  | 'eVerifyEmployer'
  | 'employerSponsors'
  | 'registrationWindow'
  | 'filingWindow'
  | 'yearAbroad'
  | 'usOfficeYear'
  | 'degreeAwarded'
  | 'fifthYear'
  | 'researchYears'
  | 'thirdResearcher'
  | 'onOpt'
  | 'moreHours'
  | 'paidJob'
  | 'academicYear'
  | 'waiverOrTwoYears'
  | 'timeRecaptured'
  | 'usOffice'
  | 'yearOutside'
  | 'definedEndeavor'
  | 'companyFormed'
  | 'caseYear'

/** Not met today, but not a wall: opens with the event, on the day where one is known. */
export const opening = (event: EventId, on?: IsoDate): Opening<EventId> =>
  on === undefined ? { event } : { event, on }
