import type { IsoDate } from '../../domain/dates'
import type { Step, StepId } from '../../plan/steps/next-steps'
import type { Caution, Fee, NextStep, When } from '../../plan/steps/step'
import { longDate, longMonth } from '../../copy/dates'
import { inWords, usd } from '../../copy/numbers'
import { pathwayWords } from '../../pathways/names.copy'

interface StepWords {
  readonly title: string
  readonly text: string
  /** What can go wrong. */
  readonly risk: string
}

const words: Readonly<Record<StepId, StepWords>> = {
  lapsed: {
    title: 'Have a lawyer look at your stay before anything is filed',
    text: 'By your answers the stay, or what keeps it, is over or in doubt. What is still open depends on days and reasons that are not asked here.',
    risk: 'Filing or leaving first can close ways that are still open, and leaving after time without a status can bar a return for years.',
  },
  grace: {
    title: 'By then: a new petition or a change of status is filed, or you leave',
    text: 'The days after a job that ended are counted from its last day, and never go past the I-94.',
    risk: 'Work does not go on until a new employer has filed. The end of these days was proposed in 2026.',
  },
  stayEnds: {
    title: 'By then: more time or another status is asked for, or you leave',
    text: 'A petition or an application has to be with the agency before the date on your I-94.',
    risk: 'Filed after that day, it can be refused for that alone.',
  },
  departure: {
    title: 'By then: OPT or another status is asked for, or you leave',
    text: 'Your program has ended, and the days after it run.',
    risk: 'No work is permitted on these days.',
  },
  idle: {
    title: 'By then: work related to your degree, of at least 20 hours a week',
    text: 'In the first 12 months of OPT unpaid work, contracts and a business of your own count too. Report it to your school.',
    risk: 'Past these days OPT and its extension are lost.',
  },
  findOffer: {
    title: 'Look for a US employer that files',
    text: 'A university or a research nonprofit can file for H-1B in any month, without the draw.',
    risk: 'An offer alone is not enough: ask early whether the employer files, and for what.',
  },
  suspended: {
    title: 'Ask a lawyer about the suspension before money is spent on a petition',
    text: 'The requirements may be met, and still no visa is issued to your nationality. Exceptions, another passport and cases inside the country are questions of their own.',
    risk: 'A petition can be approved and stay without use.',
  },
  fileOpt: {
    title: 'File for OPT',
    text: 'Ask your school for its recommendation first; the I-765 follows within the window.',
    risk: 'Outside the window it is denied.',
  },
  fileStem: {
    title: 'File for the STEM extension',
    text: 'Ask your school for its recommendation first; an employer in E-Verify signs the training plan, Form I-983.',
    risk: 'It must be with the agency before OPT ends.',
  },
  agreeLevel: {
    title: 'Agree on the occupation code, the salary and the place',
    text: 'The duties decide the code. Code, salary and place fix the wage level, and the level fixes the odds.',
    risk: 'The petition must match the registration, and a lower wage later can cost the approval.',
  },
  register: {
    title: 'Your employer registers you for H-1B',
    text: 'Each March brings one draw, as long as the employer can register you.',
    risk: 'Selected is not approved. A second employer at a lower level lowers the odds.',
  },
  caseBy: {
    title: 'File PERM or I-140 in time for more than the years in H-1B',
    text: 'A case that is old enough when the years end extends H-1B past them. PERM is prepared for months before it is filed.',
    risk: 'Filed later, there can be a gap that must be spent outside the country.',
  },
  startPerm: {
    title: 'Ask your employer to start PERM',
    text: 'The day of filing is your place in the queue for a visa number.',
    risk: 'The labor market test can find a qualified US worker, and layoffs bind the employer.',
  },
  askPerm: {
    title: 'Ask whether your employer would start PERM',
    text: 'The day of filing is your place in the queue for a visa number.',
    risk: 'Nobody has to sponsor. Have the promise, and its date, in writing.',
  },
  exempt: {
    title: 'Have the H-1B petition filed, without the draw',
    text: 'In any month. With a change of status work begins on approval; from abroad, after the visa.',
    risk: 'Work for an exempt employer alone does not count you under the cap: a later move to a company takes the draw.',
  },
  transfer: {
    title: 'Have the new H-1B petition filed before you change the job',
    text: 'For a new employer, a changed job or more time with the same one. Another worksite in another area needs an amended petition first.',
    risk: 'It has to be filed while your status runs.',
  },
  groupTransfer: {
    title: 'Have the L-1 petition filed by the US company of your group',
    text: 'It describes the job abroad and the job here as the category asks.',
    risk: 'What counts as managing or as specialized knowledge is weighed closely.',
  },
  e3: {
    title: 'Apply for E-3 with the employer’s certified application',
    text: 'The Labor Department certifies the employer’s labor condition application; you apply at a consulate, or the employer files Form I-129.',
    risk: 'The job must be a specialty occupation that your degree fits.',
  },
  h1b1: {
    title: 'Apply for H-1B1 with the employer’s certified application',
    text: 'The Labor Department certifies the employer’s labor condition application; you apply at a consulate.',
    risk: 'The job must be a specialty occupation that your degree fits, and the purpose temporary.',
  },
  tn: {
    title: 'Apply for TN with the employer’s letter',
    text: 'Canadians apply at the border, Mexicans at a consulate; for somebody in the country the employer can file Form I-129.',
    risk: 'The profession must be on the list, and the purpose temporary.',
  },
  o1a: {
    title: 'Gather proof for O-1A, then have the petition filed',
    text: 'Proof of each criterion, letters by independent experts, a US employer or agent that files.',
    risk: 'Enough criteria are not enough: the whole record is weighed.',
  },
  build: {
    title: 'Build the record that O-1A and EB-1A count',
    text: 'Completed reviews, published papers, proof that others use your work. See what is missing under Evidence.',
    risk: 'Bought prizes, memberships and articles do not count.',
  },
  selfPetition: {
    title: 'File an I-140 of your own',
    text: 'No employer is needed, and the day of filing becomes your place in the queue if it is approved. The national interest waiver needs one defined undertaking, not a job.',
    risk: 'It turns on how an officer weighs the evidence.',
  },
  employerPetition: {
    title: 'Have the I-140 filed without a labor certification',
    text: 'The employer files; no labor market test comes first.',
    risk: 'The job has to be what the category asks, and the record is weighed as a whole.',
  },
  adjust: {
    title: 'Ask a lawyer whether the last step can be filed now',
    text: 'By the last bulletin read, your priority date is reached in one of its charts: the I-485 inside the country, or the immigrant visa from abroad.',
    risk: 'Which chart counts is said each month, and an I-485 is granted at discretion.',
  },
  keepI485: {
    title: 'Keep your status, and ask before you travel',
    text: 'While an I-485 is pending, a trip without the right paper can end it, and the present status is what is left if it is refused.',
    risk: 'Advance parole takes long, and a trip on it is a departure for who was here without a status.',
  },
  host: {
    title: 'Ask the host for a DS-2019',
    text: 'A designated sponsor issues it; the visa follows at a consulate.',
    risk: 'J-1 can bring the two-year home rule, which bars H-1B, L-1 and the green card, and a research program bars the next one for a time after it ends.',
  },
  waiver: {
    title: 'Settle the two-year home rule',
    text: 'A waiver, or two years in your home country. Until then H-1B, L-1 and a green card are barred.',
    risk: 'Nobody has to grant a waiver, and which ground fits is a question for a lawyer.',
  },
}

