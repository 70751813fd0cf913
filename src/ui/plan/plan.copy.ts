import { plural } from '../../copy/numbers'
import type { Order } from '../../plan/order/orders'
import type { Actor, Lane, Nature } from '../../plan/calendar/entry'

export const plan = {
  steps: 'Next steps',
  more: (count: number) => `Show ${count} more ${plural(count, 'step', 'steps')}`,
  who: {
    you: 'You act.',
    employer: 'Your employer acts.',
    agency: 'An agency acts.',
    nobody: '',
  } satisfies Record<Actor, string>,
  risk: 'Risk:',
  timeline: 'Your timeline',
  about:
    'From your dates and the law of the day. What is expected or estimated says so; nothing here is a promise of any agency.',
  dates: 'Dates',
  datesAbout: (shown: number, all: number) =>
    shown === all ? 'computed from the answers' : `the next ${shown} of ${all}, computed from the answers`,
  today: (day: string) => `Today, ${day}`,
  list: 'Show these dates as a list',
  heads: { date: 'Date', what: 'What', who: 'Who acts', sure: 'How sure' },
  file: (count: number) => `Calendar file, ${count} ${plural(count, 'date', 'dates')}`,
  fileHint:
    'For any calendar app, with reminders before last days and windows. It is made on this device and holds your dates.',
  fileDone: 'The calendar file is among your downloads.',
  fileFailed: 'The calendar file could not be made. The list above has the same dates.',
  fileName: 'visa-pathway-dates.ics',
  fileTitle: 'Visa pathway dates',
  fileNote: 'Information, not legal advice. Rules as of',
  byThen: (central: number, least: number, most: number) =>
    `Selected by then: ${central} in 100 (${least} to ${most}).`,
  lanes: {
    stay: 'Stay and permission to work',
    registration: 'H-1B registration',
    opening: 'What opens later',
    greenCard: 'Green card',
  } satisfies Record<Lane, string>,
  natures: {
    hand: 'In hand',
    filed: 'Yours if filed',
    selected: 'Only if selected',
    wait: 'Waiting',
    window: 'Window to file',
    deadline: 'Last day',
    moment: 'Opens something',
  } satisfies Record<Nature, string>,
  selectedBy: 'Selected by then, in 100',
} as const

export const orders = {
  label: 'Order within each group',
  names: {
    soon: 'Soonest to work',
    certainty: 'Most certain',
    'green-card': 'Green card',
    freedom: 'No employer needed',
    company: 'Own company',
    spouse: 'Spouse may work',
    cost: 'Lowest government fees',
  } satisfies Record<Order, string>,
  about: {
    soon: 'By standing, then by how soon work could begin: training and transfers, the border and consulates, petitions, 1 October, green cards.',
    certainty: 'By standing, then what is to be had now before what hangs on unsettled law, a queue or a draw.',
    'green-card':
      'By standing, then green cards before visas that go well with one, and these before visas that ask for the intent to leave.',
    freedom: 'By standing, then what you file yourself before what an employer must file.',
    company: 'By standing, then by how freely you may work for a company of your own.',
    spouse:
      'By standing, then by how soon a spouse may work: by status, with the green card, with a permit, not at all.',
    cost: 'By standing, then by the least the government charges for the filing, whoever pays it.',
  } satisfies Record<Order, string>,
  notScore: 'The order is not a score.',
  fromAnswer: 'It follows what you said matters most.',
  changed: (name: string) => `The pathways are ordered by: ${name}.`,
} as const
