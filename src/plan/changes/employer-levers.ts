import { changing, lever } from './lever'

/** Hours a week from which work counts as full-time in every rule that asks. */
const FULL_TIME = 40

/** What this employer, or another, can do. */
export const employerLevers = [
  lever({
    id: 'eVerify',
    effort: 'weeks',
    who: 'employer',
    pull: (answers) =>
      changing(answers, 'employerFacts', (facts) =>
        facts.eVerify === 'no' ? { ...facts, eVerify: 'yes' } : undefined,
      ),
  }),
  lever({
    id: 'sponsorH1b',
    effort: 'weeks',
    who: 'employer',
    pull: (answers) =>
      changing(answers, 'employerFacts', (facts) =>
        facts.h1b === 'no' ? { layoffs: 'no', ...facts, h1b: 'yes' } : undefined,
      ),
  }),
  lever({
    id: 'sponsorGreenCard',
    effort: 'weeks',
    who: 'employer',
    pull: (answers) =>
      changing(answers, 'employerFacts', (facts) =>
        facts.greenCard === 'no' ? { layoffs: 'no', pays: 'yes', ...facts, greenCard: 'yes' } : undefined,
      ),
  }),
  lever({
    id: 'fullTime',
    effort: 'weeks',
    who: 'employer',
    pull: (answers) =>
      changing(answers, 'jobTerms', (terms) => (terms.hours < FULL_TIME ? { ...terms, hours: FULL_TIME } : undefined)),
  }),
  lever({
    id: 'paidJob',
    effort: 'weeks',
    who: 'employer',
    pull: (answers) =>
      changing(answers, 'jobTerms', (terms) => (terms.paid === 'no' ? { ...terms, paid: 'yes' } : undefined)),
  }),
  lever({
    id: 'lastingJob',
    effort: 'weeks',
    who: 'employer',
    pull: (answers) =>
      changing(answers, 'jobTerms', (terms) =>
        terms.length === 'term' || terms.length === 'project' ? { ...terms, length: 'lasting' } : undefined,
      ),
  }),
  lever({
    id: 'bachelorsJob',
    effort: 'months',
    who: 'employer',
    kind: 'minimum',
    pull: (answers) =>
      changing(answers, 'jobPosting', (posting) =>
        posting.minimum === 'nothing' || posting.minimum === 'training' || posting.minimum === 'any'
          ? { norm: ['occupation'], ...posting, minimum: 'bachelor', fields: 'one' }
          : undefined,
      ),
  }),
  lever({
    id: 'oneField',
    effort: 'weeks',
    who: 'employer',
    pull: (answers) =>
      changing(answers, 'jobPosting', (posting) =>
        posting.fields === 'mixed' || posting.fields === 'any' ? { ...posting, fields: 'one' } : undefined,
      ),
  }),
  lever({
    id: 'mastersJob',
    effort: 'months',
    who: 'employer',
    kind: 'minimum',
    pull: (answers) =>
      changing(answers, 'jobPosting', (posting) =>
        posting.minimum === 'master' || posting.minimum === 'doctor' || posting.minimum === 'unsure'
          ? undefined
          : { norm: ['occupation'], ...posting, minimum: 'master', fields: 'one' },
      ),
  }),
  lever({
    id: 'universityJob',
    effort: 'months',
    who: 'you',
    pull(answers) {
      const offered = changing(answers, 'employers', (all) =>
        all.includes('university') || all.includes('none') ? undefined : [...all, 'university'],
      )
      return offered && (changing(offered, 'employerFacts', (facts) => ({ ds2019: 'unsure', ...facts })) ?? offered)
    },
  }),
] as const
