import { assign, setup } from 'xstate'
import type { Question, Section } from '../domain/question'
import type { AnswerMap } from '../domain/reading'
import { type Answered, answering, type Given } from './answering'
import { accepts, currentQuestion, placeOf, preceding } from './place'
import type { Weigh } from './weigh'

export type WizardEvent =
  | { type: 'wizard.started' }
  | ({ type: 'answer.given' } & Given)
  | { type: 'question.opened'; question: string; entry?: number; stepping?: boolean }
  | { type: 'nav.back' }
  | { type: 'review.opened' }
  | { type: 'results.opened' }
  | { type: 'evidence.opened' }
  | { type: 'intro.opened' }

export interface WizardInput {
  readonly answers: AnswerMap
  readonly at: 'intro' | 'review' | 'results' | 'evidence' | { readonly question: string; readonly entry?: number }
}

/** The questionnaire as a state machine. `weigh` brings the rules of one day; the catalogue brings the questions. */
export function wizardMachine(catalogue: readonly Question[], weigh: Weigh, answered = answering(catalogue, weigh)) {
  const { createMachine, createStateConfig } = setup({
    types: {} as { context: Answered; events: WizardEvent; input: WizardInput },
    guards: {
      isAt: ({ context }, { question }: { question: string }) =>
        currentQuestion(weigh(context.answers).walk, context.revisiting)?.question === question,
      /** An answer to the question on screen: a second click that comes late never answers the next page. */
      isReadable: ({ context, event }) =>
        event.type === 'answer.given' &&
        currentQuestion(weigh(context.answers).walk, context.revisiting)?.question === event.question &&
        accepts(catalogue, event.question, event.value),
      /** An answer to a question asked beside the result, which stays on screen. */
      isAsked: ({ context, event }) =>
        event.type === 'answer.given' &&
        weigh(context.answers).walk.asked.includes(event.question) &&
        accepts(catalogue, event.question, event.value),
      isFirst: ({ context }) => preceding(weigh(context.answers).walk, context) === undefined,
      startsAt: ({ event }, { at }: { at: WizardInput['at'] }) => (event as { input?: WizardInput }).input?.at === at,
    },
    actions: {
      keep: assign(({ context, event }) => (event.type === 'answer.given' ? answered(context, event) : {})),
      open: assign(({ event }) => (event.type === 'question.opened' ? { revisiting: placeOf(event) } : {})),
      goBack: assign(({ context }) => ({ revisiting: preceding(weigh(context.answers).walk, context) })),
      forget: assign({ revisiting: undefined }),
    },
  })

  /** One state for each question. */
  const sectionState = (section: Section) => {
    const ids = catalogue.filter((question) => question.section === section).map(({ id }) => id)
    return createStateConfig({
      initial: ids[0] ?? '',
      states: Object.fromEntries(ids.map((id) => [id, createStateConfig({ id: `q-${id}` })])),
    })
  }

  return createMachine({
    id: 'wizard',
    context: ({ input }) => ({
      answers: input.answers,
      revisiting: typeof input.at === 'object' ? input.at : undefined,
    }),
    initial: 'arriving',
    on: {
      'question.opened': { target: '.asking', actions: 'open' },
      'review.opened': { target: '.review', actions: 'forget' },
      'results.opened': { target: '.results', actions: 'forget' },
      'evidence.opened': { target: '.evidence', actions: 'forget' },
      'intro.opened': { target: '.intro', actions: 'forget' },
    },
    states: {
      arriving: {
        always: [
          { guard: { type: 'startsAt', params: { at: 'intro' } }, target: 'intro' },
          { guard: { type: 'startsAt', params: { at: 'review' } }, target: 'review' },
          { guard: { type: 'startsAt', params: { at: 'results' } }, target: 'results' },
          { guard: { type: 'startsAt', params: { at: 'evidence' } }, target: 'evidence' },
          { target: 'asking' },
        ],
      },
      intro: { on: { 'wizard.started': 'asking' } },
      asking: {
        initial: 'finding',
        states: {
          // What is settled or answered is passed by, straight to the question that is on.
          finding: {
            always: [
              ...catalogue.map(({ id }) => ({
                guard: { type: 'isAt' as const, params: { question: id } },
                target: `#q-${id}`,
              })),
              { target: '#review' },
            ],
          },
          you: sectionState('you'),
          degree: sectionState('degree'),
          experience: sectionState('experience'),
          achievements: sectionState('achievements'),
          employer: sectionState('employer'),
        },
        on: {
          'answer.given': { guard: 'isReadable', target: '.finding', actions: 'keep' },
          'nav.back': [
            { guard: 'isFirst', target: 'intro' },
            { target: '.finding', actions: 'goBack' },
          ],
        },
      },
      review: { id: 'review', on: { 'nav.back': { target: 'asking', actions: 'goBack' } } },
      results: {
        on: {
          'answer.given': { guard: 'isAsked', actions: ['keep', 'forget'] },
          'nav.back': 'review',
        },
      },
      evidence: { on: { 'nav.back': 'results' } },
    },
  })
}
