import { areas } from './areas'
import { WAGE_FIGURES } from './wage-figures'
import { readWages } from './wages'

/** The figures as a table. They are large: import this file only when somebody gives an occupation and a place. */
export const oflcWages = readWages(
  WAGE_FIGURES,
  areas.map(({ code }) => code),
)
