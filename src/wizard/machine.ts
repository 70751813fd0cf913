import { assign, setup } from 'xstate'
import type { Question, Section } from '../domain/question'
import type { AnswerMap } from '../domain/reading'
import { accepts, currentQuestion, following, placeOf, preceding, reread, type Place } from './place'
import type { Weigh } from './weigh'

export type WizardEvent =
  | { type: 'wizard.started' }
  /** `next`: the entry to show next, where the answer is a list that goes on. */
  | { type: 'answer.given'; question: string; value: unknown; next?: number }
  | { type: 'question.opened'; question: string; entry?: number; stepping?: boolean }
  | { type: 'nav.back' }
  | { type: 'review.opened' }
  | { type: 'results.opened' }
  | { type: 'evidence.opened' }
  | { type: 'intro.opened' }

interface WizardContext {
  readonly answers: AnswerMap
  /** The question opened out of turn, by Back, a Change link or an address. */
  readonly revisiting: Place | undefined
}

export interface WizardInput {
  readonly answers: AnswerMap
  readonly at: 'intro' | 'review' | 'results' | 'evidence' | { readonly question: string; readonly entry?: number }
}

const SECTIONS: readonly Section[] = ['you', 'degree', 'experience', 'achievements', 'employer']

const nextState = (question: Question | undefined) => (question === undefined ? '#review' : `#q-${question.id}`)

/** The questionnaire as a state machine. `weigh` brings the rules of one day; the catalogue brings the questions. */
export function wizardMachine(catalogue: readonly Question[], weigh: Weigh) {
  const { createMachine, createStateConfig } = setup({
    types: {} as { context: WizardContext; events: WizardEvent; input: WizardInput },
    guards: {
      isElsewhere: ({ context }, { question }: { question: string }) =>
        currentQuestion(weigh(context.answers).walk, context.revisiting)?.question !== question,
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
      keep: assign(({ context, event }) => {
        if (event.type !== 'answer.given') return {}
        const answers = { ...context.answers, [event.question]: reread(catalogue, event.question, event.value) }
        const revisiting =
          event.next === undefined
            ? following(weigh(answers).walk, context.revisiting)
            : { ...context.revisiting, question: event.question, entry: event.next }
        return { answers, revisiting }
      }),
      open: assign(({ event }) => (event.type === 'question.opened' ? { revisiting: placeOf(event) } : {})),
      goBack: assign(({ context }) => ({ revisiting: preceding(weigh(context.answers).walk, context) })),
      forget: assign({ revisiting: undefined }),
    },
  })

  /** One state for each question; one that is not the current question falls through to the next. */
  const sectionState = (section: Section) => {
    const questions = catalogue.filter((question) => question.section === section)
    const after = catalogue.find((question) => SECTIONS.indexOf(question.section) > SECTIONS.indexOf(section))
    const state = ({ id }: Question, index: number) =>
      createStateConfig({
        id: `q-${id}`,
        always: {
          guard: { type: 'isElsewhere', params: { question: id } },
          target: nextState(questions[index + 1] ?? after),
        },
      })
    return createStateConfig({
      initial: questions[0]?.id ?? '',
      states: Object.fromEntries(questions.map((question, index) => [question.id, state(question, index)])),
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
      'question.opened': { target: '.asking', actions: 'open', reenter: true },
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
        initial: 'you',
        states: {
          you: sectionState('you'),
          degree: sectionState('degree'),
          experience: sectionState('experience'),
          achievements: sectionState('achievements'),
          employer: sectionState('employer'),
        },
        on: {
          'answer.given': { guard: 'isReadable', target: '.you', actions: 'keep', reenter: true },
          'nav.back': [
            { guard: 'isFirst', target: 'intro' },
            { target: '.you', actions: 'goBack', reenter: true },
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
    options: { maxIterations: 1_000 },
  })
}
