import { source } from '../sources'

const PRESIDENT = 'https://www.federalregister.gov/presidential-documents'
const USCIS_NEWS = 'https://www.uscis.gov/newsroom/alerts'

export const publicLaw119_21 = source(
  'Pub. L. 119-21',
  'https://www.congress.gov/public-laws/119th-congress',
  '2026-10-07',
)
export const fr91_62534 = source('91 FR 62534', 'https://www.federalregister.gov/citation/91-FR-62534', '2026-10-07')
export const fr90_48799 = source('90 FR 48799', 'https://www.federalregister.gov/d/2025-19702', '2026-10-07')
export const fr91_1059 = source('91 FR 1059', 'https://www.federalregister.gov/citation/91-FR-1059', '2026-10-07')
export const fr91_51360 = source('91 FR 51360', 'https://www.federalregister.gov/d/2026-16231', '2026-10-07')
export const fr91_45324 = source('91 FR 45324', 'https://www.federalregister.gov/citation/91-FR-45324', '2026-10-07')
export const saveJobsDocket = source(
  'Save Jobs USA, review denied 14 Oct 2025',
  'https://www.supremecourt.gov/docket/docket.aspx',
  '2026-10-01',
)
export const eo14351 = source('Executive Order 14351', `${PRESIDENT}/executive-orders`, '2026-10-01')
export const recheckReports = source('USCIS and press on repeated FBI checks', USCIS_NEWS, '2026-10-01')
export const eFilingNotice = source('USCIS, mandatory electronic filing (11 Aug 2026)', USCIS_NEWS, '2026-10-01')
export const rin1615_ac98 = source('RIN 1615-AC98', 'https://www.regulations.gov/', '2026-09-01')
export const fixedAdmissionOrder = source(
  'D. Mass. 1:26-cv-13799 (14 Sep 2026), appeal 1st Cir. 26-2112',
  'https://www.mad.uscourts.gov/',
  '2026-10-06',
)
export const delcarmenLara = source(
  'Matter of Delcarmen-Lara, 29 I&N Dec. 830',
  'https://www.justice.gov/eoir/ag-bia-decisions',
  '2026-10-01',
)
export const sevpBroadcasts = source('SEVP Broadcasts 2608-01 and 2608-02', 'https://www.ice.gov/sevis/whats-new')
export const aauSuit = source('AAU v. DHS, D. Mass. 1:26-cv-14520', 'https://www.mad.uscourts.gov/')
export const formsPage = source('USCIS, Forms I-539 and I-765', 'https://www.uscis.gov/forms/all-forms', '2026-09-15')
export const feeSchedule = source('USCIS Form G-1055, fee schedule', 'https://www.uscis.gov/g-1055')
export const uscisData = source(
  'USCIS quarterly data',
  'https://www.uscis.gov/tools/reports-and-studies/immigration-and-citizenship-data',
)
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
