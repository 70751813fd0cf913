import type { IdsOf } from '../../domain/criterion'
import type { CriterionWords } from '../../domain/words'
import type { optEligibility } from './opt'

type CriterionId = Extract<IdsOf<typeof optEligibility>, `opt.${string}`>

export const optWords: Readonly<Record<CriterionId, CriterionWords>> = {
  'opt.eligibility': { title: 'OPT, all requirements' },
  'opt.status': {
    title: 'F-1 student with a full academic year completed',
    unmet: 'OPT belongs to F-1 students at US schools.',
    opens: 'A US degree program in F-1',
  },
  'opt.status.student': {
    title: 'You are in F-1',
    unmet: 'OPT belongs to F-1 students at US schools, and you are not one now.',
    opens: 'A US degree program in F-1',
  },
  'opt.status.year': {
    title: 'One full academic year completed',
    unmet: 'You have not completed a full academic year yet.',
    opens: 'A full academic year of study',
  },
  'opt.status.kept': {
    title: 'F-1 status kept since the start',
    note: 'A lapse can rule OPT out until your status is restored. Speak to your school before you file.',
  },
  'opt.levelUnused': {
    title: 'OPT not yet used at this level of degree',
    unmet: 'OPT comes once at each level of degree, and yours is used.',
    opens: 'A degree at a higher level',
  },
  'opt.levelUnused.notExtended': {
    title: 'The 12 months of this degree are not behind you',
    unmet: 'You used the 12 months of this degree before the STEM extension began.',
    opens: 'A degree at a higher level',
  },
  'opt.levelUnused.left': {
    title: 'OPT is running, or some is left',
    unmet: 'OPT comes once at each level of degree, and yours is used.',
    opens: 'A degree at a higher level',
  },
  'opt.levelUnused.running': { title: 'Your OPT is running now' },
  'opt.levelUnused.first': { title: 'No OPT before' },
  'opt.levelUnused.new': {
    title: 'A new 12 months through a higher degree',
    unmet: 'You used your OPT at this level of degree or above it.',
    opens: 'A degree at a higher level',
  },
  'opt.levelUnused.higher': {
    title: 'A higher degree than those you had OPT for',
    unmet: 'You already had OPT at this level of degree or above it.',
    opens: 'A degree at a higher level',
  },
  'opt.levelUnused.months': {
    title: 'Months left after OPT taken before the degree',
    unmet: 'OPT taken before finishing used up the 12 months of this level.',
    opens: 'A degree at a higher level',
  },
  'opt.cptUnder12': {
    title: 'Less than 12 months of full-time CPT at this level',
    unmet: 'Twelve months of full-time CPT at this level leave no OPT.',
    opens: 'A degree at a higher level',
    note: 'Since August 2026 schools may authorize CPT only where a program demands it of all its students. A suit against this was pending on 8 October 2026.',
    noteFrom: '2026-08-12',
  },
  'opt.window': {
    title: 'Filed in time, or the card still runs',
    unmet: 'The time to file for OPT has passed: 60 days after the program ended, or the end of your card.',
    opens: 'A degree at a higher level',
    note: 'The I-765 can be filed from 90 days before to 60 days after the program ends. Past the date on a card, only cap-gap or a pending extension lets you go on.',
  },
  'opt.unemployment': {
    title: 'No more than 90 days without a qualifying job',
    unmet: 'More than 90 days without a qualifying job end OPT.',
    opens: 'A degree at a higher level',
  },
  'opt.related': {
    title: 'A job directly related to your degree',
    note: 'You explain the tie to your school in writing. Nobody needs a job in order to apply.',
  },
  'opt.related.noJob': { title: 'No US job yet' },
  'opt.related.job': {
    title: 'The role draws on what you studied',
    note: 'Role and subject lie apart here. Describe how the work uses what you studied.',
  },
  'opt.hours': {
    title: 'At least 20 hours of work a week',
    unmet: 'Work under 20 hours a week counts as no job while OPT runs.',
    opens: 'At least 20 hours a week, in one job or several together',
    note: 'In the first 12 months unpaid work, contracts and a business of your own count too, if related to your degree.',
  },
  'opt.hours.notYet': { title: 'OPT has not begun' },
  'opt.hours.job': {
    title: 'The job fills at least 20 hours a week',
    unmet: 'The job fills less than 20 hours a week.',
    opens: 'At least 20 hours a week, in one job or several together',
  },
}
