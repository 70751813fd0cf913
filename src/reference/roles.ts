/** How employers filed one job title. */
export interface RoleFilings {
  /** The title as counted, and how many certified filings bore it. */
  readonly title: string
  readonly filings: number
  /** The commonest occupations by SOC 2018 code, each with its filings; the rest went under other codes. */
  readonly by: readonly (readonly [occupation: string, filings: number])[]
  /** The title was counted in every field, not only in machine learning. */
  readonly allFields?: true
}

export interface Occupation {
  readonly title: string
  /** What people in the occupation usually hold, by O*NET. */
  readonly education?: 'bachelor' | 'master'
}

// Certified Labor Condition Applications, fiscal years 2022 to 2025, DOL disclosure data; 2010 codes mapped to 2018. Lower
// bounds: patterns under 3 filings are dropped. Titles overlap.
export const filingsByRole: Readonly<Record<string, RoleFilings>> = {
  'ml-engineer': {
    title: 'ML Engineer',
    filings: 7_950,
    by: [
      ['15-1252', 5079],
      ['15-2051', 1553],
      ['15-1221', 443],
      ['15-2041', 239],
      ['15-1299', 184],
      ['17-2199', 118],
    ],
  },
  'ai-engineer': {
    title: 'AI Engineer',
    filings: 1_781,
    by: [
      ['15-1252', 1061],
      ['15-2051', 306],
      ['15-1221', 145],
      ['15-1299', 65],
      ['17-2199', 23],
      ['15-1251', 19],
    ],
  },
  'deep-learning-engineer': {
    title: 'Deep Learning Engineer',
    filings: 150,
    by: [
      ['15-1252', 60],
      ['15-1221', 39],
      ['15-2051', 16],
      ['15-1299', 7],
      ['19-1029', 5],
      ['11-3021', 4],
    ],
  },
  'nlp-engineer': {
    title: 'NLP Engineer',
    filings: 143,
    by: [
      ['15-1252', 44],
      ['15-1221', 40],
      ['15-2051', 31],
      ['15-1299', 6],
      ['15-2031', 5],
      ['19-1029', 2],
    ],
  },
  'computer-vision-engineer': {
    title: 'Computer Vision Engineer',
    filings: 584,
    by: [
      ['15-1252', 261],
      ['15-1221', 102],
      ['17-2199', 80],
      ['15-2051', 31],
      ['17-2071', 26],
      ['15-1299', 25],
    ],
  },
  'mlops-engineer': {
    title: 'MLOps Engineer',
    filings: 311,
    by: [
      ['15-1252', 210],
      ['15-2051', 32],
      ['15-1299', 23],
      ['11-3021', 18],
      ['15-1221', 8],
      ['17-2199', 6],
    ],
  },
  'ai-infrastructure-engineer': {
    title: 'AI/ML Infrastructure',
    filings: 142,
    by: [
      ['15-1252', 100],
      ['15-1299', 12],
      ['11-3021', 10],
      ['15-2051', 10],
      ['15-1221', 6],
      ['15-2031', 2],
    ],
  },
  'data-engineer': {
    title: 'Data Engineer',
    filings: 27_256,
    by: [
      ['15-1252', 12_413],
      ['15-2051', 4651],
      ['15-1243', 4167],
      ['15-1299', 2143],
      ['15-1242', 1566],
      ['15-2041', 1092],
    ],
  },
  'robotics-engineer': {
    title: 'Robotics Engineer',
    filings: 1_062,
    by: [
      ['17-2199', 740],
      ['15-1252', 134],
      ['17-2141', 112],
      ['17-2071', 21],
      ['15-1251', 7],
      ['15-1221', 7],
    ],
  },
  'research-engineer': {
    title: 'Research Engineer',
    filings: 2_228,
    by: [
      ['15-1221', 486],
      ['15-1252', 329],
      ['17-2141', 229],
      ['15-2031', 137],
      ['17-2031', 121],
      ['17-2144', 113],
    ],
    allFields: true,
  },
  'software-engineer': {
    title: 'Software Engineer',
    filings: 414_817,
    by: [
      ['15-1252', 393_431],
      ['15-1251', 6129],
      ['15-1299', 5838],
      ['15-1253', 3355],
      ['11-3021', 1026],
      ['15-1131', 957],
    ],
  },
  'applied-scientist': {
    title: 'Applied Scientist',
    filings: 4_449,
    by: [
      ['15-1221', 3470],
      ['15-1252', 417],
      ['15-2051', 348],
      ['15-2041', 168],
      ['17-2199', 12],
      ['15-2031', 9],
    ],
  },
  'research-scientist': {
    title: 'Research Scientist',
    filings: 11_272,
    by: [
      ['15-1221', 3961],
      ['19-1042', 2337],
      ['19-1029', 1082],
      ['19-1021', 899],
      ['19-2031', 401],
      ['19-2012', 352],
    ],
    allFields: true,
  },
  'data-scientist': {
    title: 'Data Scientist',
    filings: 23_167,
    by: [
      ['15-2051', 15_387],
      ['15-2041', 3956],
      ['15-2031', 1291],
      ['15-1299', 786],
      ['15-1221', 620],
      ['15-1252', 363],
    ],
  },
  'quantitative-researcher': {
    title: 'Quantitative Researcher',
    filings: 4_627,
    by: [
      ['13-2099', 2541],
      ['15-2031', 709],
      ['15-2041', 449],
      ['13-2051', 362],
      ['15-1252', 220],
      ['15-2051', 118],
    ],
  },
  'ml-manager': {
    title: 'ML/AI/DS Director or Manager',
    filings: 3_303,
    by: [
      ['15-2051', 1088],
      ['11-3021', 785],
      ['15-2041', 362],
      ['15-1299', 273],
      ['15-1252', 158],
      ['15-2031', 151],
    ],
  },
  postdoc: {
    title: 'Postdoc',
    filings: 13_742,
    by: [
      ['19-1042', 4300],
      ['19-1021', 2641],
      ['19-1029', 2116],
      ['19-2012', 927],
      ['19-2031', 607],
      ['19-2032', 504],
    ],
    allFields: true,
  },
}

