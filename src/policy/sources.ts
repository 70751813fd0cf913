import type { Citation, Confidence } from '../domain/citation'
import type { IsoDate } from '../domain/dates'

/** The day on which the sources were last read, unless a citation says otherwise. Nothing later was verified. */
export const CHECKED: IsoDate = '2026-10-08'
/** Statute and regulation texts were read again on this day; that shows the text, not that nothing changed since. */
export const REREAD: IsoDate = '2026-11-20'

/** Many values are held without their history: before this day, when the H-1B rules were rewritten, the law is held only in part. */
export const HELD_FROM: IsoDate = '2025-01-17'

type Cite = (at?: string, confidence?: Confidence, checked?: IsoDate) => Citation

/** A source that is cited by paragraph: source('8 CFR 214.2', url)('(h)(4)'). */
export const source =
  (name: string, url: string, read: IsoDate = CHECKED): Cite =>
  (at = '', confidence = 'primary', checked = read) => ({ label: `${name}${at}`, url, confidence, checked })

const ecfr = (title: number, part: string) => `https://www.ecfr.gov/current/title-${title}/${part}`
const usc = (section: number) =>
  `https://uscode.house.gov/view.xhtml?req=granuleid:USC-prelim-title8-section${section}&num=0&edition=prelim`
const register = (document: string) => `https://www.federalregister.gov/d/${document}`
const citation = (cite: string) => `https://www.federalregister.gov/citation/${cite}`
const manual = (path: string) => `https://www.uscis.gov/policy-manual/${path}`
const PROCLAMATIONS = 'https://www.federalregister.gov/presidential-documents/proclamations'
const EXECUTIVE_ORDERS = 'https://www.federalregister.gov/presidential-documents/executive-orders'
const MEMORANDA = 'https://www.uscis.gov/laws-and-policy/policy-memoranda'
const MANUAL_UPDATES = 'https://www.uscis.gov/policy-manual/updates'
const USCIS_ALERTS = 'https://www.uscis.gov/newsroom/alerts'
const MASSACHUSETTS = 'https://www.mad.uscourts.gov/'

export const cfr106_4 = source('8 CFR 106.4', ecfr(8, 'section-106.4'))
export const cfr204_5 = source('8 CFR 204.5', ecfr(8, 'section-204.5'), REREAD)
export const cfr214_1 = source('8 CFR 214.1', ecfr(8, 'section-214.1'))
export const cfr214_2 = source('8 CFR 214.2', ecfr(8, 'section-214.2'), REREAD)
export const cfr214_6 = source('8 CFR 214.6', ecfr(8, 'section-214.6'), REREAD)
export const cfr248_1 = source('8 CFR 248.1', ecfr(8, 'section-248.1'))
export const cfr274a_12 = source('8 CFR 274a.12', ecfr(8, 'section-274a.12'))
export const cfr20_655 = source('20 CFR 655', ecfr(20, 'section-655.731'))
export const cfr20_656 = source('20 CFR 656', ecfr(20, 'part-656'))
export const cfr22_62 = source('22 CFR 62.20', ecfr(22, 'section-62.20'))
export const cfr22_42_12 = source('22 CFR 42.12', ecfr(22, 'section-42.12'))

/** Sections of the Immigration and Nationality Act, linked to the United States Code. */
export const ina101 = source('INA 101', usc(1101), REREAD)
export const ina201 = source('INA 201', usc(1151), REREAD)
export const ina202 = source('INA 202', usc(1152), REREAD)
export const ina203 = source('INA 203', usc(1153), REREAD)
export const ina212 = source('INA 212', usc(1182), REREAD)
export const ina214 = source('INA 214', usc(1184), REREAD)
export const ina245 = source('INA 245', usc(1255), REREAD)
export const ina248 = source('INA 248', usc(1258), REREAD)
/** American Competitiveness in the Twenty-first Century Act, a note to 8 USC 1184. */
export const ac21 = source('AC21 s.', usc(1184), REREAD)

