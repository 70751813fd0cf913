import { describe, expect, it } from 'vitest'
import { cellTexts } from '../../../src/copy/attributes'
import { alertWords } from '../../../src/copy/alerts/index'
import { policyOn } from '../../../src/domain/parameter'
import { type Read, type Ref, reader } from '../../../src/domain/reading'
import { examples } from '../../../src/examples/index'
import { employerFilings, isForEmployers, readers, SHARED } from '../../../src/plan/brief/employer'
import { employerTasks, tasksOn } from '../../../src/plan/brief/employer-tasks'
import { alerts } from '../../../src/policy/alerts/index'
import type { Answers } from '../../../src/questions/index'
import { employerTaskWords } from '../../../src/ui/brief/employer.copy'
import { weigherOn } from '../../support/wages'

const people = examples.map(({ id, answers, asOf }) => {
  const { walk, evaluations } = weigherOn(asOf)(answers)
  return { id, asOf, walk, evaluations, read: reader(walk.answers, walk.unasked) }
})

const filingsOf = ({ read, evaluations, asOf }: (typeof people)[number]) =>
  employerFilings(read, evaluations, policyOn(asOf))

const SECOND_PERSON = /\byou(rs?|rself)?\b/i

/** The last day of a permission to work, for filings that must come before it. */
// After a job that ended, the last day is counted from it.
const DAYS: readonly Ref[] = [
  { question: 'admission', field: 'employment' },
  { question: 'admission', field: 'lastDay' },
  { question: 'studentDates', field: 'cardEnd' },
  { question: 'admission', field: 'until' },
]

describe('The employer brief', () => {
  it('reads the job, and of the person only the last day of a permission to work', () => {
    const read = new Set<string>()
    for (const person of people) {
      const spy: Read = (ref) => {
        read.add(SHARED.some((id) => id === ref.question) ? ref.question : `${ref.question}.${ref.field ?? ''}`)
        return person.read(ref)
      }
      employerFilings(spy, person.evaluations, policyOn(person.asOf))
    }
    const allowed = [...SHARED, ...DAYS.map(({ question, field }) => `${question}.${field ?? ''}`)]
    expect([...read].filter((name) => !allowed.includes(name))).toEqual([])
    expect([...read]).toEqual(expect.arrayContaining(['employers', 'studentDates.cardEnd', 'admission.until']))
  })

  it('names the last of the 60 days to the employer of somebody whose job ended, not the I-94', () => {
    const person = people.find(({ id }) => id === 'sixty-days-after-the-job')
    // 60 days after 21 September 2026.
    expect(person && filingsOf(person).find(({ pathway }) => pathway === 'h1b-transfer')?.before).toBe('2026-11-20')
  })

  it('says the same whatever the private answers are, where the pathways stand alike', () => {
    const others: Answers = {
      citizenships: ['NZ'],
      birthCountry: 'NZ',
      familyBirth: { marriage: 'married', spouseBirth: 'NZ', parents: 'one' },
      spouseCase: 'i140',
      greenCardCase: { step: 'approved', category: 'niw', priorityDate: '2020-01-01' },
      priorities: 'freedom',
      history: ['green-card'],
    }
    for (const person of people) {
      const changed = reader({ ...person.walk.answers, ...others })
      expect(employerFilings(changed, person.evaluations, policyOn(person.asOf))).toEqual(filingsOf(person))
    }
  })

  it('tells of no pathway that is closed or undecided, nor of one that nobody but the person files', () => {
    for (const person of people)
      for (const { pathway } of filingsOf(person)) {
        const found = person.evaluations.find((one) => one.pathway.id === pathway)
        expect(['open', 'later', 'evidence']).toContain(found?.standing)
        expect(['opt', 'eb1a', 'niw']).not.toContain(pathway)
      }
    expect(new Set(people.flatMap((one) => filingsOf(one).map(({ pathway }) => pathway))).size).toBeGreaterThan(10)
  })

  it('speaks of the employee in the third person, with sources for all it says', () => {
    for (const person of people)
      for (const { pathway, fees, premium, timing } of filingsOf(person)) {
        for (const { text, cites } of [...cellTexts(fees), ...cellTexts(premium), ...cellTexts(timing)]) {
          expect([person.id, pathway, text.match(SECOND_PERSON)]).toEqual([person.id, pathway, null])
          expect(cites.length).toBeGreaterThan(0)
        }
        expect(tasksOn(pathway, 'do', person.asOf).length).toBeGreaterThan(0)
      }
    for (const { id, cites } of employerTasks) {
      expect(employerTaskWords[id]).not.toMatch(SECOND_PERSON)
      expect(cites.length).toBeGreaterThan(0)
    }
    for (const { id } of alerts.filter((one) => isForEmployers(one.id)))
      for (const text of Object.values(alertWords(id).state)) expect(text).not.toMatch(SECOND_PERSON)
  })

  it('never tells of alerts on nationality', () => {
    const onNationality = alerts.filter(({ id }) => /travelBan|benefitHolds|ivPause/.test(id))
    expect(onNationality.length).toBeGreaterThan(0)
    expect(onNationality.filter(({ id }) => isForEmployers(id))).toEqual([])
  })

  it.each([
    ['h1b', 'deductFees', true],
    ['h1b', 'secondRegistration', true],
    ['h1b-exempt', 'secondRegistration', false],
    ['perm-eb2', 'permCosts', true],
    ['perm-eb3', 'advertise', true],
    ['o1a', 'deductFees', false],
    ['stem-opt', 'laborForHire', true],
  ] as const)('on %s: %s is told %s', (pathway, id, isTold) =>
    expect(tasksOn(pathway, 'not', '2026-11-20').some((task) => task.id === id)).toBe(isTold),
  )

  it('knows no weighted draw before there was one', () =>
    expect(tasksOn('h1b', 'not', '2025-06-01').map(({ id }) => id)).not.toContain('secondRegistration'))

  it('is for an employer, not for having none', () => {
    expect(readers(reader({ employers: ['none'] }))).toEqual([])
    expect(readers(reader({ employers: ['foreign', 'company'] }))).toEqual(['company'])
    expect(readers(reader({}))).toEqual([])
  })
})
