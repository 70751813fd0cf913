import type { Citation } from '../../domain/citation'
import { type Parameter, UNDATED } from '../../domain/parameter'
import { cfr22_62, ina212, j1visaPage } from '../../policy/sources'

const inForce = (id: string, value: number, ...cites: readonly Citation[]): Parameter<number> => ({
  id,
  reviewBy: '2027-03-01',
  periods: [{ from: UNDATED, value, cites }],
})

/** Years of research or teaching in one unbroken window; time not used is lost. */
export const j1ScholarMaxYears = inForce('j1ScholarMaxYears', 5, cfr22_62('', 'secondary'))

/** Months to wait after a Research Scholar or Professor program, however short. */
export const j1RepeatBarMonths = inForce(
  'j1RepeatBarMonths',
  24,
  cfr22_62('', 'secondary'),
  cfr22_62('(i)(2), paragraph', 'memory'),
)

/** Months to wait after a longer stay in another J category. */
export const j1PriorJBarMonths = inForce('j1PriorJBarMonths', 12, cfr22_62('(d)', 'secondary'))

/** Months beyond which a stay in another J category brings that wait. */
export const j1PriorJStayMonths = inForce('j1PriorJStayMonths', 6, cfr22_62('(d)', 'secondary'))

/** Years in the home country that INA 212(e) asks for. */
export const homeResidencyYears = inForce('homeResidencyYears', 2, ina212('(e)'))

/** Months of academic training for J-1 students in science, technology, engineering and mathematics. */
export const j1StemAcademicTrainingMonths = inForce('j1StemAcademicTrainingMonths', 36, j1visaPage('', 'secondary'))
