import type { DrawRule, SeasonCount } from '../policy/draw-seasons'
import { figure } from './numbers'

export const drawRules: Readonly<Record<DrawRule, string>> = {
  registrations: 'One ticket for each registration',
  people: 'One ticket for each person, whatever the number of employers',
  weighted: 'One to four tickets for each person, by wage level',
}

const marks = {
  primary: '',
  secondary: '',
  memory: ', from memory',
  conflicting: ', sources conflict',
  derived: ', calculated',
} as const

/** ", sources conflict"; nothing where a count was published. */
export const countMark = ({ confidence }: SeasonCount): string => marks[confidence]

/** "about 209,500 people, calculated"; a count that was not published says so. */
export const countText = (of: SeasonCount | undefined, what = ''): string =>
  of === undefined
    ? 'not published'
    : `${of.about === true ? 'about ' : ''}${figure(of.count)}${what === '' ? '' : ` ${what}`}${countMark(of)}`
