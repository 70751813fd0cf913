import type { IdsOf } from '../../domain/criterion'
import type { CriterionWords, FamilyWords } from '../../domain/words'
import type { circumstances, limits, steps } from './index'
import type { eligibility } from './rules'

type CriterionId = Exclude<
  IdsOf<typeof eligibility | (typeof circumstances)[number] | (typeof limits)[number]['unless']>,
  `common.${string}`
>
type StepId = Exclude<(typeof steps)[number]['id'], `common.${string}`>
type WordsFor<Part extends string> = Readonly<Record<Extract<CriterionId, `tn.${Part}${string}`>, CriterionWords>>

const profession: WordsFor<'profession'> = {
  'tn.profession': {
    title: 'The job is a listed profession by its duties',
    note: 'The duties decide, not the title. “Software developer”, “data scientist” and “product manager” are not on the list of 63 professions.',
  },
  'tn.profession.listed': {
    title: 'A profession on the list',
    note: 'For a profession not named here, look it up in 8 CFR 214.6(c). The result stays undecided until you name one of these.',
  },
  'tn.profession.duties': {
    title: 'The main work is that of the profession',
    unmet: 'The main work is not that of the profession that the letter would name.',
    opens: 'Duties that are those of a listed profession',
  },
  'tn.profession.programming': {
    title: 'Not mainly programming',
    unmet: 'A computer systems analyst does not mainly program or develop software.',
    opens: 'Duties that are mostly the analysis and design of systems',
    note: 'Guidance of June 2025 keeps software development out of this profession.',
  },
  'tn.profession.engineering': {
    title: 'A computer job has a basis in engineering',
    unmet:
      'Under guidance of June 2025, a computer job without a basis in engineering does not count as an engineer’s.',
    opens: 'Engineering duties with a degree in engineering, or duties of another listed profession',
  },
  'tn.profession.engineering.duties': {
    title: 'The work is engineering, or another profession is named',
    note: 'Where most of an engineer’s work is programming, an officer looks at what the engineering is.',
  },
  'tn.profession.engineering.degree': {
    title: 'A degree in engineering under a computer job',
    note: 'Software, computer and electrical engineering count as engineering. Even then an officer asks what the engineering is.',
  },
  'tn.profession.institution': {
    title: 'Teachers and research assistants work at a university or college',
    unmet: 'A university teacher or research assistant works at a post-secondary institution.',
    opens: 'A job at a university or college, or duties of another listed profession',
  },
}

const credential: WordsFor<'credential'> = {
  'tn.credential': {
    title: 'You hold the credential of that profession',
    unmet: 'You do not hold the credential that the list asks for in that profession.',
    opens: 'The degree, license or years that the list names for the profession',
    note: 'Where the list names only a degree, experience does not replace it.',
  },
  'tn.credential.degree': { title: 'A bachelor’s degree or licenciatura in a directly related field' },
  'tn.credential.degree.held': {
    title: 'The degree is awarded',
    unmet: 'You hold no bachelor’s degree or licenciatura in a field that may be related.',
    note: 'Degrees from Canada, Mexico and the United States need no evaluation. Any other degree needs one that equates it to a bachelor’s.',
  },
  'tn.credential.degree.field': {
    title: 'The field is that of the profession',
    note: 'A computer science degree for an engineer, or a data science degree for a mathematician, is near but contested. An officer decides.',
  },
  'tn.credential.license': { title: 'For an engineer, a state or provincial license' },
  'tn.credential.license.engineer': { title: 'The letter names an engineer' },
  'tn.credential.license.held': {
    title: 'A license to practice as an engineer',
    note: 'It comes from a US state, or from a province or state of Canada or Mexico. A vendor’s certificate does not count.',
  },
  'tn.credential.instead': {
    title: 'What the list takes in place of a degree',
    unmet: 'The list takes nothing in place of the degree that you could show.',
    note: 'Systems analysts, graphic designers and technical writers: a diploma of two years or more from Canada or the US, or a certificate from Mexico, and three years of experience. Management consultants: five years of experience. Scientific technicians: knowledge of a listed science, for an officer to weigh.',
  },
}

const employer: WordsFor<'prearranged' | 'noSelfEmployment'> = {
  'tn.prearranged': {
    title: 'Work arranged beforehand with a US employer',
    unmet: 'No work is arranged with an employer or entity in the US.',
    opens: 'A US job offer',
    note: 'A company abroad with no US entity is not enough under guidance of June 2025.',
  },
  'tn.noSelfEmployment': {
    title: 'No work for a company that you control',
    unmet:
      'TN allows no self-employment. Work for a company of which you are the sole or controlling owner counts as that.',
    opens: 'A US employer that you do not control',
  },
  'tn.noSelfEmployment.employer': {
    title: 'An employer other than your own company',
    note: 'With several clients through an agent, an officer looks at whether you would work for yourself.',
  },
  'tn.noSelfEmployment.own': { title: 'A company in which you hold a part' },
  'tn.noSelfEmployment.own.named': { title: 'A company that you own or part-own' },
  'tn.noSelfEmployment.own.form': {
    title: 'The company exists apart from you',
    unmet: 'As a sole proprietor you would be self-employed.',
  },
  'tn.noSelfEmployment.own.share': {
    title: 'Half of it or less, and no control',
    unmet: 'A sole or controlling owner is self-employed, whatever the form of the company.',
  },
  'tn.noSelfEmployment.own.control': {
    title: 'Others can direct and dismiss you',
    note: 'Officers also ask who set the company up, who runs it and who takes its income.',
  },
}

export const tnWords: FamilyWords<CriterionId, StepId> = {
  criteria: {
    tn: { title: 'TN, all requirements' },
    'tn.citizen': {
      title: 'Citizenship of Canada or Mexico',
      unmet: 'TN is for citizens of Canada and Mexico. Permanent residence there does not count.',
      opens: 'Citizenship of Canada or Mexico',
    },
    ...employer,
    ...profession,
    ...credential,
    'tn.intent': {
      title: 'A temporary purpose at each entry and renewal',
      unmet: 'A green-card case speaks against a temporary purpose.',
      note: 'TN has no dual intent. A filed or approved petition can cost the next visa, entry or extension.',
    },
    'tn.mexicanVisa': {
      title: 'Canadian citizens need no visa',
      unmet: 'With Mexican citizenship you apply for a TN visa at a US consulate before you enter.',
    },
    'tn.visa': { title: 'Visas are issued to your nationality, or you need none' },
  },
  steps: {
    'tn.letter':
      'The employer’s letter names the profession, the duties, the length of the stay, your credentials and the pay.',
    'tn.filing':
      'Citizens of Canada show the letter and credentials when they enter, and citizens of Mexico at a consulate first. Inside the country the employer can file Form I-129.',
    'tn.socialMedia': 'Since 1 October 2026 the public social media of people who apply for a TN visa are read.',
    'tn.usmcaReview':
      'The treaty’s joint review fell due in July 2026. Its outcome was not found, and TN was described as available as of 8 October 2026.',
  },
  stepsFrom: { 'tn.socialMedia': '2026-10-01', 'tn.usmcaReview': '2026-07-01' },
}
