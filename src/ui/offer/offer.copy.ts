import { longDate } from '../../copy/dates'
import { usd } from '../../copy/numbers'
import { wageYearDays } from '../../copy/wages'
import type { IsoDate } from '../../domain/dates'
import type { WageYear } from '../../reference/wages'

export const offer = {
  title: 'What your offer means',
  about: (role: string, area: string, pay: number) => `${role}, ${area}, ${usd(pay)} for one year.`,
  code: 'Who picks the code',
  codeText:
    'The employer picks the occupation code from the duties; the title does not decide it, and neither does the level it would give.',
  codeInDraw: 'Registration, Labor Condition Application and petition must name the same code, area and level.',
  level: 'Two levels',
  levelText:
    'In the H-1B draw the level is the highest whose wage the offer reaches. In a Labor Condition Application it follows from what the job requires. The two may differ.',
  record: 'High pay as evidence',
  recordText:
    'For O-1A and EB-1A high pay is compared with others in the field, and an officer weighs it. A wage level is the least that a job must pay and shows no standing: level IV by itself is not high pay.',
  changes: 'When wages change',
  year: (year: WageYear) => `These wages are for ${wageYearDays(year)}.`,
  estimate: (year: WageYear) =>
    `These wages were published for ${wageYearDays(year)}. Those of the year after are not held for this place, so the levels are an estimate.`,
  next: (day: IsoDate) => `New ones apply from ${longDate(day)}.`,
  nextInDraw: 'A registration uses those of the day on which it is made.',
} as const
