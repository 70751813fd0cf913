import type { OwnStatements } from '../common/attributes/statement'
import type { optAttributes, stemOptAttributes } from './attributes'

type Id = OwnStatements<typeof optAttributes | typeof stemOptAttributes>

export const practicalTrainingStatements: Readonly<Record<Id, string>> = {
  'training.files.you': 'You, with your school’s recommendation; no employer petitions',
  'stemOpt.files.you': 'You, with your school’s recommendation and the employer’s training plan on Form I-983',
  'opt.offer.none': 'None needed to apply; work related to the degree must follow',
  'stemOpt.offer.eVerify': 'Yes, a paid job with an employer enrolled in E-Verify',
  'opt.stay.months': '{months} for each level of degree; time taken before the degree is deducted',
  'stemOpt.stay.months': '{months} more after OPT',
  'training.intent.no': 'No',
  'opt.ownCompany.yes': 'Allowed in the first 12 months, in work related to the degree',
  'stemOpt.ownCompany.no':
    'Not as a sole proprietor, nor by signing your own training plan; a startup that truly supervises you can do',
  'opt.greenCard.bridge': 'Not by itself; a bridge to STEM OPT, H-1B, O-1A or a green-card petition',
  'stemOpt.greenCard.bridge': 'Not by itself; a bridge across more H-1B draws in March',
  'opt.timing.window': 'The form goes in within the days named in the proof below.',
  'stemOpt.timing.pending': 'Work goes on for up to {days} while an extension filed in time is pending.',
  'training.premium.permit': '{fee} for an answer within {time}, on Form I-765',
  'training.apply.school': 'First at your school, then with USCIS on Form I-765; no consulate',
  'training.apply.visa': 'A new F-1 visa for a trip abroad takes an interview at a consulate.',
  'training.fees.permit': 'I-765: {online} online or {paper} on paper, paid by you',
  'training.fees.sevis': 'The SEVIS fee of {fee} belongs to coming here to study in F-1.',
  'training.fees.school': 'Not in the fees: what a proposal of 8 October 2026 would charge schools.',
}
