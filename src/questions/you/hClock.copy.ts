import type { WordsOf } from '../../domain/words'
import type { hClock } from './hClock'

export const hClockCopy: WordsOf<typeof hClock> = {
  heading: 'How much H and L time have you used?',
  row: 'H and L time used',
  hint: 'Your first approval notice and your travel dates help here. Time in every H status counts, also H-1B1, H-2 and H-3, and so does L-1. Leave out time as an H-4 or L-2 dependent.',
  why: 'H-1B time ends after six years, and L-1 time after seven or five. Full days abroad do not count. A person counted under the yearly cap before can often skip the lottery.',
  fields: {
    counted: {
      label: 'Which H-1B approvals have you had?',
      options: {
        cap: {
          label: 'At least one under the yearly cap',
          hint: 'You were selected in an H-1B lottery, or held H-1B with an employer that needs the lottery',
        },
        exempt: {
          label: 'Only cap-exempt ones',
          hint: 'Only with universities, nonprofits tied to them, or research organizations',
        },
        unused: { label: 'Approved, but never used', hint: 'You never held H-1B status on it' },
        other: { label: 'None, only another H status', hint: 'Such as H-1B1, H-2 or H-3' },
      },
      errors: { missing: 'Select which H-1B approvals you have had' },
    },
    firstDay: {
      label: 'First day in the US in H or L status',
      hint: 'If a full year abroad began a new six years for you, the first day after it.',
      errors: {
        missing: 'Enter the first day in H or L status, like 1 10 2021',
        range: 'Enter the first day, not in the future',
      },
    },
    lastDay: {
      label: 'Last day in the US in H or L status',
      errors: {
        missing: 'Enter the last day in H or L status, like 30 9 2024',
        range: 'Enter a last day that is not in the future',
        order: 'Enter a last day that is not before the first day',
      },
    },
    daysOut: {
      label: 'Full days outside the US or in another status since the first day',
      hint: 'Up to your last day in H or L, or up to today if you are in it now. The days of departure and return are not full days abroad. Enter 0 if there were none.',
      errors: {
        missing: 'Enter the full days out as a whole number, like 45, or 0 for none',
        range: 'Enter the full days out as a whole number from 0 to 6,000',
        span: 'Enter a number of days no greater than the days since then',
      },
    },
    abroadSince: {
      label: 'First day outside the US after your H or L time',
      hint: 'Short trips to the US do no harm. If you stayed here in another status after H or L, the day after you left.',
      errors: {
        missing: 'Enter the first day outside the US, like 1 10 2024',
        range: 'Enter a first day outside the US that is not in the future',
        order: 'Enter a day that is not before the last day in H or L status',
      },
    },
  },
}
