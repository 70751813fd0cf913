import type { QuestionId } from '../../questions/index'

/** Shorter names of fields, for a sheet; an empty one where the answer says it all. */
type Labels = Readonly<Record<string, string>>

export const factLabels: Readonly<Record<string, Labels>> = {
  admission: { until: 'I-94 to', employment: 'job:', lastDay: 'last day of work', kept: 'terms kept:' },
  studentDates: {
    programEnd: 'program to',
    fullYear: 'a full academic year:',
    cptMonths: 'months of full-time CPT:',
    cardEnd: 'card to',
    idleDays: 'days without a job:',
    kept: 'terms kept:',
  },
  exchangePrograms: { asJ2: 'as J-2:', from: 'from', until: 'to', kept: 'terms kept:' },
  homeResidency: { homeCountry: 'home country:' },
  hClock: {
    firstDay: 'first day in H or L',
    lastDay: 'last day',
    daysOut: 'full days outside:',
    abroadSince: 'abroad since',
  },
  greenCardCase: { priorityDate: 'priority date', planChanged: 'plan changed:' },
  degrees: {
    years: 'years:',
    accredited: 'accredited:',
    evaluation: 'evaluated as:',
    cip: 'CIP',
    f1Basis: 'basis of the I-20:',
  },
  workYears: {
    total: 'in this occupation:',
    after: 'after the bachelor’s, same specialty:',
    grew: 'growing duties:',
    research: 'research or teaching:',
    study: 'the same during a master’s or PhD:',
    studyKind: 'outside recognition, or full charge of a class:',
  },
  groupWork: {
    from: 'from',
    until: 'to',
    usDays: 'days in the US:',
    fullTime: 'full-time:',
    since: 'since then:',
    usFrom: 'US work from',
  },
  ownership: { boss: 'others can direct and dismiss:' },
  roleAndPay: { pay: 'a year:', level: 'level named:', otherLevel: 'other worksites or registrations:' },
  judging: { count: 'reviews:' },
  articles: { papers: 'peer-reviewed:' },
  contributions: { citations: 'citations:' },
} satisfies { readonly [Q in QuestionId]?: Labels }
