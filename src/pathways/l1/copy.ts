import type { IdsOf } from '../../domain/criterion'
import type { FamilyWords } from '../../domain/words'
import type { steps } from './index'
import type { l1aCircumstances, l1aEligibility, l1bCircumstances, l1bEligibility } from './rules'

type Own<Id extends string> = Exclude<Id, `common.${string}`>
type Circumstance = (typeof l1aCircumstances)[number] | (typeof l1bCircumstances)[number]
type Words = FamilyWords<
  Own<IdsOf<typeof l1aEligibility> | IdsOf<typeof l1bEligibility> | IdsOf<Circumstance>>,
  Own<(typeof steps)[number]['id']>
>

export const l1Words: Words = {
  criteria: {
    'l1a.eligibility': { title: 'L-1A, all requirements' },
    'l1b.eligibility': { title: 'L-1B, all requirements' },
    'l1.qualifyingGroup': {
      title: 'A company abroad and a US company of one group',
      unmet: 'You have not worked abroad for a company of the same group as a US company.',
      opens: 'A year of work abroad for a company that also has a US part',
      note: 'Parent, branch, subsidiary and affiliate count. A client, partner, franchise or staffing firm does not.',
    },
    'l1.qualifyingGroup.abroad': {
      title: 'Work abroad for a company that is also in the United States',
      unmet: 'You have not worked abroad for a company that is also in the United States.',
      opens: 'A year of work abroad for a company that also has a US part',
    },
    'l1.qualifyingGroup.tie': {
      title: 'The US company is the same company, its parent, subsidiary, sister or branch',
      unmet: 'The US company is only a client, partner, franchise or staffing firm of the company abroad.',
      opens: 'A year of work abroad for a company of the same group as the US company',
      note: 'Time with a company outside the group does not count.',
    },
    'l1.qualifyingGroup.job': {
      title: 'A job with the US part of the group',
      unmet: 'You named no job with the US part of the group.',
      opens: 'A transfer to the US part of the group',
    },
    'l1.qualifyingGroup.noJobYet': { title: 'No job with the US part of the group named yet' },
    'l1.yearAbroad': {
      title: 'One full year of work abroad for the group, in the last three years',
      unmet: 'Your time abroad with the group does not add up to one full year in the three years that count.',
      opens: 'One full year of work abroad for the group',
    },
    'l1.yearAbroad.complete': {
      title: 'The year lies within the three years that count',
      unmet:
        'Without the days spent in the US, your time abroad with the group in those three years is less than a year.',
      opens: 'One full year of work abroad for the group',
      note: 'Days in the US do not break the year, but each one moves its end by a day.',
    },
    'l1.yearAbroad.beforeFiling': {
      title: 'A full year in the three years before the petition is filed',
      unmet: 'You have less than a full year abroad with the group in the three years before today.',
      opens: 'One full year of work abroad for the group',
      note: 'Only days in the US within the year itself matter. If this stays open, enter the latest year or two abroad and the days in the US in that time.',
    },
    'l1.yearAbroad.fullTime': {
      title: 'Full-time work',
      unmet: 'The work abroad was part time.',
      opens: 'One full year of full-time work abroad for the group',
    },
    'l1.windowShift': {
      title: 'Or a full year in the three years before you came to work in the US for the group',
      unmet: 'No work in the US for the same group moves the three years back.',
      note: 'Work for the group in a status such as H-1B or E-2 moves the three years back. Time as a student or dependent does not.',
    },
    'l1.windowShift.now': { title: 'Work in the US for the group, by somebody still here' },
    'l1.windowShift.before': { title: 'Work in the US for the group, which is over' },
    'l1.windowShift.left': { title: 'You are abroad now, or have left the group' },
    'l1.windowShift.earlierYear': {
      title: 'A full year abroad before that work',
      note: 'If you worked in the US for the same group after that year, in H, L, E, O, TN or another work status, that time moves the three years back, and the year may still count. It is not asked of you here, so ask the group or a lawyer. If you did not, the year is too old.',
    },
    'l1.windowShift.now.here': {
      title: 'You are in the United States in a work status',
      unmet: 'You are outside the United States.',
      note: 'If you are a student, dependent or visitor now, only the time of that work has moved the three years. An officer counts the rest against you.',
    },
    'l1.windowShift.now.year': {
      title: 'A full year abroad before that work began',
      unmet: 'You have not worked in the US for the group, or the year before that work is not full.',
    },
    'l1.capacityAbroad': {
      title: 'Work abroad as a manager, an executive or a holder of special knowledge',
      unmet: 'Work with skills common in the industry is neither managing nor special knowledge.',
      opens: 'A year abroad in a managing post, or on what is special to the company',
      note: 'Leading a team beside the technical work is not managing by itself. It can rest on special knowledge.',
    },
    'l1.newOffice': {
      title: 'A US office that does business, or a new one that is ready',
      unmet: 'The new US office has no premises or no funded plan.',
      opens: 'Premises and a funded plan for the first year',
      note: 'A petition for a new office is approved for one year at first.',
    },
    'l1.newOffice.established': {
      title: 'A US office that has done business for a year or more',
      unmet: 'The US office is not open yet, or has done business for less than a year.',
    },
    'l1.newOffice.ready': { title: 'A new office with premises and a plan' },
    'l1.newOffice.premises': {
      title: 'Premises for the new office',
      unmet: 'The new office has no premises yet.',
      opens: 'Premises for the new office',
    },
    'l1.newOffice.plan': {
      title: 'A funded plan for the first year',
      unmet: 'There is no funded plan for the first year of the new office.',
      opens: 'A funded staffing plan',
      note: 'For L-1A the plan must show that the office will need a manager or executive within a year. A title with a small staff has failed. For L-1B it shows that the office can pay you and begin business.',
    },
    'l1.ownerReturn': {
      title: 'Owners show that the stay is temporary',
      note: 'An owner or major shareholder proves that the work in the US is temporary and that a post abroad follows.',
    },
    'l1.ownerReturn.notOwner': { title: 'You own no part of the company' },
    'l1.ownerReturn.noCompany': { title: 'The employer is not your own company' },
    'l1.ownerReturn.noTie': { title: 'You neither own nor control it, and are not related to an owner' },
    'l1.ownerReturn.temporary': {
      title: 'Proof of a temporary stay and of a post abroad after it',
      note: 'The second part was not read again for this page. Check it in the regulation.',
    },
    'l1.maxStay': {
      title: 'Less than seven years used in H and L status',
      unmet: 'The seven years in H and L status are used up.',
      opens: 'A full year outside the United States',
      note: 'H time counts. Full days abroad do not.',
    },
    'l1.maxStay.timeLeft': {
      title: 'Time left of the seven years',
      unmet: 'Your time in H and L status has reached seven years.',
    },
    'l1.maxStay.specialized': {
      title: 'Less than five years used in H and L status',
      unmet: 'The five years in H and L status are used up.',
      opens: 'A full year outside the United States',
      note: 'H time counts. Full days abroad do not.',
    },
    'l1.maxStay.specialized.timeLeft': {
      title: 'Time left of the five years',
      unmet: 'Your time in H and L status has reached five years.',
    },
    'l1.maxStay.none': { title: 'No time in H or L status' },
    'l1.maxStay.notNow': { title: 'Not in H-1B, H-1B1 or L-1 now' },
    'l1.maxStay.notBefore': { title: 'Not in H or L before' },
    'l1.maxStay.reset': {
      title: 'A full year outside the United States since then',
      unmet: 'You have not been outside the United States for a full year since you last held H or L.',
      opens: 'A full year outside the United States',
      note: 'The year lies directly before the new petition, and time in the US in another status is no part of it. Short visits do no harm.',
    },
    'l1a.managerialUs': {
      title: 'A managing or executive job in the US',
      unmet: 'The US job is not to manage, or none is named and your work abroad was not managing.',
      opens: 'A managing or executive post with the US part of the group',
      note: 'Team leads, principal engineers and heads of client projects have been refused as managers.',
    },
    'l1a.managerialUs.job': { title: 'The US job is to manage' },
    'l1a.managerialUs.named': { title: 'A job with the US part of the group is named' },
    'l1a.managerialUs.role': {
      title: 'You would manage the organization, professionals or an essential function',
      unmet: 'Technical work, even with a team to lead, is not managing.',
      opens: 'A post that manages professionals or an essential function',
    },
    'l1a.managerialUs.professionals': {
      title: 'The people under you are professionals or managers',
      note: 'A first-line supervisor is a manager only if the people supervised are professionals.',
    },
    'l1a.managerialUs.expected': { title: 'No US job named yet, but you managed abroad' },
    'l1a.managerialUs.managedAbroad': {
      title: 'You managed abroad',
      unmet: 'Your work abroad was not managing.',
    },
    'l1a.managerialShare': {
      title: 'Mostly managing, not doing the product work',
      unmet: 'More than half of your time would go to technical work.',
      opens: 'A post in which others do the technical work',
    },
    'l1a.managerialShare.time': {
      title: 'Most of your time goes to managing',
      unmet: 'More than half of your time would go to technical work.',
    },
    'l1a.staffing': {
      title: 'Staff and budget that fit the role',
      note: 'A manager of an essential function needs few people, but a senior place and a say over budget and hiring.',
    },
    'l1a.staffing.team': {
      title: 'People under you, and a say over budget and hiring',
      note: 'Few people or no say over money and hiring is a common ground of denial.',
    },
    'l1b.specialKnowledge': {
      title: 'Knowledge that is special in the industry or advanced in the company',
      unmet: 'The knowledge you named is common.',
      opens: 'Proof of knowledge that few others have or that takes long to learn',
    },
    'l1b.specialKnowledge.used': { title: 'Special knowledge, and a US job that uses it' },
    'l1b.specialKnowledge.shown': { title: 'Technical work, and signs that its knowledge is special' },
    'l1b.specialKnowledge.work': { title: 'Technical work, abroad or in the US' },
    'l1b.specialKnowledge.workAbroad': { title: 'Technical work abroad', unmet: 'Your work abroad was managing.' },
    'l1b.specialKnowledge.workHere': { title: 'Technical work in the US', unmet: 'Your US job would be managing.' },
    'l1b.specialKnowledge.managers': {
      title: 'A manager who holds special knowledge as well',
      note: 'You managed abroad and would manage in the US, which is what L-1A is for. L-1B leaves nobody out for managing, but it rests on knowledge of the company’s own product or methods, which is not asked of you here.',
    },
    'l1b.specialKnowledge.managedAbroad': { title: 'You managed abroad', unmet: 'Your work abroad was not managing.' },
    'l1b.specialKnowledge.managesHere': {
      title: 'You would manage in the US, and use special knowledge in it',
      unmet: 'Your US job would not be managing.',
    },
    'l1b.specialKnowledge.signs': {
      title: 'Signs that the knowledge is special',
      unmet: 'Common languages, frameworks or a client’s system are not special knowledge, and you named nothing else.',
      opens: 'Proof of knowledge that few others have or that takes long to learn',
      note: 'An officer compares you with named peers in the industry and in the company. How long others take to learn it helps.',
    },
    'l1b.clientSite': {
      title: 'Your employer, not a client, directs the work',
      unmet: 'At a client that directs the work, L-1B is barred.',
      opens: 'Work at the US part of the group, or directed by it',
    },
    'l1b.clientSite.direction': {
      title: 'Who directs the work, and where',
      unmet: 'A client would direct your work at its site.',
      note: 'At a client’s site it is also barred if it is in essence labor for hire.',
    },
    'l1b.blanketProfessional': {
      title: 'The group’s blanket approval can be used',
      unmet: 'Without a blanket approval, or without a degree, the employer files a petition for you alone.',
    },
    'l1b.blanketProfessional.transfer': { title: 'A job with the US part of the group is named' },
    'l1b.blanketProfessional.blanket': { title: 'The group has a blanket L approval' },
    'l1b.blanketProfessional.degree': {
      title: 'You are a professional',
      note: 'A bachelor’s degree or its equivalent is read here as the mark of a profession. Check it in the regulation.',
    },
  },
  steps: {
    'l1.petition':
      'The US employer files the petition. A group with a blanket approval can send you to a consulate without one.',
  },
}
