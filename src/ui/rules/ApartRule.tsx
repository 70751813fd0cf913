import { wageLabels } from '../../copy/rules/page'
import { later } from '../parts/later'

/** The wage table, which is loaded apart: what it holds, for which days, and its sources. */
export const ApartRule = later(() => import('./WageTable').then((module) => module.WageTable), wageLabels)
