import { addYears, daysBetween, earlier, later } from '../../domain/dates'
import { exchangePrograms, type ExchangeProgram, isResearch } from '../you/exchangePrograms'
import { homeResidencyOutcome } from '../you/homeResidencyOutcome'
import { isExchange, status } from '../you/status'
import { contradiction } from './contradiction'

/** Dates of two programs are rarely exact where one follows the other. */
const DAYS_OF_OVERLAP = 31

const running = (programs: readonly ExchangeProgram[], asOf: string): readonly ExchangeProgram[] =>
  programs.filter(({ from, until }) => from <= asOf && asOf <= until)

const overlap = (a: ExchangeProgram, b: ExchangeProgram): number =>
  daysBetween(later(a.from, b.from), earlier(a.until, b.until))

/** Every program under way was entered in the other of the two roles. */
const allAs = (programs: readonly ExchangeProgram[], asOf: string, asJ2: 'yes' | 'no'): boolean => {
  const now = running(programs, asOf)
  return now.length > 0 && now.every((program) => program.asJ2 === asJ2)
}

export const exchangeContradictions = [
  contradiction({
    id: 'exchange.ended',
    reads: [status, exchangePrograms],
    clash: ([at, programs], { asOf }) => isExchange(at) && programs.every(({ until }) => until < asOf),
  }),
  contradiction({
    id: 'exchange.asJ2',
    reads: [status, exchangePrograms],
    clash: ([at, programs], { asOf }) => at === 'j1' && allAs(programs, asOf, 'yes'),
  }),
  contradiction({
    id: 'exchange.asJ1',
    reads: [status, exchangePrograms],
    clash: ([at, programs], { asOf }) => at === 'j2' && allAs(programs, asOf, 'no'),
  }),
  contradiction({
    id: 'exchange.tooLong',
    reads: [exchangePrograms],
    clash: ([programs], { researchYears }) =>
      researchYears !== undefined &&
      programs.some((program) => isResearch(program) && program.until > addYears(program.from, researchYears)),
  }),
  contradiction({
    id: 'exchange.overlap',
    reads: [exchangePrograms],
    clash: ([programs]) =>
      programs.some((one, at) => programs.slice(at + 1).some((other) => overlap(one, other) > DAYS_OF_OVERLAP)),
  }),
  // Two years at home cannot be over before they could have begun: with the end of a program.
  contradiction({
    id: 'exchange.served',
    reads: [homeResidencyOutcome, exchangePrograms],
    clash: ([outcome, programs], { asOf, homeYears }) =>
      outcome === 'served' &&
      homeYears !== undefined &&
      programs.every(({ until }) => addYears(until, homeYears) > asOf),
  }),
] as const
