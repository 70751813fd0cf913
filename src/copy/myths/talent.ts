import { cfr204_5, cfr214_2, dhanasar, fr89_6194, ina203, ina214 } from '../../policy/sources'
import { feeSchedule, uscisData } from '../../policy/alerts/sources'
import type { Myth } from './myth'
import { o1Data, pm2025Owners } from './sources'

/** O-1A, EB-1 and the national interest waiver. */
export const talentMyths = [
  {
    id: 'lowO1Rate',
    claim: '40 to 50 in 100 O-1A petitions are granted',
    verdict: 'false',
    answer: 'About 92 to 94 in 100 of decided cases. A past rate is no forecast: it counts people who chose to file.',
    cites: [o1Data('', 'secondary')],
    questions: [],
    pathways: ['o1a'],
  },
  {
    id: 'tenO1Criteria',
    claim: 'O-1A has ten criteria',
    verdict: 'false',
    answer: 'O-1A has eight, of which three are needed. EB-1A has ten.',
    cites: [cfr214_2('(o)(3)(iii)(B)'), cfr204_5('(h)(3)')],
    questions: ['evidenceKinds'],
    pathways: ['o1a', 'eb1a'],
    criteria: ['o1a.criteriaCount', 'eb1a.criteriaCount'],
  },
  {
    id: 'o1Paragraph',
    claim: 'The O-1A criteria stand in 8 CFR 214.2(o)(3)(iii)(A) to (H)',
    verdict: 'false',
    answer: 'They stand in (o)(3)(iii)(B)(1) to (8).',
    cites: [cfr214_2('(o)(3)(iii)(B)(1)-(8)')],
    questions: [],
    pathways: ['o1a'],
  },
  {
    id: 'o1OwnBusiness',
    claim: 'An O-1 holder may not work in a business of one’s own',
    verdict: 'false',
    answer: 'A separate legal entity that you own may file for you.',
    cites: [pm2025Owners('', 'secondary')],
    questions: ['ownership'],
    pathways: ['o1a'],
  },
  {
    id: 'o1SelfPetition',
    claim: 'You can file an O-1 for yourself',
    verdict: 'false',
    answer: 'An employer, an agent or a separate company of your own files.',
    cites: [cfr214_2('(o)(2)')],
    questions: ['employers'],
    pathways: ['o1a'],
  },
  {
    id: 'oneFeeForAll',
    claim: 'The I-129 fee is $730 for O-1 and the same for all classes',
    verdict: 'false',
    answer:
      'It is $1,055 for O-1, $530 for small employers and nonprofits. H-1B is $780, L-1 $1,385, E and TN $1,015. Confirm on the day of filing.',
    cites: [fr89_6194('', 'secondary'), feeSchedule(), fr89_6194(', $530', 'memory')],
    questions: [],
    pathways: ['o1a'],
  },
  {
    id: 'exceptionalAchievement',
    claim: 'O-1A is for exceptional achievements',
    verdict: 'misleading',
    answer:
      'The test is extraordinary ability: the very top of the field, by three of eight criteria and the record as a whole. Exceptional ability is a term of EB-2.',
    cites: [cfr214_2('(o)'), cfr204_5('(k)')],
    questions: ['awards', 'evidenceKinds'],
    pathways: ['o1a'],
  },
  {
    id: 'o1WithoutCap',
    claim: 'O-1A has no annual cap',
    verdict: 'true',
    answer: 'There is no cap and no lottery. An officer weighs the evidence.',
    cites: [ina214('(g)')],
    questions: [],
    pathways: ['o1a'],
  },
  {
    id: 'citationThreshold',
    claim: 'A certain number of citations is required for EB-1A or the waiver',
    verdict: 'false',
    answer: 'No regulation names a number. Officers compare with the field and read what others did with the work.',
    cites: [cfr204_5()],
    questions: ['contributions', 'articles'],
    pathways: ['eb1a', 'niw'],
  },
  {
    id: 'eb1aRate',
    claim: '31 or 43 in 100 EB-1A petitions are granted',
    verdict: 'false',
    answer: 'That is a private count. USCIS data give 66.9 in 100 of decided cases for fiscal year 2025.',
    cites: [uscisData('', 'secondary')],
    from: '2026-02-28',
    questions: [],
    pathways: ['eb1a'],
  },
  {
    id: 'niwRate',
    claim: '35, 43 or 90 in 100 national interest waivers are granted',
    verdict: 'misleading',
    answer:
      'These mix quarters and counts. Of decided cases it was 55.2 in 100 in fiscal year 2025 and 35.7 in its last quarter, and about 96 in 2022; 43.31 counts pending cases too.',
    cites: [uscisData('', 'secondary')],
    from: '2026-01-01',
    questions: ['endeavor'],
    pathways: ['niw'],
  },
  {
    id: 'eb1ForTopResearchers',
    claim: 'EB-1 is for top researchers',
    verdict: 'misleading',
    answer:
      'EB-1A takes any field and you may file it yourself; EB-1B is for researchers with a lasting offer; EB-1C is for managers. Meeting the count of criteria is not a grant.',
    cites: [ina203('(b)(1)')],
    questions: ['evidenceKinds', 'groupRole'],
    pathways: ['eb1a', 'eb1b', 'eb1c'],
  },
  {
    id: 'exceptionalResearchers',
    claim: 'EB-1 and the waiver are for exceptional researchers',
    verdict: 'misleading',
    answer:
      'EB-1A asks for extraordinary ability. The waiver asks for EB-2 and for an undertaking of national importance, in any field.',
    cites: [ina203('(b)'), dhanasar()],
    questions: ['endeavor'],
    pathways: ['niw', 'eb1a'],
  },
  {
    id: 'researchToEngineering',
    claim: 'Moving from research to engineering raises no visa issue',
    verdict: 'misleading',
    answer:
      'It is fine for H-1B with a related degree. EB-1A and the waiver ask for evidence in the field claimed; O-1A accepts a move within one area.',
    cites: [cfr204_5(), pm2025Owners('', 'secondary')],
    questions: ['evidenceKinds'],
    pathways: ['eb1a', 'niw', 'o1a'],
  },
] as const satisfies readonly Myth[]
