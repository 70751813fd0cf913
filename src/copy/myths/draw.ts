import {
  californiaMullin,
  cfr214_2,
  fr84_888,
  fr89_7456,
  fr90_60864,
  fr91_60497,
  globalNurseForce,
  ina214,
  paymentGuidance,
  registrationPage,
} from '../../policy/sources'
import type { Myth } from './myth'

const DRAW = { pathways: ['h1b'] } as const satisfies Partial<Myth>
const WEIGHTED = '2026-02-27'

/** Registration and the draw. */
export const drawMyths = [
  {
    ...DRAW,
    id: 'secondEmployer',
    claim: 'More employers in the draw mean better odds',
    verdict: 'false',
    answer:
      'One person has one set of tickets, whatever the number of employers. The lowest wage level among all registrations counts, so that a second employer can lower the odds. Applying widely for jobs is another matter.',
    cites: [fr89_7456(), fr90_60864()],
    from: WEIGHTED,
    questions: ['roleAndPay', 'employers'],
  },
  {
    ...DRAW,
    id: 'pureChance',
    claim: 'The H-1B lottery is pure chance and the same for everybody',
    verdict: 'outdated',
    answer: 'Since 27 February 2026 the wage level gives one to four tickets. The draw itself is still random.',
    cites: [fr90_60864()],
    from: WEIGHTED,
    questions: ['roleAndPay'],
  },
  {
    ...DRAW,
    id: 'levelThreeOnly',
    claim: 'Only level III and above take part in the draw',
    verdict: 'false',
    answer: 'Every level takes part: level I has one entry, level IV four.',
    cites: [fr90_60864()],
    from: WEIGHTED,
    questions: ['roleAndPay'],
  },
  {
    ...DRAW,
    id: 'levelFourOdds',
    claim: 'The government gives level IV odds of 61 in 100',
    verdict: 'misleading',
    answer:
      'That table multiplies an average over one pool by four. A draw without repeats over the same pool gives level IV about 53 in 100, and the second draw for US master’s degrees changes it again.',
    cites: [fr90_60864('', 'derived')],
    from: WEIGHTED,
    questions: [],
  },
  {
    ...DRAW,
    id: 'oddsFormula',
    claim: 'The odds are 1-(1-p)^w',
    verdict: 'false',
    answer:
      'That formula fills fewer places than the cap holds. The draw goes on until the places are filled, which the odds here follow.',
    cites: [fr90_60864(', model', 'derived')],
    from: WEIGHTED,
    questions: [],
  },
  {
    ...DRAW,
    id: 'belowThirty',
    claim: 'Fewer than 30 in 100 are selected',
    verdict: 'outdated',
    answer:
      'It was about 25 in 100 registrations for fiscal year 2024, 29 in 100 people for 2025 and 35 for 2026. Since then the draw is weighted, and how many were selected for 2027 is not published.',
    cites: [registrationPage(', past seasons', 'secondary'), fr90_60864()],
    from: WEIGHTED,
    questions: [],
  },
  {
    ...DRAW,
    id: 'peopleRegistered',
    claim: '423,028 people were registered for fiscal year 2025, and 336,153 for 2026',
    verdict: 'misleading',
    answer: 'These count registrations for people who had one registration, and not all people.',
    cites: [registrationPage(', past seasons', 'secondary')],
    questions: [],
  },
  {
    ...DRAW,
    id: 'anyMasters',
    claim: 'A master’s degree or a PhD improves the odds',
    verdict: 'misleading',
    answer:
      'Only a US master’s or higher degree from an accredited public or nonprofit school, earned by the day of filing, enters the second draw. A degree from elsewhere gives nothing there, except through a higher wage level.',
    cites: [ina214('(g)(5)(C)'), cfr214_2('(h)(8)(iii)', 'secondary')],
    questions: ['degrees'],
    criteria: ['h1bCap.usMasters'],
  },
  {
    ...DRAW,
    id: 'twentyThousand',
    claim: '20,000 places are reserved for US master’s degrees',
    verdict: 'true',
    answer:
      'The law exempts up to 20,000 people with such a degree from the cap, by a second draw. It has nothing to do with cap-exempt employers, and the school must pass the tests.',
    cites: [ina214('(g)(5)(C)'), fr84_888()],
    questions: ['degrees'],
    criteria: ['h1bCap.usMasters'],
  },
  {
    ...DRAW,
    id: 'capOfEightyFive',
    claim: 'There is a yearly lottery with a cap of 85,000, and a bachelor’s degree is required',
    verdict: 'true',
    answer:
      'It is 65,000 and 20,000. The degree must be in a field tied to the job, experience can stand for it, and cap-exempt employers have no lottery.',
    cites: [ina214('(g)')],
    questions: [],
  },
  {
    ...DRAW,
    id: 'severalSeasons',
    claim: 'It often takes several lottery seasons',
    verdict: 'true',
    answer:
      'Chances add up over seasons, for as long as you may stay and work meanwhile. What each adds is a model’s range.',
    cites: [fr90_60864(', model', 'derived')],
    from: WEIGHTED,
    questions: ['priorities'],
  },
  {
    id: 'paymentForAll',
    claim: '$100,000 has to be paid for every H-1B',
    verdict: 'false',
    answer:
      'It was not collected on 7 October 2026, after two court orders. Even if it comes back, it is not for granted changes and extensions inside the country, nor for people who hold an H-1B visa that still runs.',
    cites: [
      californiaMullin(', 8 June 2026'),
      globalNurseForce(', 30 September 2026'),
      fr91_60497(),
      paymentGuidance('', 'secondary'),
    ],
    from: '2026-10-07',
    questions: ['validVisas', 'status'],
    pathways: ['h1b', 'h1b-exempt', 'h1b-transfer'],
    criteria: ['h1b.paymentProclamation'],
  },
] as const satisfies readonly Myth[]
