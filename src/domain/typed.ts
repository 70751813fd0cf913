/** Marks that are not seen, such as the direction of writing; they come along when text is copied. */
const UNSEEN = /[\u00ad\u200b-\u200f\u202a-\u202e\u2060-\u2069\ufeff]/g
/** The zeros of Arabic, Persian, Devanagari and Bengali figures; nine figures follow each. */
const ZEROS = [0x0660, 0x06f0, 0x0966, 0x09e6]
/** Full-width forms of the marks and figures of ASCII, as East Asian keyboards write them. */
const FULL_WIDTH = /[\uff01-\uff5e]/g
const FULL_WIDTH_SHIFT = 0xfee0

function westernFigure(figure: string): string {
  const code = figure.charCodeAt(0)
  const zero = ZEROS.find((first) => code >= first && code <= first + 9)
  return zero === undefined ? figure : String(code - zero)
}

/** Text as it was meant: figures of any script as 0 to 9, no unseen marks, no blanks around it. */
export const plain = (text: string): string =>
  text
    .replace(UNSEEN, '')
    .replace(FULL_WIDTH, (mark) => String.fromCharCode(mark.charCodeAt(0) - FULL_WIDTH_SHIFT))
    .replace(/[\u0660-\u09ef]/g, westernFigure)
    .trim()

const CURRENCY = /^(?:US ?\$|USD|\$)\s*|\s*(?:US ?\$|USD|\$)$/gi
/** Figures alone, or in groups of three (or of two before the last three, as in India); a fraction of nothing is none. */
const WHOLE = /^(\d+|\d{1,3}([,\s'’]\d{2,3})*[,\s'’]\d{3})(\.0{1,2})?$/
const NEGATIVE = /^[-−–]\s*\d[\d,.\s]*$/
/** "2.5" and "2,5" are fractions; "182.000" may be one or thousands, so it is not guessed. */
const FRACTION = /^[\d\s'’]*(,\d{3})*[.,]\d+$/
/** No number that is asked for is written in more. */
const MOST_CHARACTERS = 40

export type NumberFault = 'missing' | 'fraction' | 'range'

/** A whole number as people type it: groups and a currency sign are understood, words, exponents and fractions are not. */
export function wholeIn(text: string): number | NumberFault {
  const figures = plain(text)
  if (figures.length > MOST_CHARACTERS) return /^\d+$/.test(figures) ? 'range' : 'missing'
  const amount = figures.replace(CURRENCY, '')
  if (WHOLE.test(amount)) return Number(amount.replace(/\.0+$/, '').replace(/\D/g, ''))
  if (NEGATIVE.test(amount)) return 'range'
  return FRACTION.test(amount) ? 'fraction' : 'missing'
}

export type DateFault = 'missing' | 'year' | 'month' | 'day'

/** Dates typed as 2027-3-4 are read as 2027-03-04. */
export const padded = (text: string): string =>
  plain(text)
    .split('-')
    .map((part) => (part.length === 1 ? `0${part}` : part))
    .join('-')

const FIGURES = /^\d+$/

/** What is wrong with a date or month written as year, month and day, as far as can be said; undefined where it exists. */
export function dateFault(text: string, parts: 2 | 3): DateFault | undefined {
  const written = padded(text).split('-')
  if (written.length !== parts || !written.every((part) => FIGURES.test(part))) return 'missing'
  const [year = '', month = '', day = '01'] = written
  if (year.length !== 4 || year.startsWith('0')) return 'year'
  if (month.length !== 2 || Number(month) < 1 || Number(month) > 12) return 'month'
  return day.length === 2 && Number(day) >= 1 && Number(day) <= lastDay(Number(year), Number(month)) ? undefined : 'day'
}

const lastDay = (year: number, month: number): number => new Date(Date.UTC(year, month, 0)).getUTCDate()
