import { describe, expect, it } from 'vitest'
import { addDays } from '../../src/domain/dates'
import { pathways } from '../../src/pathways/index'
import { reach } from '../../src/pathways/common/reach/index'
import { type Alert, EVERY, isUnsettled, type LawState, stateOn } from '../../src/policy/alerts/alert'
import { alerts, type AlertId } from '../../src/policy/alerts/index'
import { lawInMotion } from '../../src/policy/law-in-motion'
import { faults, misdated, tree } from '../support/law'

const all: readonly Alert<AlertId>[] = alerts
const stateOf = (id: AlertId, day: string): LawState | undefined => {
  const found = all.find((one) => one.id === id)
  return found && stateOn(found, day)?.value
}

/** The register of alerts by the sources: first day, and the state when last read. */
const REGISTER: readonly (readonly [AlertId, string, LawState])[] = [
  ['travelBan10949', '2025-06-04', 'ended'],
  ['visaIntegrityFee', '2025-07-04', 'notApplied'],
  ['socialMediaFMJ', '2025-06-18', 'inForce'],
  ['interviewWaiver', '2025-09-02', 'inForce'],
  ['applyInCountry', '2025-09-06', 'inForce'],
  ['payment100k', '2025-09-21', 'vacated'],
  ['goldCard', '2025-09-19', 'open'],
  ['eadAutoExtension', '2025-10-30', 'inForce'],
  ['saveJobs', '2025-10-14', 'inForce'],
  ['benefitHolds', '2025-12-02', 'vacated'],
  ['socialMediaH', '2025-12-15', 'inForce'],
  ['travelBan10998', '2025-12-16', 'inForce'],
  ['ivPause75', '2026-01-21', 'vacated'],
  ['weightedSelection', '2026-02-27', 'inForce'],
  ['premiumFees', '2026-03-01', 'inForce'],
  ['fbiRecheck', '2026-04-27', 'open'],
  ['adjustmentMemo', '2026-05-21', 'inForce'],
  ['i765Criminal', '2026-06-05', 'proposed'],
  ['dolWageRule', '2026-03-27', 'proposed'],
  ['fixedAdmission', '2026-07-17', 'blocked'],
  ['advanceParoleDeparture', '2026-08-13', 'inForce'],
  ['denyWithoutRfe', '2026-08-05', 'inForce'],
  ['eFiling', '2026-08-11', 'notApplied'],
  ['cptBroadcasts', '2026-08-12', 'inForce'],
  ['proposedH1bFee', '2026-08-25', 'proposed'],
  ['h1bReform', '2026-08-24', 'open'],
  ['ivAppointmentPause', '2026-08-25', 'open'],
  ['fee911', '2026-09-09', 'inForce'],
  ['graceDeletion', '2026-09-11', 'proposed'],
  ['newForms', '2026-09-15', 'open'],
  ['publicCharge', '2026-09-18', 'inForce'],
  ['layoffEo', '2026-09-18', 'inForce'],
  ['socialMediaTn', '2026-10-01', 'inForce'],
  ['optFee', '2026-10-08', 'proposed'],
  ['skillsList', '2024-12-09', 'inForce'],
]

/** What could not be verified for November 2026, by the names of the fact sheets. */
const UNCERTAIN = [
  'payment100k h1bFee103265 optFee grace60 dolWage h1bReform fixedAdmission cpt visaBulletin fy2027Counts fy2028 travelBan',
  'ivAppointments ivPause75 holds approvalRates imm1615ac85 goldCard h4 permTimes hongKong usmca visaIntegrity noRfe forms',
  'skillsList adjustment fees',
]
  .join(' ')
  .split(' ')
  .map((name) => `u.${name}`)

