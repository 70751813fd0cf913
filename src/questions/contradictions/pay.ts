import type { Read } from '../../domain/reading'
import { evidenceKinds } from '../achievements/evidenceKinds'
import { payStanding } from '../achievements/payStanding'
import { employers } from '../employer/employers'
import { roleAndPay } from '../employer/roleAndPay'
import { contradiction, type Contradiction, type Grounds } from './contradiction'

/** A salary for one year below this looks like one for a month. */
const LOOKS_MONTHLY = 20_000
/** So many times level IV is far above it. */
const FAR_ABOVE = 1.5

/** The four wages that an occupation and an area name, once the table is there. */
const levelsOf = (occupation: string, area: string, { wagesOf }: Grounds) => wagesOf?.(occupation, area)?.levels

/** An offer that shows high pay, with "no job in mind" or no salary on the page of the offer. */
const offerWithoutPay: Contradiction<'pay.noOffer'> = {
  id: 'pay.noOffer',
  questions: [payStanding.id, roleAndPay.id],
  stands(read: Read) {
    const standing = read(payStanding)
    return standing.state === 'known' && standing.value === 'offer' && read(roleAndPay.at.pay).state === 'unsure'
  },
}

const { occupation, area, pay, level } = roleAndPay.at

export const payContradictions = [
  offerWithoutPay,
  contradiction({
    id: 'pay.nobody',
    reads: [payStanding, employers],
    clash: ([standing, all]) => standing === 'offer' && all.every((one) => one === 'none'),
  }),
  contradiction({
    id: 'pay.lowOffer',
    reads: [payStanding, level],
    clash: ([standing, reached]) => standing === 'offer' && (reached === '1' || reached === '2'),
  }),
  contradiction({
    id: 'pay.lowWage',
    reads: [payStanding, occupation, area, pay],
    clash([standing, code, place, salary], grounds) {
      const third = levelsOf(code, place, grounds)?.[2]
      return standing === 'offer' && third !== undefined && salary < third
    },
  }),
  contradiction({
    id: 'pay.unticked',
    reads: [evidenceKinds.at.kinds, occupation, area, pay],
    questions: ['evidenceKinds', 'roleAndPay'],
    clash([kinds, code, place, salary], grounds) {
      const top = levelsOf(code, place, grounds)?.[3]
      return !kinds.includes('pay') && top !== undefined && salary > FAR_ABOVE * top
    },
  }),
  contradiction({
    id: 'pay.belowLevels',
    reads: [occupation, area, pay],
    clash([code, place, salary], grounds) {
      const first = levelsOf(code, place, grounds)?.[0]
      return first !== undefined && salary >= LOOKS_MONTHLY && salary < first
    },
  }),
  contradiction({
    id: 'pay.monthly',
    reads: [pay],
    clash: ([salary]) => salary < LOOKS_MONTHLY,
  }),
  contradiction({
    id: 'pay.levelKnown',
    reads: [occupation, area, level],
    clash: ([code, place, given], grounds) => given !== null && levelsOf(code, place, grounds) !== undefined,
  }),
] as const
