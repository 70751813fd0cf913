import type { FamilyWords } from '../../domain/words'
import { optWords } from './opt.copy'
import { stemWords } from './stem-opt.copy'
import type { optSteps, stemSteps } from './steps'

type CriterionId = keyof typeof optWords | keyof typeof stemWords
type StepId = Exclude<(typeof optSteps | typeof stemSteps)[number]['id'], `common.${string}`>

export const practicalTrainingWords: FamilyWords<CriterionId, StepId> = {
  criteria: { ...optWords, ...stemWords },
  steps: {
    'opt.recommendation':
      'Your school recommends OPT in its records, and you file the I-765 within 30 days of that. Check the edition date on the form’s page.',
    'opt.schoolFeeProposal':
      'A proposal of 8 October 2026 would make schools pay $70,000 for a first OPT recommendation, and spare those made before. It was not in force as of 8 October 2026.',
    'opt.durationOfStatus':
      'F-1 stays still last as long as the studies, with 60 days to leave, as of 8 October 2026. A court postponed the rule that would end this.',
    'stemOpt.recommendation':
      'Your school recommends the extension, and you file the I-765 within 60 days of that and before OPT ends. Check the edition date on the form’s page.',
    'stemOpt.trainingPlan': 'You and your employer sign the training plan, Form I-983, and your school keeps it.',
    'stemOpt.notices':
      'During the extension you report changes to your school within 10 days, confirm your details every 6 months and are assessed after 12 and 24 months.',
    'stemOpt.schoolFeeProposal':
      'A proposal of 8 October 2026 would make schools pay $30,000 for a STEM recommendation, and spare those made before. It was not in force as of 8 October 2026.',
  },
}