/** Below this many filings a share says little. */
const FEW = 500

export const isSmallSample = ({ filings }: RoleFilings): boolean => filings < FEW

/** The share of a title's filings that went under an occupation, from 0 to 1; undefined where it is not among the commonest. */
export function shareOf(role: string, occupation: string): number | undefined {
  const found = filingsByRole[role]
  const count = found?.by.find(([code]) => code === occupation)?.[1]
  return found === undefined || count === undefined ? undefined : count / found.filings
}

/** The occupations under which at least one filing in twenty for the title went, commonest first. */
export const likelyOccupations = (role: string): readonly string[] =>
  (filingsByRole[role]?.by ?? []).map(([code]) => code).filter((code) => (shareOf(role, code) ?? 0) >= 0.05)

// Titles: Standard Occupational Classification 2018. Education: O*NET, by the US Department of Labor, CC BY 4.0.
export const occupations: Readonly<Record<string, Occupation>> = {
  '11-3021': { title: 'Computer and information systems managers', education: 'bachelor' },
  '15-1211': { title: 'Computer systems analysts' },
  '15-1221': { title: 'Computer and information research scientists', education: 'master' },
  '15-1243': { title: 'Database architects', education: 'bachelor' },
  '15-1251': { title: 'Computer programmers' },
  '15-1252': { title: 'Software developers', education: 'bachelor' },
  '15-1299': { title: 'Computer occupations, all other', education: 'bachelor' },
  '15-2021': { title: 'Mathematicians' },
  '15-2031': { title: 'Operations research analysts', education: 'bachelor' },
  '15-2041': { title: 'Statisticians', education: 'master' },
  '15-2051': { title: 'Data scientists', education: 'bachelor' },
  '17-2061': { title: 'Computer hardware engineers' },
  '17-2072': { title: 'Electronics engineers, except computer' },
  '17-2199': { title: 'Engineers, all other', education: 'bachelor' },
  '25-1021': { title: 'Computer science teachers, postsecondary' },
}
