import type { IdsOf } from '../../domain/criterion'
import type { FamilyWords } from '../../domain/words'
import type { steps } from './index'
import type { circumstances, eligibility, travelBan } from './rules'

type Own<Id extends string> = Exclude<Id, `common.${string}`>
type CriterionId = Own<IdsOf<typeof eligibility | typeof travelBan | (typeof circumstances)[number]>>

export const j1Words: FamilyWords<CriterionId, Own<(typeof steps)[number]['id']>> = {
  criteria: {
    'j1.eligibility': { title: 'J-1 research scholar, all requirements' },
    'j1.sponsor': {
      title: 'A US host, and a designated sponsor that issues the DS-2019',
      note: 'Many universities are sponsors. A company can host you but needs an outside sponsor, for example through the Early Career STEM Research Initiative.',
    },
    'j1.sponsor.none': { title: 'No US host yet' },
    'j1.sponsor.host': {
      title: 'A place of research in the US hosts you',
      note: 'Your own company, a staffing firm, an agent and a company without a US entity are no hosts.',
    },
    'j1.sponsor.form': { title: 'A DS-2019, once there is a host' },
    'j1.sponsor.ds2019': { title: 'A designated sponsor issues a DS-2019' },
    'j1.purpose': {
      title: 'Temporary research, not an ordinary job',
      unmet: 'The post is on the tenure track, or research is not its main duty.',
      opens: 'A temporary post whose main duty is research',
      note: 'Other J-1 categories, such as professor, trainee or short-term scholar, have rules of their own and are not weighed here. No minimum degree is set.',
    },
    'j1.purpose.temporary': {
      title: 'The post is temporary and not on the tenure track',
      unmet: 'A candidate for a tenure-track post cannot be a J-1 research scholar.',
      opens: 'A research post off the tenure track',
    },
    'j1.purpose.length': {
      title: 'A term, or a project with an end',
      unmet: 'The post is tenured or on the tenure track.',
      note: 'A post without an end date looks like an ordinary vacancy. The sponsor and the consular officer look at that.',
    },
    'j1.purpose.research': {
      title: 'Research is the main duty',
      unmet: 'Research is not the main duty of the post.',
      opens: 'A temporary post whose main duty is research',
    },
    'j1.purpose.duty': {
      title: 'The post is a research post',
      unmet: 'Research is not the main duty of the post.',
      note: 'Name the research in the invitation. An ordinary job cannot be filled with an exchange visitor.',
    },
    'j1.bar24': {
      title: 'No research scholar or professor program ended in the last 24 months',
      note: 'The length of that program does not matter, time as its J-2 counts too, and you may wait in the US or abroad. A transfer to another host before the end of the program does not start the wait. It does not stop H-1B, O-1 or a short-term scholar program.',
    },
    'j1.bar24.over': {
      title: 'The 24 months after such a program are over',
      note: 'The wait begins when the program ends. If it ended before the date on the DS-2019, the earlier day counts.',
    },
    'j1.bar12': {
      title: 'No longer stay in another J category in the last 12 months',
      note: 'More than six months as a J-1 student, trainee or other visitor, or as a J-2, bring a wait of 12 months after the program. Time as a short-term scholar does not.',
    },
    'j1.bar12.over': {
      title: 'The 12 months after a longer J stay are over',
      note: 'For stays of exactly six months, and for several short ones that add up to more, ask the sponsor before it issues a DS-2019.',
    },
    'j1.fiveYears': {
      title: 'Time left of the five years',
      note: 'The five years run from the first day of the first research program without a break. A transfer keeps them running, and what is not used is lost.',
    },
    'j1.fiveYears.left': {
      title: 'The five years of your present program still run',
      note: 'After them, a new program takes a wait of 24 months.',
    },
    'j1.intent': {
      title: 'A temporary purpose, without steps toward a green card',
      note: 'A J-1 visa does not allow for the intent to stay. Green-card steps weigh against it.',
    },
    'j1.homeResidency': {
      title: 'No two-year rule that follows you out of J-1',
      unmet: 'The two-year rule does not stand in the way of J-1. It bars H, L and a green card later on.',
      note: 'It is another rule than the 24 months between two research programs.',
    },
    'j1.travelBan': {
      title: 'J visas are issued to your nationality',
      unmet: 'Proclamation 10998 suspends J visas for your citizenship, as of 7 October 2026.',
      opens: 'A change of the proclamation, or a second citizenship that is not listed',
    },
  },
  steps: {
    'j1.form': 'The sponsor issues a DS-2019, and you pay the SEVIS fee before you ask for the visa.',
    'j1.twoYearRule':
      'Ask who pays before you accept: money of the US or of your home government brings the two-year rule, which bars H, L and a green card until two years at home or a waiver.',
    'j1.durationOfStatus':
      'J-1 stays still last as long as the program, as of 8 October 2026. A court postponed the rule that would end this.',
  },
}
