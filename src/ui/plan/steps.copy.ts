import type { IsoDate } from '../../domain/dates'
import type { StepId } from '../../plan/steps/next-steps'
import type { Fee, NextStep, When } from '../../plan/steps/step'
import { longDate, longMonth } from '../../copy/dates'
import { inWords, usd } from '../../copy/numbers'
import { pathwayWords } from '../../copy/pathways'

interface StepWords {
  readonly title: string
  readonly text: string
  /** What can go wrong. */
  readonly risk: string
}

const words: Readonly<Record<StepId, StepWords>> = {
  findOffer: {
    title: 'Look for a US employer that files',
    text: 'A university or a research nonprofit can file for H-1B in any month, without the draw.',
    risk: 'An offer alone is not enough: ask early whether the employer files, and for what.',
  },
  fileOpt: {
    title: 'File for OPT',
    text: 'Ask your school for its recommendation first; the I-765 follows within the window.',
    risk: 'Outside the window it is denied.',
  },
  fileStem: {
    title: 'File for the STEM extension',
    text: 'Ask your school for its recommendation first; your employer signs the training plan, Form I-983.',
    risk: 'It must be with the agency before OPT ends.',
  },
  agreeLevel: {
    title: 'Agree on the occupation code and the salary for registration',
    text: 'They fix the wage level, and the level fixes the odds.',
    risk: 'The level has to fit the job: the petition must match the registration, and a lower wage later can cost the approval.',
  },
  register: {
    title: 'Your employer registers you for H-1B',
    text: 'Each March while your stay lasts brings one draw.',
    risk: 'Selected is not approved. A second employer at a lower level lowers the odds.',
  },
  caseBy: {
    title: 'File PERM or I-140 in time for more than the years in H-1B',
    text: 'A case that is old enough when the years end extends H-1B past them.',
    risk: 'Filed later, there can be a gap that must be spent outside the country.',
  },
  startPerm: {
    title: 'Ask your employer to start PERM',
    text: 'The day of filing is your place in the queue. Nothing else moves you up.',
    risk: 'The labor market test can find a qualified US worker, and layoffs bind the employer.',
  },
  askPerm: {
    title: 'Ask whether your employer would start PERM',
    text: 'The day of filing is your place in the queue, so that asking early costs nothing.',
    risk: 'Nobody has to sponsor. Have the promise, and its date, in writing.',
  },
  exempt: {
    title: 'Have the H-1B petition filed, without the draw',
    text: 'In any month, with work from the day of approval or the start it names.',
    risk: 'Work for an exempt employer alone does not count you under the cap: a later move to a company takes the draw.',
  },
  transfer: {
    title: 'Have the new H-1B petition filed before you change the job',
    text: 'For a new employer, a changed job or more time with the same one.',
    risk: 'It has to be filed while your status runs.',
  },
  groupTransfer: {
    title: 'Have the L-1 petition filed by the US company of your group',
    text: 'It describes the job abroad and the job here as the category asks.',
    risk: 'What counts as managing or as specialized knowledge is weighed closely.',
  },
  specialty: {
    title: 'Apply with the employer’s certified application',
    text: 'The Labor Department certifies your employer’s labor condition application; you apply at a consulate, or the employer files here.',
    risk: 'A consulate asks for the degree that fits the job.',
  },
  tn: {
    title: 'Apply for TN with the employer’s letter',
    text: 'Canadians apply at the border, Mexicans at a consulate.',
    risk: 'The profession must be on the list, and the purpose temporary.',
  },
  o1a: {
    title: 'Gather proof for O-1A, then have the petition filed',
    text: 'Proof of each criterion, letters by independent experts, a US employer or agent that files.',
    risk: 'Enough criteria are not enough: the whole record is weighed.',
  },
  build: {
    title: 'Build the record that O-1A and EB-1A count',
    text: 'Completed reviews, published papers, proof that others use your work. See what is missing below.',
    risk: 'Bought prizes, memberships and articles do not count.',
  },
  selfPetition: {
    title: 'File an I-140 of your own, for its date',
    text: 'No employer is needed, and the day of filing becomes your place in the queue if it is approved.',
    risk: 'It turns on how an officer weighs the evidence, and tells later visa officers that you mean to stay.',
  },
  employerPetition: {
    title: 'Have the I-140 filed without a labor certification',
    text: 'The employer files; no labor market test comes first.',
    risk: 'The job has to be what the category asks, and the record is weighed as a whole.',
  },
  host: {
    title: 'Ask the host for a DS-2019',
    text: 'A designated sponsor issues it; the visa follows at a consulate.',
    risk: 'J-1 can bring the two-year home rule. Check it before, since it bars H-1B, L-1 and the green card.',
  },
  waiver: {
    title: 'Settle the two-year home rule',
    text: 'A waiver, or two years in the country of your last residence. Until then H-1B, L-1 and a green card are barred.',
    risk: 'Nobody has to grant a waiver, and which ground fits is a question for a lawyer.',
  },
}

export const stepWords = ({ id }: NextStep<StepId>): StepWords => words[id]

/** "Now", "By 28 February 2027", "March 2027, expected", "1 April to 30 June 2027", "Any time". */
export function whenWords(when: When, asOf: IsoDate): string {
  switch (when.kind) {
    case 'now':
      return 'Now'
    case 'any':
      return 'Any time'
    case 'by':
      return `By ${longDate(when.day)}`
    case 'from':
      return `From ${longDate(when.day)}`
    case 'between':
      if (when.isExpected) return `${longMonth(when.from.slice(0, 7))}, expected`
      return when.from <= asOf ? `Now, to ${longDate(when.until)}` : `${longDate(when.from)} to ${longDate(when.until)}`
  }
}

const payers = { you: 'paid by you', employer: 'paid by the employer' } as const
export const feeWords = ({ usd: amount, by }: Fee): string => `Government fee: ${usd(amount)}, ${payers[by]}.`
export const forWords = ({ pathways }: NextStep): string =>
  `For ${inWords([...new Set(pathways.map((id) => pathwayWords[id].short))])}.`