export const pm2d5 = source('USCIS Policy Manual Vol 2 Part D Ch 5', manual('volume-2-part-d-chapter-5'))
export const pm2m = source('USCIS Policy Manual Vol 2 Part M', manual('volume-2-part-m'))
export const pm2m4 = source('USCIS Policy Manual Vol 2 Part M Ch 4', manual('volume-2-part-m-chapter-4'), REREAD)
export const pm6f2 = source('USCIS Policy Manual Vol 6 Part F Ch 2', manual('volume-6-part-f-chapter-2'), REREAD)
export const pm6f3 = source('USCIS Policy Manual Vol 6 Part F Ch 3', manual('volume-6-part-f-chapter-3'))
export const pm6f4 = source('USCIS Policy Manual Vol 6 Part F Ch 4', manual('volume-6-part-f-chapter-4'))
export const pm6f5 = source('USCIS Policy Manual Vol 6 Part F Ch 5', manual('volume-6-part-f-chapter-5'))

export const fr84_888 = source('84 FR 888', citation('84-FR-888'))
export const fr89_6194 = source('89 FR 6194', citation('89-FR-6194'))
export const fr89_7456 = source('89 FR 7456', citation('89-FR-7456'))
export const fr89_97693 = source('89 FR 97693', register('2024-28718'))
export const fr89_103054 = source('89 FR 103054', citation('89-FR-103054'))
export const fr90_3238 = source('90 FR 3238', register('2025-00582'))
export const fr90_60864 = source('90 FR 60864', register('2025-23853'))
export const fr91_60497 = source('91 FR 60497', register('2026-19554'))
export const fr91_60501 = source('91 FR 60501', citation('91-FR-60501'))
export const frH1bFeeProposal = source('FR Doc 2026-17324', register('2026-17324'))
export const frGraceProposal = source('FR Doc 2026-18631', register('2026-18631'))
export const frOptFeeProposal = source('FR Doc 2026-20660', register('2026-20660'))
export const frFixedAdmission = source('91 FR 44976', register('2026-14439'))

