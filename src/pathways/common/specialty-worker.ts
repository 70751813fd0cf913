import type { Citation } from '../../domain/citation'
import { all, any, fact } from '../../domain/criterion'
import { ownership } from '../../questions/employer/ownership'
import { companyApart, employedByOthers, ownCompanyNamed } from './own-company'
import {
  degreeAsked,
  degreeHeld,
  degreeTied,
  fieldsNamed,
  normallyAsked,
  progressiveYears,
  yearsForCollege,
} from './specialty-occupation'

type Cites = readonly Citation[]

/** A posting of a specialty occupation, in classes that take the test over from H-1B: E-3 and H-1B1. */
export const specialtyPosting = <const Id extends string>(id: Id, cites: Cites) =>
  all(id, [
    degreeAsked(`${id}.degree` as const, cites),
    fieldsNamed(`${id}.fields` as const, cites),
    normallyAsked(`${id}.normally` as const, cites),
  ])

/** A bachelor's or its equal in a field tied to the work; what years of work come to, an officer weighs. */
export const specialtyDegree = <const Id extends string>(id: Id, cites: Cites, byYears: Cites) =>
  all(id, [
    any(`${id}.qualified` as const, [
      degreeHeld(`${id}.held` as const, cites),
      all(`${id}.experience` as const, [
        yearsForCollege(`${id}.years` as const, byYears),
        progressiveYears(`${id}.progressive` as const, byYears),
      ]),
    ]),
    degreeTied(`${id}.field` as const, cites),
  ])

/** Nobody is their own employer. Of a company of one's own, and of an agent's several clients, no rule of these classes speaks. */
const ownCompany = <const Id extends string>(id: Id, cites: Cites) =>
  all(id, [
    ownCompanyNamed(`${id}.named` as const, cites),
    companyApart(`${id}.form` as const, cites),
    fact({
      id: `${id}.control` as const,
      reads: [ownership.at.form, ownership.at.share, ownership.at.boss],
      cites,
      // Whoever has no company today would own all of it.
      holds: ([form, share, boss]) =>
        form !== 'sole' && share === 'minor' && boss === 'yes' ? 'officer' : 'unsettled',
    }),
  ])

export const notSelfEmployed = <const Id extends string>(id: Id, cites: Cites) =>
  any(id, [employedByOthers(`${id}.employer` as const, cites, 'unsettled'), ownCompany(`${id}.own` as const, cites)])
