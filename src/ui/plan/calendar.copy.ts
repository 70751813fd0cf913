import type { Actor, Entry, Sureness } from '../../plan/calendar/entry'
import type { EntryId } from '../../plan/calendar/calendar'
import type { FileDate } from '../../plan/calendar/file-dates'
import { longDate, longMonth, shortDate } from '../../copy/dates'
import { inWords, plural } from '../../copy/numbers'
import { datedEventWords } from '../../copy/pathways'
import { pathwayWords } from '../../pathways/names.copy'

type Words = (entry: Entry) => string
const count = ({ count: number = 0 }: Entry): number => number
const names = ({ pathways = [] }: Entry): string => inWords(pathways.map((id) => pathwayWords[id].short))
const days = (entry: Entry): string => `${count(entry)} ${plural(count(entry), 'day', 'days')}`
const years = (entry: Entry): string => `${count(entry)} ${plural(count(entry), 'year', 'years')}`
const span = ({ count: least = 0, most = least }: Entry): string => `${least} to ${most} months`
const months = (entry: Entry): string => `${count(entry)} ${plural(count(entry), 'month', 'months')}`

/** What an entry is, and what to know of it; an empty note says nothing more. */
const words: Readonly<Record<EntryId, { readonly title: Words; readonly note: Words }>> = {
  program: { title: () => 'Your program', note: () => 'Its end, as you answered.' },
  optCard: { title: () => 'OPT', note: () => 'To the date on your card.' },
  stemCard: { title: () => 'STEM OPT', note: () => 'To the date on your card.' },
  optWindow: {
    title: () => 'File for OPT',
    note: (entry) =>
      `The I-765 goes in on one of these days, and within ${days(entry)} of your school’s recommendation.`,
  },
  opt: {
    title: () => 'OPT, if filed in time',
    note: (entry) => `${months(entry)}, shown from the earliest day.`,
  },
  stemWindow: {
    title: () => 'File for the STEM extension',
    note: (entry) =>
      `Within ${days(entry)} of your school’s recommendation, and before OPT ends. Work goes on for up to ${entry.most ?? 0} days while it is pending.`,
  },
  stem: { title: () => 'STEM OPT, if filed in time', note: (entry) => `${months(entry)} after OPT.` },
  idle: {
    title: () => 'Days without work run out',
    note: (entry) =>
      `If you have no job today and find none: ${days(entry)} left, by your count. Work related to the degree stops the count.`,
  },
  departure: {
    title: () => 'Last day to leave, or to have another status',
    note: (entry) => `${days(entry)} after the present end, unless training is granted that goes on.`,
  },
  departureThen: {
    title: () => 'Last day to leave, if training is granted',
    note: (entry) => `${days(entry)} after OPT or its extension ends, once it is granted.`,
  },
  admitted: { title: () => 'Your stay', note: () => 'To the date on your I-94.' },
  grace: {
    title: () => 'Last day after your job ended',
    note: (entry) => `Up to ${days(entry)}, never past the I-94: a new petition is filed by then, or you leave.`,
  },
  sixYears: {
    title: (entry) => `Last day of ${years(entry)} in H-1B`,
    note: ({ event }) =>
      `Days abroad that you counted are added. ${
        event === 'noCase'
          ? 'No green-card case was begun that could extend it.'
          : event === 'young'
            ? 'Your case is filed too late for an extension without a gap, unless an I-140 is approved by then.'
            : 'A green-card case can extend it.'
      }`,
  },
  l1aLimit: {
    title: (entry) => `Last day of ${years(entry)} in L-1A`,
    note: () => 'If you are a manager or an executive.',
  },
  l1bLimit: {
    title: (entry) => `Last day of ${years(entry)} in L-1B`,
    note: () => 'If you are here for specialized knowledge.',
  },
  caseBy: {
    title: () => 'Last day to file PERM or I-140 for a further year without a gap',
    note: (entry) =>
      `${days(entry)} before your time in H-1B ends. PERM is prepared for up to ${entry.most ?? 0} months before it is filed${
        entry.event === 'short' ? ', so that only an I-140 without PERM can still make it' : ''
      }. An approved I-140 that waits for a number by the limits per country extends H-1B without these days.`,
  },
  exchangeProgram: { title: () => 'Your J program', note: () => 'To the date you answered.' },
  scholarYears: {
    title: (entry) => `Last day of ${years(entry)} as a research scholar`,
    note: () => 'One unbroken window; time not used is lost.',
  },
  repeatBar: {
    title: () => 'No new program as a research scholar or professor',
    note: (entry) => `${months(entry)} after this one ends, if it ends then.`,
  },
  priorBar: {
    title: () => 'No program as a research scholar or professor',
    note: (entry) => `${months(entry)} after this stay ends, if it ends then.`,
  },
  registration: {
    title: (entry) => `H-1B registration ${count(entry)}`,
    note: ({ sure }) =>
      sure === 'expected' ? 'Expected in the first three weeks of March, by past pattern; not announced.' : '',
  },
  capFiling: { title: () => 'H-1B petition', note: (entry) => `If selected in March ${count(entry)}.` },
  capStart: {
    title: () => 'H-1B work, at the earliest',
    note: (entry) => `If selected in March ${count(entry)} and approved.`,
  },
  capGap: {
    title: () => 'Cap-gap',
    note: (entry) =>
      `Work goes on if you were selected in March ${count(entry)} and the petition asks for a change of status while OPT runs. It ends sooner when H-1B begins, or when the petition is denied or withdrawn; a trip abroad ends it.`,
  },
  opens: {
    title: ({ event = '' }) => capital(datedEventWords(event)),
    note: (entry) => `${names(entry)} ${plural(entry.pathways?.length ?? 1, 'waits', 'wait')} for it.`,
  },
  permPrepare: {
    title: () => 'PERM: wage and recruitment',
    note: (entry) => `If begun today, ${span(entry)}. The day of filing is your place in the queue.`,
  },
  permReview: {
    title: () => 'PERM: Labor Department',
    note: (entry) => `${span(entry)}, between the earliest day and the latest.`,
  },
  permPetition: {
    title: () => 'I-140 petition after PERM',
    note: (entry) =>
      `Filed once the labor certification is there; with premium processing an answer within ${count(entry)} business days. Once approved, it can extend H-1B past its years.`,
  },
  petition: {
    title: (entry) => `I-140 petition, ${names(entry)}`,
    note: (entry) =>
      `If filed today: an answer within ${count(entry)} business days with premium processing, which need not be an approval.`,
  },
  visaNumber: {
    title: ({ event = '' }) => `Wait for a visa number, ${event.toUpperCase().replace('EB', 'EB-')}`,
    note: ({ reached }) =>
      `${reached === undefined ? '' : `In ${longMonth(reached.month)} the Final Action Date of your queue was ${longDate(reached.day)}; the Dates for Filing may let an I-485 be filed sooner. `}Its end is not known, and this page does not forecast it.`,
  },
}

