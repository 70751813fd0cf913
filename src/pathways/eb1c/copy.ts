import type { IdsOf } from '../../domain/criterion'
import type { FamilyWords } from '../../domain/words'
import type { steps } from './index'
import type { circumstances, eligibility } from './rules'

type Own<Id extends string> = Exclude<Id, `common.${string}`>
type Words = FamilyWords<
  Own<IdsOf<typeof eligibility> | IdsOf<(typeof circumstances)[number]>>,
  Own<(typeof steps)[number]['id']>
>

export const eb1cWords: Words = {
  criteria: {
    'eb1c.eligibility': { title: 'EB-1C, all requirements' },
    'eb1c.relationship': {
      title: 'A company abroad and a US company of one group',
      unmet: 'You have not worked abroad for a company of the same group as a US company.',
      opens: 'A managing year abroad for a company that also has a US part',
    },
    'eb1c.relationship.abroad': {
      title: 'Work abroad for a company that is also in the United States',
      unmet: 'You have not worked abroad for a company that is also in the United States.',
      opens: 'A managing year abroad for a company that also has a US part',
    },
    'eb1c.relationship.tie': {
      title: 'The US company is the same company, its parent, subsidiary, sister or branch',
      unmet: 'The US company is only a client, partner, franchise or staffing firm of the company abroad.',
      opens: 'A managing year abroad for a company of the same group as the US company',
    },
    'eb1c.relationship.job': {
      title: 'A job with the US part of the group',
      unmet: 'You named no job with the US part of the group.',
      opens: 'A job with the US part of the group',
    },
    'eb1c.relationship.noJobYet': { title: 'No job with the US part of the group named yet' },
    'eb1c.yearAbroad': {
      title: 'One year abroad for the group as a manager or executive',
      unmet: 'You have no full year abroad as a manager or executive in the three years that count.',
      opens: 'One full year abroad in a managing post of the group',
    },
    'eb1c.yearAbroad.complete': {
      title: 'The year lies within the three years that count',
      unmet: 'Your time abroad with the group in the three years that count is less than a year.',
      opens: 'One full year of work abroad for the group',
    },
    'eb1c.yearAbroad.beforeFiling': {
      title: 'A full year in the three years before the petition is filed',
      unmet: 'You have less than a full year abroad with the group in the three years before today.',
      opens: 'One full year of work abroad for the group',
      note: 'Days in the US are left out of the year here, as in L-1. If this stays open, enter the latest year or two abroad and the days in the US in that time.',
    },
    'eb1c.yearAbroad.beforeEntry': {
      title: 'Or a full year in the three years before you came to work in the US for the group',
    },
    'eb1c.yearAbroad.beforeEntry.here': {
      title: 'You are in the US and work for the group',
      unmet: 'You are outside the United States.',
      note: 'If you are a student, dependent or visitor now, an officer looks at whether that work still counts.',
    },
    'eb1c.yearAbroad.beforeEntry.year': {
      title: 'A full year abroad before that work began',
      unmet: 'You have not worked in the US for the group, or the year before that work is not full.',
    },
    'eb1c.yearAbroad.managing': {
      title: 'The work abroad was managing',
      unmet: 'Your work abroad was not managing. A team lead who does the technical work is not a manager.',
      opens: 'One full year abroad in a managing post of the group',
      note: 'Principal engineers and supervisors of client projects have been refused. A manager of an essential function can qualify.',
    },
    'eb1c.notSpecializedOnly': {
      title: 'The work abroad did not rest on special knowledge alone',
      unmet: 'Work abroad on the company’s product or methods does not count as managing.',
      opens: 'One full year abroad in a managing post of the group',
    },
    'eb1c.noGapGroup': {
      title: 'You did not leave the group while in the US',
      note: 'If you did leave, Matter of S-P-, Inc. says when that breaks the link to your year abroad. It was not read again for this page, so ask a lawyer.',
    },
    'eb1c.managerialUs': {
      title: 'A managing or executive job in the US',
      unmet: 'The US job would not be mainly managing.',
      opens: 'A managing or executive post with the US part of the group',
    },
    'eb1c.managerialUs.job': { title: 'The US job is to manage', unmet: 'The US job would not be mainly managing.' },
    'eb1c.managerialUs.role': {
      title: 'You would manage the organization, professionals or an essential function',
      unmet: 'Technical work, even with a team to lead, is not managing.',
      note: 'To supervise the projects of clients is not to manage the company that files.',
    },
    'eb1c.managerialUs.professionals': {
      title: 'The people under you are professionals or managers',
      note: 'A first-line supervisor is a manager only if the people supervised are professionals.',
    },
    'eb1c.managerialUs.time': {
      title: 'Most of your time goes to managing',
      unmet: 'More than half of your time would go to technical work.',
    },
    'eb1c.managerialUs.team': {
      title: 'People under you, and a say over budget and hiring',
      note: 'A manager of an essential function needs few people, but a senior place.',
    },
    'eb1c.usBusiness': {
      title: 'A US company that has done business for a year',
      unmet: 'The US office has done business for less than a year.',
      opens: 'One year of business in the US',
    },
    'eb1c.usBusiness.year': {
      title: 'One year of business in the US',
      unmet: 'A new office does not qualify before it has done business for a year.',
      opens: 'One year of business in the US',
    },
    'eb1c.abilityToPay': {
      title: 'The US company files and can pay',
      unmet: 'The US company does not file for a green card.',
      opens: 'A US company that agrees to file',
    },
    'eb1c.abilityToPay.employer': { title: 'The US company files and can pay' },
    'eb1c.abilityToPay.files': {
      title: 'The US company sponsors the green card',
      unmet: 'The company does not sponsor a green card today. You cannot file EB-1C for yourself.',
      opens: 'A US company that agrees to file',
    },
  },
  steps: {
    'eb1c.petition':
      'The US company files Form I-140 with a statement of the managing duties. No labor certification is needed.',
    'eb1c.reforms':
      'As of 8 October 2026 a rule that may change EB-1 petitions was on the agenda of the government, but no proposal was found. Today’s criteria are used here.',
  },
}
