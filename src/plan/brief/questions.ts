import type { Evaluation, PathwayId } from '../../domain/pathway'

/** What the meeting is about: the pathways that are not closed, and whether anything is flagged. */
interface Meeting {
  readonly evaluations: readonly Evaluation[]
  readonly hasFlags: boolean
}

const CARDS: readonly PathwayId[] = ['eb1a', 'eb1b', 'eb1c', 'niw', 'perm-eb2', 'perm-eb3']
const PETITIONS: readonly PathwayId[] = ['h1b', 'h1b-exempt', 'h1b-transfer', 'o1a', 'l1a', 'l1b', 'e3', 'h1b1', 'tn']

const inPlay = ({ evaluations }: Meeting, ...ids: readonly PathwayId[]): readonly Evaluation[] =>
  evaluations.filter(({ pathway, standing }) => standing !== 'closed' && ids.includes(pathway.id))

/** Each question with when it is worth asking, in the order of the sheet. */
const QUESTIONS = [
  { id: 'repair', when: ({ hasFlags }: Meeting) => hasFlags },
  { id: 'code', when: (meeting: Meeting) => inPlay(meeting, 'h1b').length > 0 },
  { id: 'evidence', when: (meeting: Meeting) => inPlay(meeting, 'o1a', 'eb1a', 'eb1b').length > 0 },
  { id: 'endeavor', when: (meeting: Meeting) => inPlay(meeting, 'niw').length > 0 },
  {
    id: 'priorityDate',
    when: (meeting: Meeting) => inPlay(meeting, ...CARDS).some(({ availability }) => availability === 'queue'),
  },
  { id: 'beside', when: (meeting: Meeting) => inPlay(meeting, ...CARDS).length > 1 },
  { id: 'travel', when: (meeting: Meeting) => inPlay(meeting, ...PETITIONS, ...CARDS).length > 0 },
  { id: 'fallback', when: () => true },
] as const

export type MeetingQuestionId = (typeof QUESTIONS)[number]['id']

export const questionsFor = (meeting: Meeting): readonly MeetingQuestionId[] =>
  QUESTIONS.filter(({ when }) => when(meeting)).map(({ id }) => id)
