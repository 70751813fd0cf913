import { choice, date, yesNo } from '../../domain/field'
import { page } from '../../domain/question'
import { possibly, when } from '../../domain/reading'
import { isStudent, isExchange, isWorker, status } from './status'

export const admission = page({
  id: 'admission',
  section: 'you',
  fields: {
    until: date({ least: -2, most: 10 }, { unsure: true }),
    employment: choice(['employed', 'ended']),
    lastDay: date({ most: 0 }),
    kept: yesNo({ unsure: true }),
  },
  shows: {
    employment: (_, read) => possibly(read, status, isWorker),
    lastDay: ({ employment }) => employment === 'ended',
  },
  asking: when(status, (at) => at !== 'abroad' && !isStudent(at) && !isExchange(at), 'waiting'),
  informs: ['plan'],
})
