import type { IsoDate } from '../../domain/dates'
import type { Answers } from '../../questions/index'
import { changing, lever } from './lever'

const RANK = ['diploma', 'bachelor', 'master', 'doctor'] as const

/** So many more years of the same work. */
const moreYears = (more: number) => (answers: Answers) =>
  changing(answers, 'workYears', (given) => ({
    ...given,
    total: given.total + more,
    ...(given.after !== undefined && { after: given.after + more, grew: given.grew ?? 'yes' }),
  }))

/** A master's degree from a public US university in the subject of the highest degree, for those whose highest is a bachelor's. */
function usMasters(answers: Answers, asOf: IsoDate): Answers | undefined {
  const graduated = changing(answers, 'degrees', (list) => {
    const ranks = list.map(({ level }) => RANK.findIndex((one) => one === level))
    const highest = list[ranks.indexOf(Math.max(...ranks))]
    if (highest?.level !== 'bachelor' || highest.state !== 'awarded' || list.length >= 5) return undefined
    const master = {
      level: 'master',
      years: 2,
      subject: highest.subject,
      country: 'US',
      school: 'public',
      accredited: 'yes',
      state: 'awarded',
      month: asOf.slice(0, 7),
      cip: 'unsure',
      f1Basis: 'no',
    } as const
    return [...list, master]
  })
  // The degree opens questions on the years around it; nothing is assumed to count.
  return graduated && (changing(graduated, 'workYears', (given) => ({ after: 0, study: 0, ...given })) ?? graduated)
}

/** What years of work or study bring, and what can be asked for. */
export const careerLevers = [
  lever({ id: 'yearMore', effort: 'year', who: 'you', kind: 'years', pull: moreYears(1) }),
  lever({ id: 'twoYearsMore', effort: 'years', who: 'you', kind: 'years', pull: moreYears(2) }),
  lever({ id: 'fiveYearsMore', effort: 'years', who: 'you', kind: 'years', pull: moreYears(5) }),
  lever({
    id: 'waiver',
    effort: 'year',
    who: 'you',
    // Some grounds need the government at home; whether one fits is a question for a lawyer.
    pull: (answers) =>
      changing(answers, 'homeResidencyOutcome', (given) =>
        given === 'nothing' || given === 'pending' ? 'waived' : undefined,
      ),
  }),
  lever({ id: 'usMasters', effort: 'years', who: 'you', pull: usMasters }),
] as const
