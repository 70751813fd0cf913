import { admission } from '../you/admission'
import { citizenships } from '../you/citizenships'
import { status, type Status } from '../you/status'
import { contradiction } from './contradiction'

/** The countries whose citizens alone may hold the status. */
const CITIZENS: Readonly<Partial<Record<Status, readonly string[]>>> = {
  tn: ['CA', 'MX'],
  e3: ['AU'],
  h1b1: ['CL', 'SG'],
}

const lacksCitizenship = (at: Status, wanted: Status, all: readonly string[]): boolean =>
  at === wanted && !(CITIZENS[wanted] ?? []).some((country) => all.includes(country))

export const statusContradictions = [
  contradiction({
    id: 'status.tn',
    reads: [status, citizenships],
    clash: ([at, all]) => lacksCitizenship(at, 'tn', all),
  }),
  contradiction({
    id: 'status.e3',
    reads: [status, citizenships],
    clash: ([at, all]) => lacksCitizenship(at, 'e3', all),
  }),
  contradiction({
    id: 'status.h1b1',
    reads: [status, citizenships],
    clash: ([at, all]) => lacksCitizenship(at, 'h1b1', all),
  }),
  // Others may wait for an extension that was filed in time; a stay under the Visa Waiver has none.
  contradiction({
    id: 'status.esta',
    reads: [status, admission.at.until],
    clash: ([at, until], { asOf }) => at === 'esta' && until < asOf,
  }),
] as const
