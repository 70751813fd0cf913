import type { Answers } from '../../questions/index'
import type { EvidenceKind } from '../../questions/achievements/evidenceKinds'
import { changing, lever, withOption } from './lever'

/** A first round of reviews at a large conference. */
const REVIEWS = 6

/** The kind ticked, which opens its page. */
const ticked = (answers: Answers, kind: EvidenceKind): Answers | undefined => {
  const given = answers.evidenceKinds
  if (given === undefined || given === 'unsure' || given.kinds === 'unsure') return undefined
  if (given.kinds.includes(kind)) return answers
  return {
    ...answers,
    evidenceKinds: { field: 'same', ...given, kinds: withOption(given.kinds, kind) ?? given.kinds },
  }
}

/** What somebody can add to their record by work that is really done. Awards, press and elections are for others to give. */
export const recordLevers = [
  lever({
    id: 'reviews',
    effort: 'months',
    who: 'you',
    pull(answers) {
      const open = ticked(answers, 'judging')
      if (open === undefined) return undefined
      const { judging } = open
      if (judging === undefined) return { ...open, judging: { kinds: ['reviews'], count: REVIEWS } }
      return changing(open, 'judging', (given) => {
        const kinds = given.kinds === 'unsure' ? undefined : withOption(given.kinds, 'reviews')
        return kinds && { ...given, kinds, count: REVIEWS }
      })
    },
  }),
  lever({
    id: 'paper',
    effort: 'year',
    who: 'you',
    pull(answers) {
      const open = ticked(answers, 'articles')
      if (open === undefined) return undefined
      if (open.articles === undefined) return { ...open, articles: { kinds: ['conference'], papers: 1 } }
      return changing(open, 'articles', (given) => {
        if (given.kinds === 'unsure' || given.kinds.includes('journal')) return undefined
        const kinds = withOption(given.kinds, 'conference')
        const papers = typeof given.papers === 'number' ? given.papers + 1 : 1
        return kinds && { ...given, kinds, papers }
      })
    },
  }),
  lever({
    id: 'letters',
    effort: 'months',
    who: 'you',
    pull: (answers) =>
      changing(answers, 'contributions', (given) => {
        const { kinds } = given
        if (kinds === 'unsure') return undefined
        // Letters describe a use; without one there is nothing to describe.
        const isUsed = kinds.some((one) => ['cited', 'adopted', 'software', 'licensed', 'standard'].includes(one))
        const next = isUsed ? withOption(kinds, 'letters') : undefined
        return next && { ...given, kinds: next }
      }),
  }),
  lever({
    id: 'definedPlan',
    effort: 'months',
    who: 'you',
    kind: 'plan',
    pull(answers) {
      const planned = changing(answers, 'endeavor', (given) =>
        given.focus === 'project' || given.focus === 'agenda'
          ? undefined
          : { kind: 'engineering', reach: 'field', ...given, focus: 'project' },
      )
      if (planned === undefined) return undefined
      const { endeavorSupport } = planned
      return endeavorSupport === undefined ? { ...planned, endeavorSupport: ['plan'] } : planned
    },
  }),
  lever({
    id: 'supportedPlan',
    effort: 'months',
    who: 'you',
    pull: (answers) =>
      changing(answers, 'endeavorSupport', (given) => {
        const written = withOption(given, 'plan') ?? given
        const next = withOption(written, 'experts') ?? written
        return next.length === given.length ? undefined : next
      }),
  }),
] as const