export const dhanasar = source(
  'Matter of Dhanasar, 26 I&N Dec. 884 (AAO 2016)',
  'https://www.justice.gov/eoir/page/file/920996/dl',
)
export const kazarian = source('Kazarian v. USCIS, 596 F.3d 1115 (9th Cir. 2010)', manual('volume-6-part-f-chapter-2'))
export const stemList = source(
  'DHS STEM Designated Degree Program List, July 2024',
  'https://www.ice.gov/doclib/sevis/pdf/stemList2024.pdf',
  '2026-02-04',
)
export const stemHub = source('Study in the States, STEM OPT Hub', 'https://studyinthestates.dhs.gov/stem-opt-hub')
export const visaBulletinPage = source(
  'Visa Bulletin',
  'https://travel.state.gov/content/travel/en/legal/visa-law0/visa-bulletin.html',
)
export const uscisChartPage = source(
  'USCIS, adjustment of status filing charts',
  'https://www.uscis.gov/visabulletininfo',
)
/** Taiwan's own quota, a note to 8 USC 1152. */
export const publicLaw97_113 = source('Pub. L. 97-113', usc(1152), REREAD)
export const proclamation10998 = source('Proclamation 10998', PROCLAMATIONS, '2026-10-07')
export const proclamation10973 = source('Proclamation 10973', PROCLAMATIONS, '2026-10-07')
export const registrationPage = source(
  'USCIS, H-1B electronic registration',
  'https://www.uscis.gov/working-in-the-united-states/temporary-workers/h-1b-specialty-occupations/h-1b-electronic-registration-process',
)
export const pm602_0167 = source('PM-602-0167 (15 Nov 2018)', MEMORANDA)
export const matterOfSP = source('Matter of S-P-, Inc., Adopted Decision 2018-01 (AAO 2018)', MEMORANDA)
export const pa2025_03 = source('PA-2025-03 (15 Jan 2025)', MANUAL_UPDATES)
export const proclamation10949 = source('Proclamation 10949', PROCLAMATIONS, '2026-10-07')
export const pm602_0199 = source('PM-602-0199 (21 May 2026)', MEMORANDA, '2026-07-27')
export const pa2026_05 = source('PA-2026-05 (5 Aug 2026)', MANUAL_UPDATES)
export const stateVisaPages = source(
  'Department of State, visa interviews and applications',
  'https://travel.state.gov/content/travel/en/us-visas.html',
  '2026-10-07',
)
export const immigrationAct1990 = source('Pub. L. 101-649', 'https://www.congress.gov/public-laws/101st-congress')
export const eo13936 = source('Executive Order 13936', EXECUTIVE_ORDERS)
export const californiaMullin = source('California v. Mullin, D. Mass. 1:25-cv-13829', MASSACHUSETTS, '2026-10-07')
export const globalNurseForce = source(
  'Global Nurse Force v. Trump, N.D. Cal. 4:25-cv-08454',
  'https://www.cand.uscourts.gov/',
  '2026-10-07',
)
export const paymentGuidance = source('USCIS, H-1B payment guidance (20 Oct 2025)', USCIS_ALERTS, '2026-10-07')
export const h1bReform = source('RIN 1615-AD00', 'https://www.reginfo.gov/public/do/eAgendaMain')
export const immigrantWorkerReforms = source(
  'RIN 1615-AC85, Petition for Immigrant Worker Reforms',
  'https://www.reginfo.gov/public/do/eAgendaMain',
)
export const mukherji = source('Mukherji v. Miller (D. Neb., 28 Jan 2026)', 'https://www.ned.uscourts.gov/')
export const usmca = source(
  'USMCA ch. 16',
  'https://ustr.gov/trade-agreements/free-trade-agreements/united-states-mexico-canada-agreement/agreement-between',
)
export const fam402_17 = source('9 FAM 402.17', 'https://fam.state.gov/FAM/09FAM/09FAM040217.html')
export const pa2025_05 = source('PA-2025-05 (4 Jun 2025)', MANUAL_UPDATES)
/** The wage search of the Office of Foreign Labor Certification. */
export const oflcWages = source('DOL, OFLC prevailing wages', 'https://flag.dol.gov/wage-data/wage-search')
export const flagTimes = source('DOL, FLAG processing times', 'https://flag.dol.gov/processingtimes', '2026-08-07')
export const uscisTimes = source('USCIS processing times', 'https://egov.uscis.gov/processing-times/', '2026-09-01')
export const j1visaPage = source('Exchange Visitor Program, j1visa.state.gov', 'https://j1visa.state.gov/')
export const usc20_1001 = source(
  '20 USC 1001',
  'https://uscode.house.gov/view.xhtml?req=granuleid:USC-prelim-title20-section1001&num=0&edition=prelim',
)
/** What USCIS makes of time left from an earlier H-1B: the rest of it without a draw, or after a year abroad a new six years. */
export const remainderMemo = source('USCIS, H-1B remainder option (5 Dec 2006)', MEMORANDA, REREAD)
export const sevpOptGuidance = source('SEVP, OPT policy guidance', 'https://www.ice.gov/sevis/practical-training')
export const frWageProposal = source('FR Doc 2026-06017', register('2026-06017'), '2026-10-07')
export const fr91_15454 = source('91 FR 15454', citation('91-FR-15454'), '2026-10-07')
export const holdMemos = source('PM-602-0192 and PM-602-0194', MEMORANDA)
export const dorcas = source('Dorcas v. USCIS, D.R.I. 1:26-cv-00132 (5 June 2026)', 'https://www.rid.uscourts.gov/')
/** Last verified in September 2026; sources name no day, so the first of the month stands for it. */
export const immigrantVisaAppointments = source(
  'Department of State, pause of immigrant visa appointments (August 2026)',
  'https://travel.state.gov/content/travel/en/us-visas.html',
  '2026-09-01',
)
export const clinicRubio = source(
  'CLINIC v. Rubio, S.D.N.Y. 1:26-cv-00858 (21 Aug 2026)',
  'https://www.nysd.uscourts.gov/',
  '2026-09-25',
)
export const pm602_0005 = source('PM-602-0005.1 (22 Dec 2010)', MEMORANDA)
export const g1055 = source('USCIS Form G-1055, fee schedule', 'https://www.uscis.gov/g-1055')
export const i901 = source('ICE, I-901 SEVIS fee', 'https://www.ice.gov/sevis/i901')
export const visaFeeList = source(
  'Department of State, visa fees',
  'https://travel.state.gov/content/travel/en/us-visas/visa-information-resources/fees/fees-visa-services.html',
  '2026-10-07',
)
export const fr90_48799 = source('90 FR 48799', register('2025-19702'), '2026-10-07')
export const fr91_1059 = source('91 FR 1059', citation('91-FR-1059'), '2026-10-07')
export const fr91_51360 = source('91 FR 51360', register('2026-16231'), '2026-10-07')
export const fr91_62534 = source('91 FR 62534', citation('91-FR-62534'), '2026-10-07')
export const publicLaw119_21 = source(
  'Pub. L. 119-21',
  'https://www.congress.gov/public-laws/119th-congress',
  '2026-10-07',
)
export const saveJobs = source(
  'Save Jobs USA v. DHS, review denied 14 Oct 2025',
  'https://www.supremecourt.gov/docket/docket.aspx',
  '2026-10-01',
)
export const uscisData = source(
  'USCIS, immigration and citizenship data',
  'https://www.uscis.gov/tools/reports-and-studies/immigration-and-citizenship-data',
)
export const fr91_45324 = source('91 FR 45324', citation('91-FR-45324'), '2026-10-07')
export const eo14351 = source('Executive Order 14351', EXECUTIVE_ORDERS, '2026-10-01')
export const recheckReports = source('USCIS and press on repeated FBI checks', USCIS_ALERTS, '2026-10-01')
export const eFilingNotice = source('USCIS, mandatory electronic filing (11 Aug 2026)', USCIS_ALERTS, '2026-10-01')
export const rin1615_ac98 = source('RIN 1615-AC98', 'https://www.regulations.gov/', '2026-09-01')
export const fixedAdmissionOrder = source(
  'D. Mass. 1:26-cv-13799 (14 Sep 2026), appeal 1st Cir. 26-2112',
  MASSACHUSETTS,
  '2026-10-06',
)
export const delcarmenLara = source(
  'Matter of Delcarmen-Lara, 29 I&N Dec. 830',
  'https://www.justice.gov/eoir/ag-bia-decisions',
  '2026-10-01',
)
export const sevpBroadcasts = source('SEVP Broadcasts 2608-01 and 2608-02', 'https://www.ice.gov/sevis/whats-new')
export const aauSuit = source('AAU v. DHS, D. Mass. 1:26-cv-14520', MASSACHUSETTS)
export const formsPage = source('USCIS, Forms I-539 and I-765', 'https://www.uscis.gov/forms/all-forms', '2026-09-15')
/** The contrary ruling: the appeal was undecided when last read. */
export const chamberSuit = source(
  'Chamber of Commerce v. DHS, D.C. Cir. 25-5473',
  'https://www.cadc.uscourts.gov/',
  '2026-10-06',
)
export const firstCircuitPayment = source(
  'California v. Mullin, 1st Cir. 26-1699',
  'https://www.ca1.uscourts.gov/',
  '2026-10-07',
)
export const aaupSuit = source('AAUP v. DHS, D.D.C., filed 3 Feb 2026', 'https://www.dcd.uscourts.gov/', '2026-10-01')
export const dataHub = source('USCIS, H-1B Employer Data Hub', 'https://www.uscis.gov/h-1b-data-hub')
export const laborDisclosure = source(
  'DOL, disclosure data on labor certifications',
  'https://www.dol.gov/agencies/eta/foreign-labor/performance',
)
export const onet = source('O*NET, job zones', 'https://www.onetonline.org/find/zone')
export const pm2025Owners = source('USCIS Policy Manual, O-1 update of 8 Jan 2025', MANUAL_UPDATES)
export const o1Data = source('USCIS, O-1 fact sheet', 'https://www.uscis.gov/tools/reports-and-studies')
