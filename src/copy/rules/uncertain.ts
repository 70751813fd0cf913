import type { UncertaintyId } from '../../policy/uncertain'

/** What is not known of something, by the pattern: last known, what may have happened since, what it touches. */
export interface UncertainWords {
  readonly title: string
  readonly known: string
  readonly since: string
  readonly touches: string
}

export const uncertainWords: Readonly<Record<UncertaintyId, UncertainWords>> = {
  'u.payment100k': {
    title: '$100,000 payment for H-1B',
    known: 'Not collected: two courts vacated the agency policies.',
    since: 'A decision of the First Circuit or the D.C. Circuit, or an appeal to the Ninth.',
    touches: 'H-1B for people abroad or with a visa to be issued abroad.',
  },
  'u.h1bFee103265': {
    title: '$103,265 fee on H-1B petitions under the cap',
    known: 'Proposed. Comments closed on 24 September 2026.',
    since: 'A final rule.',
    touches: 'H-1B under the cap, with a US master’s and with a change from F-1 too.',
  },
  'u.optFee': {
    title: 'School fee for OPT',
    known: 'Proposed on 8 October 2026, comments to 9 November.',
    since: 'A final rule, which would take effect 60 days later.',
    touches: 'OPT and STEM OPT. The proposal leaves out recommendations made before.',
  },
  'u.grace60': {
    title: 'End of the 60-day grace period',
    known: 'Proposed, comments to 10 November 2026.',
    since: 'A final rule.',
    touches: 'Job loss in E, H-1B, H-1B1, L-1, O-1 and TN.',
  },
  'u.dolWage': {
    title: 'Higher prevailing wages',
    known: 'Proposed. Comments closed on 26 May 2026; still on the agenda of August.',
    since: 'A final rule.',
    touches: 'The least pay in H-1B, PERM, E-3 and H-1B1, and the wage level in the draw.',
  },
  'u.h1bReform': {
    title: 'H-1B reform',
    known: 'Under review, its text unpublished.',
    since: 'A proposed rule.',
    touches: 'Cap exemption, and work at a client’s site.',
  },
  'u.fixedAdmission': {
    title: 'Four-year limit on student and exchange stays',
    known: 'Postponed nationwide on 14 September 2026, appeal filed, no stay asked for by 6 October.',
    since: 'A stay or ruling of the First Circuit.',
    touches: 'F-1, OPT and J-1. Duration of status and 60 days applied when last read.',
  },
  'u.cpt': {
    title: 'Limits on CPT',
    known: 'Announced in August 2026; a suit was filed on 5 October.',
    since: 'A ruling.',
    touches: 'CPT.',
  },
  'u.visaBulletin': {
    title: 'Visa Bulletins of November and December 2026',
    known: 'The October bulletin is the last one held.',
    since: 'Two bulletins, and another chart for filing.',
    touches: 'Every green-card pathway.',
  },
  'u.fy2027Counts': {
    title: 'Registrations for fiscal year 2027',
    known: '211,600 in press copies of a release by USCIS. Selections were not published.',
    since: 'An update of the table by USCIS.',
    touches: 'The odds in the draw, which are a model and not an official figure.',
  },
  'u.fy2028': {
    title: 'The season of fiscal year 2028',
    known: 'No date was announced.',
    since: 'An announcement, by past pattern in January or February.',
    touches: 'H-1B under the cap. March 2027 is expected from the pattern.',
  },
  'u.travelBan': {
    title: 'List of suspended countries',
    known: 'In force on 7 October 2026; the lists were read on 25 September.',
    since: 'A proclamation that amends it.',
    touches: 'Visas for nationals of listed countries.',
  },
  'u.ivAppointments': {
    title: 'Pause of immigrant visa appointments',
    known: 'Worldwide from 25 or 26 August 2026, its end unknown.',
    since: 'Appointments may be held again.',
    touches: 'Green cards through a consulate.',
  },
  'u.ivPause75': {
    title: 'Pause of immigrant visas for 75 nationalities',
    known: 'Vacated on 21 August 2026; the State Department says it is no longer in effect.',
    since: 'An appeal or a stay.',
    touches: 'Green cards through a consulate.',
  },
  'u.holds': {
    title: 'Holds on cases of listed nationals',
    known: 'Courts ended them in June 2026; later orders are described in different ways.',
    since: 'An appeal, or another practice.',
    touches: 'Pending cases of nationals of listed countries.',
  },
  'u.approvalRates': {
    title: 'Approval rates of late fiscal year 2026',
    known: 'Not found for the last quarter of NIW, nor for EB-1A.',
    since: 'Quarterly data by USCIS.',
    touches: 'What is shown of past rates. None is a forecast.',
  },
  'u.imm1615ac85': {
    title: 'Reform of immigrant worker petitions',
    known: 'On the agenda; no proposal was found.',
    since: 'A proposed rule.',
    touches: 'EB-1 and NIW. Today’s criteria are used.',
  },
  'u.goldCard': {
    title: 'Gold Card',
    known: 'A suit was filed on 3 February 2026.',
    since: 'A ruling.',
    touches: 'The numbers of EB-1 and EB-2. It is not offered here as a pathway.',
  },
  'u.h4': {
    title: 'Work of H-4 spouses',
    known: 'The rule stands; the Supreme Court declined review in October 2025.',
    since: 'A new rule.',
    touches: 'The right of an H-4 spouse to work.',
  },
  'u.permTimes': {
    title: 'Times for PERM and I-140',
    known: '372 days on average for PERM on 7 August 2026.',
    since: 'Updates of the published times.',
    touches: 'How long PERM pathways take.',
  },
  'u.hongKong': {
    title: 'Queue for people born in Hong Kong',
    known: 'Sources conflict on whether Hong Kong has its own place or China’s.',
    since: 'Nothing is known.',
    touches: 'The column of the Visa Bulletin. A lawyer can tell.',
  },
  'u.usmca': {
    title: 'Joint review of the USMCA',
    known: 'Due in July 2026, its result not found. TN was described as available in October.',
    since: 'An outcome.',
    touches: 'TN.',
  },
  'u.visaIntegrity': {
    title: '$250 visa integrity fee',
    known: 'Enacted, and not on the State Department’s list of fees on 7 October 2026. Sources conflict.',
    since: 'The start of collection.',
    touches: 'Costs. It is in no total.',
  },
  'u.noRfe': {
    title: 'Denial without asking for more evidence',
    known: 'Guidance of 5 August 2026 allows it; one description still says otherwise.',
    since: 'A court order or another guidance.',
    touches: 'All petitions. They should be complete when filed.',
  },
  'u.forms': {
    title: 'Editions of I-539 and I-765',
    known: 'Those of 15 September 2026 belong to a rule that is blocked.',
    since: 'A change on the pages of the forms.',
    touches: 'OPT and extensions.',
  },
  'u.skillsList': {
    title: 'Countries still on the skills list',
    known: 'The removals are known; the whole list was not read.',
    since: 'An update by the State Department.',
    touches: 'Home residency under INA 212(e), unless the country is among those removed.',
  },
  'u.adjustment': {
    title: 'Guidance on adjustment of status',
    known: 'In force; no suit was on a docket by 27 July 2026.',
    since: 'A suit, or its withdrawal.',
    touches: 'I-485, which is at an officer’s discretion.',
  },
  'u.fees': {
    title: 'Fees for I-485, I-131, some I-765 and I-129 for H-1B1',
    known: 'Some amounts of the fee rule of 2024 are known from secondary sources.',
    since: 'A change of fees.',
    touches: 'Totals, which leave them out. Form G-1055 has the fee of the day.',
  },
}
