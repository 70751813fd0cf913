import type { greenCardReach } from '../../pathways/common/reach/green-cards'
import type { AlertWords } from './alert-words'

export const greenCardAlertWords: Pick<AlertWords, keyof typeof greenCardReach> = {
  visaBulletin: {
    title: 'EB-2 cut-off dates for every country',
    state: {
      '2026-10-01':
        'EB-2 again has a cut-off date for every country of birth. Bulletins for November and December 2026 were not read.',
    },
    means: {
      anybody:
        'Queue dates here are from the October 2026 bulletin. Later bulletins may show other dates or use the other chart.',
    },
    check: 'Look at the current Visa Bulletin before you count on a date.',
  },
  adjustmentMemo: {
    title: 'Green cards inside the country called extraordinary',
    state: {
      '2026-05-21':
        'A USCIS memo of 21 May 2026 calls a green card inside the country extraordinary and at discretion. Dual intent was kept, and the tone was softened on 30 May; the memo was not withdrawn.',
    },
    means: {
      inside: 'An I-485 can be refused at discretion although every requirement is met. Show what speaks for you.',
      outside: 'Abroad the last step is an immigrant visa, which the memo does not speak of.',
    },
    check: 'Ask a lawyer whether a consulate or an I-485 suits your case.',
  },
  publicCharge: {
    title: 'Public charge rule of 2022 rescinded',
    state: { '2026-09-18': 'The rule of 2022 ended on 18 September 2026, and Form I-485 has a new edition.' },
    means: { anybody: 'Officers weigh whether you may need public support without the limits of that rule.' },
    check: 'Use the edition of Form I-485 that USCIS names on the day you file.',
  },
  immigrantWorkerReforms: {
    title: 'A rule to come on EB-1 and the national interest waiver',
    state: {
      '2026-08-24': 'A proposal named Petition for Immigrant Worker Reforms is on the agenda. No text was found.',
    },
    means: { anybody: 'A proposal may come. Today’s criteria are used here.' },
    check: 'Look for a proposed rule in the Federal Register.',
  },
  finalMeritsSuit: {
    title: 'A court case on the second step of EB-1A',
    state: {
      '2026-01-28':
        'A court case in Nebraska, of 28 January 2026, attacked the second step, in which an officer weighs the whole record. It is one case and not the law of the country.',
    },
    means: { anybody: 'Plan for both steps: the count of criteria, then the record as a whole.' },
    check: 'Ask a lawyer whether the ruling helps where you file.',
  },
  permTimes: {
    title: 'How long the labor certification takes',
    state: { '2026-08-07': 'The Department of Labor reported an average of 372 days on 7 August 2026.' },
    means: { anybody: 'Plan with 372 days for the review alone, and check the figure.' },
    check: 'Look at the processing times on flag.dol.gov.',
  },
  approvalRates: {
    title: 'Approval rates of EB-1A and the national interest waiver',
    state: {
      '2026-07-01':
        'For the last quarter of fiscal year 2026 no rate was found for the waiver, and none for EB-1A in all of that year.',
    },
    means: { anybody: 'A rate of past cases is no forecast of yours.' },
    check: 'Read the quarterly data of USCIS, and whether pending cases are counted.',
  },
  hongKong: {
    title: 'Which queue people born in Hong Kong belong to',
    state: {
      '2020-07-14': 'Sources conflict on whether Hong Kong keeps a queue of its own or is counted with mainland China.',
    },
    means: { born: 'Your place in the queue depends on it, and this page does not decide it.' },
    check: 'Check with a lawyer before you count on a date.',
  },
  advanceParoleDeparture: {
    title: 'Journeys on advance parole count as a departure',
    state: {
      '2026-08-13':
        'By a decision of 13 August 2026 a journey on advance parole is a departure that can start the bars of three and ten years.',
    },
    means: { ended: 'Your permission to stay has ended: see a lawyer before any journey.' },
    check: 'See a lawyer before you leave the country.',
  },
  feesNotHeld: {
    title: 'Fees that are left out of totals',
    state: {
      '2026-10-08':
        'The fees for I-485, I-131, I-765 other than OPT and the I-129 for H-1B1 are left out of every total. Some amounts of the fee rule of 2024 are known from secondary sources only.',
    },
    means: { anybody: 'The cost of this way is higher than any total here.' },
    check: 'Read the amounts on Form G-1055 on the day of filing.',
  },
  goldCard: {
    title: 'Gold Card',
    state: {
      '2025-09-19':
        'An order of 19 September 2025 offers green cards for a gift of one or two million dollars, with EB-1 or EB-2 numbers.',
      '2026-02-03':
        'An order of 19 September 2025 offers green cards for a gift of one or two million dollars, with EB-1 or EB-2 numbers. A suit was filed on 3 February 2026; its outcome was not found.',
    },
    means: {},
    check: 'It is not one of the pathways here.',
  },
}