const cautions: Readonly<Record<Caution, string>> = {
  homeRule: 'The two-year home rule is not settled: a petition can be approved, and no green card follows before that.',
  abroadOnly: 'For you no change of status inside the country is open: the way leads through a consulate.',
  intent:
    'A filed case speaks against a temporary purpose, and makes a visa or its renewal harder in the classes that ask for one.',
}

/** What else holds for this person; empty where nothing does. */
export const cautionWords = ({ cautions: all = [] }: Step): string => all.map((one) => cautions[one]).join(' ')

export const stepWords = ({ id }: Step): StepWords => words[id]

/** "Now", "By 28 February 2027", "March 2027, expected", "1 April to 30 June 2027", "Any time". */
export function whenWords(when: When, asOf: IsoDate): string {
  switch (when.kind) {
    case 'first':
      return 'Before all else'
    case 'now':
      return 'Now'
    case 'any':
      return 'Any time'
    case 'by':
      return when.isExpected === true ? `By ${longMonth(when.day.slice(0, 7))}` : `By ${longDate(when.day)}`
    case 'between':
      if (when.isExpected) return `${longMonth(when.from.slice(0, 7))}, expected`
      return when.from <= asOf ? `Now, to ${longDate(when.until)}` : `${longDate(when.from)} to ${longDate(when.until)}`
  }
}

const payers = { you: 'paid by you', employer: 'paid by the employer' } as const
export const feeWords = ({ usd: amount, by, isOnline }: Fee): string =>
  `Government fee: ${usd(amount)}${isOnline ? ' if filed online' : ''}, ${payers[by]}.`
/** Empty for a step that concerns the stay itself. */
export const forWords = ({ pathways }: NextStep): string =>
  pathways.length === 0 ? '' : `For ${inWords([...new Set(pathways.map((id) => pathwayWords[id].short))])}.`
