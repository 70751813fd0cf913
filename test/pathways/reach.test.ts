import { describe, expect, it } from 'vitest'
import { evaluator } from '../../src/domain/circuit'
import type { Verdict } from '../../src/domain/verdict'
import { policyOn } from '../../src/domain/parameter'
import { reader } from '../../src/domain/reading'
import { reach } from '../../src/pathways/common/reach/index'
import type { AlertId } from '../../src/policy/alerts/index'
import type { Answers } from '../../src/questions/index'
import type { Status } from '../../src/questions/you/status'

const TODAY = '2026-11-20'

/** What a case of an alert says of somebody, whatever the pathways say. */
function touch(id: AlertId, name: string, answers: Answers, asOf = TODAY): Verdict {
  const found = Object.entries(reach[id].touches).find(([one]) => one === name)
  if (found === undefined) throw new Error(`${id} has no case ${name}`)
  return evaluator(reader(answers), policyOn(asOf))(found[1].when).verdict
}

/** The statuses that the sources name, against some that they do not. */
const BY_STATUS: readonly (readonly [AlertId, string, readonly Status[], readonly Status[]])[] = [
  // School fee, FR Doc 2026-20660: first recommendation of F-1 students, later ones of people on OPT or STEM OPT.
  ['optFee', 'first', ['f1'], ['opt', 'stem', 'j1', 'abroad']],
  ['optFee', 'later', ['opt', 'stem'], ['f1', 'j1', 'h1b', 'abroad']],
  // SEVP Broadcasts 2608-01 and 2608-02: F-1 students who would take CPT.
  ['cptBroadcasts', 'student', ['f1'], ['opt', 'stem', 'j1', 'abroad']],
  // New I-539 and I-765: who files for a stay as a dependent, or for a work permit.
  ['newForms', 'dependent', ['h4', 'l2', 'dependent'], ['h1b', 'f1', 'abroad']],
  // Criminal records and I-765, RIN 1615-AC98: OPT and H-4.
  ['i765Criminal', 'spouse', ['h4'], ['l2', 'h1b', 'abroad']],
  // 90 FR 48799: work permits of H-4 and L-2, and of (c)(9), a pending I-485.
  ['eadAutoExtension', 'spouse', ['h4'], ['l2', 'pending', 'h1b']],
  ['eadAutoExtension', 'transferee', ['l2'], ['h4', 'pending', 'l1']],
  ['eadAutoExtension', 'pending', ['pending'], ['h4', 'l2', 'ended']],
  // Save Jobs USA: spouses in H-4, of people in H-1B.
  ['saveJobs', 'spouse', ['h4'], ['l2', 'h1b']],
  ['saveJobs', 'family', ['h1b'], ['h4', 'l1', 'f1']],
  // Public social media: F, M and J since 18 June 2025, H-1B and H-4 since 15 December 2025.
  ['socialMediaFMJ', 'inside', ['f1', 'opt', 'stem', 'j1', 'j2'], ['h1b', 'h4', 'abroad']],
  ['socialMediaH', 'spouse', ['h4'], ['h1b', 'l2', 'abroad']],
  // Matter of Delcarmen-Lara, 29 I&N Dec. 830: people with time without permission.
  ['advanceParoleDeparture', 'ended', ['ended'], ['pending', 'h1b', 'abroad']],
]

describe('whom an alert names by status', () => {
  const cases = BY_STATUS.flatMap(([id, name, named, others]) => [
    ...named.map((status) => [id, name, status, 'met'] as const),
    ...others.map((status) => [id, name, status, 'unmet'] as const),
  ])
  it.each(cases)('%s, %s: somebody in %s is %s', (id, name, status, verdict) =>
    expect(touch(id, name, { status })).toBe(verdict),
  )
})

describe('whom an alert names by other answers', () => {
  it.each<[AlertId, string, string, Answers, Verdict]>([
    ['hongKong', 'born', 'born in Hong Kong, whose column is disputed', { birthCountry: 'HK' }, 'met'],
    ['hongKong', 'born', 'born in Macau', { birthCountry: 'MO' }, 'met'],
    ['hongKong', 'born', 'born in mainland China', { birthCountry: 'CN' }, 'unmet'],
    ['hongKong', 'born', 'born in Taiwan', { birthCountry: 'TW' }, 'unmet'],
    // RIN 1615-AD00: cap exemption, and placement with third parties.
    ['h1bReform', 'exempt', 'a university among others', { employers: ['company', 'university'] }, 'met'],
    ['h1bReform', 'exempt', 'a nonprofit', { employers: ['nonprofit'] }, 'met'],
    ['h1bReform', 'exempt', 'a company', { employers: ['company'] }, 'unmet'],
    ['dolWageRule', 'academic', 'a university among others', { employers: ['company', 'university'] }, 'met'],
    ['socialMediaH', 'india', 'a citizen of India, abroad', { status: 'abroad', citizenships: ['IN'] }, 'met'],
    ['socialMediaH', 'india', 'a citizen of Brazil, abroad', { status: 'abroad', citizenships: ['BR'] }, 'unmet'],
  ])('%s, %s: %s', (id, name, _, answers, verdict) => expect(touch(id, name, answers)).toBe(verdict))

  const terms = { length: 'lasting', hours: 40, paid: 'yes', research: 'no' } as const
  it.each([
    ['own', 'unmet'],
    ['client', 'met'],
  ] as const)('h1bReform, client: work directed by %s: %s', (direction, verdict) =>
    expect(touch('h1bReform', 'client', { jobTerms: { ...terms, direction } })).toBe(verdict),
  )

  // The guidance of 20 October 2025 left alone those abroad who held a valid H-1B visa.
  it.each([
    ['a petition before and its visa', ['h'], ['h1b'], 'unmet'],
    ['a petition before, and no visa', ['h'], ['none'], 'met'],
    ['no petition before', ['none'], ['b'], 'met'],
  ] as const)('payment100k, outside: %s: %s', (_, history, validVisas, verdict) =>
    expect(touch('payment100k', 'outside', { status: 'abroad', history, validVisas })).toBe(verdict),
  )

  // In force to 20 August 2026; circulating lists differ, and none names India, China, the Philippines, Mexico or Vietnam.
  it.each([
    ['2026-08-20', ['BR'], 'unknown'],
    ['2026-08-21', ['BR'], 'unmet'],
    ['2026-08-20', ['IN'], 'unmet'],
    ['2026-08-20', ['BR', 'IN'], 'unmet'],
  ] as const)('ivPause75 on %s, citizens of %j: %s', (day, citizenships, verdict) =>
    expect(touch('ivPause75', 'outside', { status: 'abroad', citizenships }, day)).toBe(verdict),
  )
})