const capital = (text: string): string => text.charAt(0).toUpperCase() + text.slice(1)

export const entryTitle = (entry: Entry<EntryId>): string => words[entry.id].title(entry)
export const entryNote = (entry: Entry<EntryId>): string => words[entry.id].note(entry)

/** "14 June 2027", "March 2027, expected", "16 March to 14 June 2027" or "from October 2027, end not known". */
export function entryDates({ id, from, until, isEndless, sure, nature }: Entry, asOf: string): string {
  const isRough = sure === 'estimate'
  const day = (date: string) => (isRough ? longMonth(date.slice(0, 7)) : longDate(date))
  if (sure === 'expected') {
    const span = until !== undefined && until.slice(0, 7) !== from.slice(0, 7)
    return `${longMonth(from.slice(0, 7))}${span ? ` to ${longMonth(until.slice(0, 7))}` : ''}, expected`
  }
  if (isEndless === true) return nature === 'wait' ? `From ${day(from)}, end not known` : `From ${day(from)}`
  if (id === 'capStart') return `From ${day(from)}`
  if (until === undefined) return day(from)
  if (from <= asOf) return `To ${day(until)}`
  return `${isRough ? 'About ' : ''}${day(from)} to ${day(until)}`
}

export const actors: Readonly<Record<Actor, string>> = {
  you: 'You',
  employer: 'Employer',
  agency: 'Agency',
  nobody: 'None',
}

export const surenesses: Readonly<Record<Sureness, string>> = {
  given: 'As answered',
  counted: 'Counted by the law',
  expected: 'Expected, not announced',
  estimate: 'Estimate from usual times',
}

const rowNotes: Readonly<Partial<Record<EntryId, Words>>> = {
  capStart: () => 'If selected: that October',
  capGap: (entry) => `If selected in March ${count(entry)}`,
  stemWindow: () => 'The I-765',
  optWindow: () => 'The I-765',
  permPrepare: span,
  permReview: span,
  idle: () => 'If you find no job',
  visaNumber: () => 'End not known',
  opens: names,
  petition: () => 'If filed today, premium',
  permPetition: () => 'Between these months',
}

/** A second line for the row of the chart; the list says the whole. */
export const rowNote = (entry: Entry<EntryId>): string => rowNotes[entry.id]?.(entry) ?? ''

/** What stands beside a bar, or in it: its end, its day, or how far a queue has come. `index`: its place in the row. */
export function barLabel({ id, from, until, isEndless, sure, reached }: Entry<EntryId>, index: number): string {
  const day = (date: string) => (sure === 'estimate' ? longMonth(date.slice(0, 7)) : shortDate(date))
  if (id === 'capStart') return index === 0 ? shortDate(from).replace(/^\d+ /, '') : `or ${from.slice(0, 4)}`
  if (isEndless === true) return reached === undefined ? '' : `Has reached ${shortDate(reached.day)}`
  return until === undefined ? day(from) : `to ${day(until)}`
}

const PARTS: Readonly<Record<FileDate['part'], string>> = { first: 'First day', last: 'Last day', only: '' }

/** "Last day: OPT", for somebody’s own calendar. */
export function fileTitle({ entry, part }: FileDate): string {
  const expected = entry.sure === 'expected' ? ' (expected this month)' : ''
  return `${PARTS[part] === '' ? '' : `${PARTS[part]}: `}${entryTitle(entry)}${expected}`
}

/** The note, who acts, how sure it is, and its sources. */
export const fileText = ({ entry }: FileDate): string =>
  [
    entryNote(entry),
    entry.who === 'nobody' ? '' : `Who acts: ${actors[entry.who].toLowerCase()}.`,
    `${surenesses[entry.sure]}.`,
    entry.cites.length === 0 ? '' : `Sources: ${entry.cites.map(({ label }) => label).join('; ')}.`,
  ]
    .filter((part) => part !== '')
    .join(' ')
