import { choice, yesNo } from '../../domain/field'
import { page } from '../../domain/question'
import { possibly, when, type Read } from '../../domain/reading'
import { citizenships } from '../you/citizenships'
import { isStudent, status } from '../you/status'
import { employers, hasOffer, isPetitioner, isPrivate } from './employers'
import { jobTerms } from './jobTerms'

const filesPetitions = (read: Read): boolean => possibly(read, employers, (all) => all.some(isPetitioner))
const isResearch = (read: Read): boolean => possibly(read, jobTerms.at.research, (main) => main === 'yes')
const isForPrivateResearch = (read: Read): boolean =>
  isResearch(read) && possibly(read, employers, (all) => all.some(isPrivate))
const isAustralian = (read: Read): boolean => possibly(read, citizenships, (all) => all.includes('AU'))

export const employerFacts = page({
  id: 'employerFacts',
  section: 'employer',
  fields: {
    h1b: yesNo({ unsure: true }),
    greenCard: yesNo({ unsure: true }),
    eVerify: yesNo({ unsure: true }),
    size: choice(['25', 'more', 'half'], { unsure: true }),
    layoffs: yesNo({ unsure: true }),
    pays: yesNo({ unsure: true }),
    tie: yesNo({ unsure: true }),
    researchers: choice(['few', 'three', 'four'], { unsure: true }),
    record: yesNo({ unsure: true }),
    ds2019: yesNo({ unsure: true }),
  },
  shows: {
    h1b: (_, read) => filesPetitions(read),
    eVerify: (_, read) => possibly(read, status, isStudent),
    layoffs: ({ h1b, greenCard }, read) =>
      filesPetitions(read) && (h1b !== 'no' || greenCard !== 'no' || isAustralian(read)),
    pays: ({ greenCard }) => greenCard !== 'no',
    tie: (_, read) => possibly(read, employers, (all) => !all.includes('own')),
    researchers: (_, read) => isForPrivateResearch(read),
    record: (_, read) => isForPrivateResearch(read),
    ds2019: (_, read) =>
      isResearch(read) || possibly(read, employers, (all) => all.includes('visit') || all.includes('university')),
  },
  asking: when(employers, hasOffer),
  informs: ['fees', 'plan'],
})