describe('the register', () => {
  it.each(REGISTER)('%s is told from %s on, and was last read as "%s"', (id, from, state) => {
    expect(stateOf(id, addDays(from, -1))).toBeUndefined()
    expect(stateOf(id, from)).toBeDefined()
    expect(stateOf(id, '2026-10-08')).toBe(state)
    expect(stateOf(id, '2026-11-20')).toBe(state)
  })

  it.each<[AlertId, string, LawState]>([
    ['travelBan10949', '2025-06-08', 'notApplied'],
    ['travelBan10949', '2025-10-01', 'inForce'],
    ['travelBan10998', '2025-12-31', 'notApplied'],
    ['travelBan10998', '2026-01-01', 'inForce'],
    ['payment100k', '2026-06-07', 'inForce'],
    ['payment100k', '2026-06-08', 'vacated'],
    ['benefitHolds', '2026-06-04', 'inForce'],
    ['benefitHolds', '2026-06-05', 'vacated'],
    ['ivPause75', '2026-08-20', 'inForce'],
    ['ivPause75', '2026-08-21', 'vacated'],
    ['fixedAdmission', '2026-09-13', 'notApplied'],
    ['fixedAdmission', '2026-09-14', 'blocked'],
  ])('%s stood on %s as "%s"', (id, day, state) => expect(stateOf(id, day)).toBe(state))

  it('holds a proposal as proposed for ever until a new reading, whatever day was set for comments', () => {
    for (const { id } of all.filter(({ scheduled }) => scheduled?.what === 'comments'))
      expect([id, stateOf(id, '2027-06-01')]).toEqual([id, 'proposed'])
  })

  it('cites every state, in order and apart', () => {
    expect(all.flatMap(({ id, checkBy, turns }) => misdated({ id, reviewBy: checkBy, periods: turns }))).toEqual([])
    expect(new Set(all.map(({ id }) => id)).size).toBe(all.length)
  })

  it('was not verified after 8 October 2026, nor before the last state began', () => {
    expect(all.filter(({ verified }) => verified > '2026-10-08').map(({ id }) => id)).toEqual([])
    expect(all.filter(({ verified, days }) => verified < (days.at(-1) ?? '')).map(({ id }) => id)).toEqual([])
  })

  it('covers everything that could not be verified', () =>
    expect(all.flatMap(({ open }) => open).sort()).toEqual([...UNCERTAIN].sort()))

  it('tells of every unsettled step of a pathway, on that pathway', () => {
    const told = pathways.flatMap(({ id, steps }) =>
      steps
        .filter(({ kind }) => kind === 'unsettled')
        .map((step) => [step.id, all.some((one) => one.rules.includes(step.id) && one.pathways.includes(id))] as const),
    )
    expect(told.length).toBeGreaterThan(15)
    expect(told.filter(([, isTold]) => !isTold)).toEqual([])
  })

  it('shows what ended, is blocked, proposed or contested as unsettled', () => {
    const states = all.map((one) => [one.id, isUnsettled(one, one.turns.at(-1)?.value ?? 'ended')] as const)
    const settled = states.filter(([, unsettled]) => !unsettled).map(([id]) => id)
    expect(settled.sort()).toEqual(
      [
        'advanceParoleDeparture eadAutoExtension fee911 interviewWaiver applyInCountry premiumFees publicCharge',
        'socialMediaFMJ socialMediaH socialMediaTn travelBan10949 weightedSelection',
      ]
        .join(' ')
        .split(' ')
        .sort(),
    )
  })

  it('leads the start page with states of the register', () =>
    expect(lawInMotion.map(({ id, state, on }) => [id, state, on])).toEqual([
      ['weightedSelection', 'inForce', '2026-02-27'],
      ['visaBulletin', 'inForce', '2026-10-01'],
      ['payment100k', 'blocked', '2026-09-30'],
      ['fixedAdmission', 'blocked', '2026-09-14'],
      ['proposedH1bFee', 'proposed', '2026-09-24'],
      ['optFee', 'proposed', '2026-11-09'],
      ['graceDeletion', 'proposed', '2026-11-10'],
    ]))
})

describe('whom an alert touches', () => {
  const cases = all.flatMap(({ id }) => Object.values(reach[id].touches).map((one) => ({ id, ...one })))
  const criteria = all.flatMap(({ id }) => [
    ...Object.values(reach[id].touches).map(({ when }) => when),
    ...Object.values(reach[id].spares),
  ])

  it('is cited, fact by fact', () => {
    const facts = criteria.flatMap(tree).filter(({ kind }) => kind === 'fact')
    expect(facts.length).toBeGreaterThan(60)
    expect(facts.filter(({ cites }) => cites.length === 0).map(({ id }) => id)).toEqual([])
    expect(facts.flatMap(({ cites }) => cites.flatMap(faults))).toEqual([])
  })

  it('goes through pathways that the alert bears on', () => {
    const registered = pathways.map(({ id }) => id)
    expect([...EVERY].sort()).toEqual([...registered].sort())
    for (const { id, through } of cases) {
      const bears = all.find((one) => one.id === id)?.pathways ?? []
      if (through !== 'person') expect([id, through.filter((one) => !bears.includes(one))]).toEqual([id, []])
    }
  })
})
