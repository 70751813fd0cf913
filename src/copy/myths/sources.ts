import { source } from '../../policy/sources'

export const dataHub = source('USCIS, H-1B Employer Data Hub', 'https://www.uscis.gov/h-1b-data-hub')
export const laborDisclosure = source(
  'DOL, disclosure data on labor certifications',
  'https://www.dol.gov/agencies/eta/foreign-labor/performance',
)
export const onet = source('O*NET, job zones', 'https://www.onetonline.org/find/zone')
export const wageSearch = source('DOL, wage search', 'https://flag.dol.gov/wage-data/wage-search')
export const pm2025Owners = source(
  'USCIS Policy Manual, O-1 update of 8 Jan 2025',
  'https://www.uscis.gov/policy-manual/updates',
)
export const o1Data = source('USCIS, O-1 fact sheet', 'https://www.uscis.gov/tools/reports-and-studies')
