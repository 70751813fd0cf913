import type { filingReach } from '../../pathways/common/reach/filing'
import type { AlertWords } from './alert-words'

export const filingAlertWords: Pick<AlertWords, keyof typeof filingReach> = {
  denyWithoutRfe: {
    title: 'Denial without a question first',
    state: {
      '2026-08-05':
        'USCIS said on 5 August 2026 that it may deny a case without asking for what is missing, and that time to answer may be under 84 days. One description still gives the older practice.',
    },
    means: { anybody: 'File complete: what is missing may cost the case.' },
    check: 'Go through the form’s instructions line by line before filing.',
  },
  saveJobs: {
    title: 'Work permission of H-4 spouses',
    state: {
      '2025-10-14':
        'The Supreme Court declined on 14 October 2025 to hear the case against it: the rule on H-4 work cards stands. The agency may write a new one.',
    },
    means: {
      spouse:
        'The rule that your work card rests on is in force. It asks for an I-140 that was granted to your spouse, or H-1B time past six years.',
      family: 'A spouse in H-4 status may work once your I-140 is granted or your H-1B runs past six years.',
    },
    check: 'Look for a proposed rule in the Federal Register.',
  },
  eadAutoExtension: {
    title: 'No automatic extension of most work cards',
    state: { '2025-10-30': 'Renewals filed since 30 October 2025 no longer extend a work card by up to 540 days.' },
    means: {
      spouse: 'Your H-4 work card ends on its date, even while a renewal is pending. File as early as allowed.',
      transferee: 'Your work card ends on its date; L-2 spouses may also work by status alone.',
      pending: 'A work card from a pending green-card case ends on its date, even while a renewal is pending.',
      student: 'The 180 days of a STEM extension filed in time are not affected.',
    },
    check: 'Count back from the date on the card and file as early as the form allows.',
  },
  fbiRecheck: {
    title: 'FBI checks run again',
    state: { '2026-04-27': 'Press reports say that USCIS runs FBI checks again and holds decisions meanwhile.' },
    means: { anybody: 'A pending case may take longer than the posted time.' },
    check: 'Leave room in your plans.',
  },
  premiumFees: {
    title: 'Premium processing at $2,965',
    state: { '2026-03-01': 'Since 1 March 2026 a faster answer to an I-129 or I-140 costs $2,965; it was $2,805.' },
    means: { anybody: 'It buys an answer within a set time, which may be a question or a denial.' },
    check: 'Confirm the amount on Form G-1055 on the day of filing.',
  },
  eFiling: {
    title: 'Electronic filing may become the only way',
    state: {
      '2026-08-11': 'Since 11 August 2026 USCIS may ask for electronic filing. It has not done so for any form here.',
    },
    means: { anybody: 'Paper is still accepted where the form’s page says so.' },
    check: 'Look at the form’s page before you file.',
  },
}
