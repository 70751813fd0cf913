import type { workerReach } from '../../pathways/common/reach/workers'
import type { AlertWords } from './alert-words'

const REGISTER = 'Look for a final rule in the Federal Register before your employer files.'

export const workerAlertWords: Pick<AlertWords, keyof typeof workerReach> = {
  payment100k: {
    title: '$100,000 payment for H-1B',
    state: {
      '2025-09-21': 'A proclamation asks employers for $100,000 with new H-1B petitions for people who need a visa.',
      '2026-06-08':
        'A court ended the policies behind the payment on 8 June 2026. Another court had upheld the payment in December 2025; an appeal is open there.',
      '2026-09-30':
        'Not collected under court orders of 8 June and 30 September 2026. The government says that it will collect again if the orders fall; appeals are open, one of them after a ruling that upheld the payment.',
    },
    means: {
      outside:
        'While it is collected, it applies to you, because you are abroad without a running H-1B visa. Your employer pays it, a university too.',
      consulate:
        'While it is collected, it applies to you, because your stay does not allow a change of status: the petition would ask for a visa at a consulate.',
      visa: 'While it is collected, it does not apply to you, because your H-1B visa still runs.',
      extension:
        'While it is collected, it does not apply to an extension or a new employer that USCIS grants inside the country. It would if the extension were refused.',
      inside:
        'While it is collected, it does not apply to a change of status that is granted inside the country. It would if the change were refused, or if the petition asked for a consulate.',
    },
    check: 'Look at the H-1B page of uscis.gov before your employer files.',
  },
  proposedH1bFee: {
    title: '$103,265 fee on H-1B petitions under the cap',
    state: {
      '2026-08-25':
        'Proposed on 25 August 2026: a further $103,265 on every petition under the cap. No final rule was seen.',
    },
    means: {
      student:
        'Proposed only. It would reach a change from F-1 status too. If it is final before your petition, your employer would pay $103,265 more.',
      anybody: 'Proposed only. If it is final before your petition, your employer would pay $103,265 more.',
    },
    check: REGISTER,
  },
  dolWageRule: {
    title: 'Higher wage levels',
    state: {
      '2026-03-27':
        'Proposed on 27 March 2026: the four prevailing wage levels would move to the 34th, 52nd, 70th and 88th percentile of wages.',
    },
    means: {
      draw: 'A proposal would raise all four levels: the same salary could reach a lower level in the H-1B draw, and the least your employer may pay would rise. Levels here are those of the table as published.',
      wage: 'A proposal would raise the least that your employer may pay you.',
      academic:
        'Universities and research organizations have wages of their own. Whether the proposal would raise those is not stated.',
      perm: 'It would raise the wage that a PERM case asks of the employer.',
    },
    check: REGISTER,
  },
  h1bReform: {
    title: 'H-1B reform rule under review',
    state: {
      '2026-08-24':
        'A rule that may narrow the cap exemption and look harder at work at clients has been under White House review since 24 August 2026. Its text is not published.',
    },
    means: {
      exempt:
        'It may narrow who is exempt from the cap. Which employers would lose it cannot be said before the text is out.',
      client: 'It may ask more of work at a client’s site.',
      anybody: 'What it would change for you cannot be said before the text is out.',
    },
    check: 'Look for a proposed rule in the Federal Register.',
  },
  graceDeletion: {
    title: 'End of the 60-day grace period after job loss',
    state: {
      '2026-09-11':
        'Proposed on 11 September 2026: people in E, H-1B, H-1B1, L-1, O-1 and TN status would no longer have up to 60 days after a job ends.',
    },
    means: {
      now: 'Up to 60 days apply to you, never past the date on your I-94. Without them, a new petition would have to be filed before the job ends.',
      later: 'It would matter if a job ended while you hold such a status.',
    },
    check: 'Look for a final rule before you rely on the 60 days.',
  },
  layoffEo: {
    title: 'Layoffs weighed against H-1B employers',
    state: {
      '2026-09-18':
        'An executive order of 18 September 2026 has agencies weigh layoffs of US workers in such jobs, past year or planned, in labor condition applications, petitions and visas. It sets no fee and closes nothing. How far it reaches beyond H-1B is not established.',
    },
    means: {
      laidOff: 'Your employer has laid off people in such jobs or plans to: expect questions about it.',
      noEmployer: 'It would count if the employer you find has laid off people in such jobs.',
      none: 'Your employer has not laid off people in such jobs and does not plan to.',
    },
    check: 'Ask your employer how it answers questions about layoffs.',
  },
  weightedSelection: {
    title: 'H-1B draw weighted by wage level',
    state: { '2026-02-27': 'Since 27 February 2026 a person enters the draw one to four times, by wage level.' },
    means: {
      anybody:
        'The level of the offered wage decides your entries; the lowest level among all your registrations counts.',
    },
    check: 'Agree the occupation code, worksite and wage before registration: the petition must match them.',
  },
  fee911: {
    title: 'Fee for employers with mostly H-1B and L-1 staff',
    state: {
      '2026-09-09':
        'Since 9 September 2026 the fee of $4,000 for H-1B and $4,500 for L-1 is due on extensions too. It is for employers with 50 or more people of whom more than half hold such a status.',
    },
    means: {
      half: 'Your employer is of this size: it pays the fee with its petition.',
      fewer: 'Your employer is not of this size.',
    },
    check: 'The employer pays it. In H-1B it may not be passed on so that your pay falls below the required wage.',
  },
  nextSeason: {
    title: 'Date of the next H-1B season',
    state: {
      '2026-07-17':
        'The season of 2026 closed without a second round. No date for the season of March 2027 had been announced when this was last read.',
    },
    means: {
      anybody:
        'The season of 2027 was expected in March, from past pattern; announcements came in January or February.',
    },
    check: 'Look at the registration page of USCIS from January on.',
  },
  h1bCounts: {
    title: 'Counts of the last H-1B season',
    state: {
      '2026-05-21':
        'Press copies of a USCIS release name 211,600 registrations for fiscal year 2027; the page of USCIS showed no such row. How many were selected is not published.',
    },
    means: { anybody: 'Odds here are a model’s range and not an official figure.' },
    check: 'Look at the registration page of USCIS.',
  },
  usmcaReview: {
    title: 'Joint review of the agreement behind TN',
    state: {
      '2026-07-01':
        'The agreement of the United States, Mexico and Canada was due for a joint review in July 2026. Its result was not found; TN was described as available in October 2026.',
    },
    means: { anybody: 'TN was in place when last read. A change of the agreement could touch it.' },
    check: 'Look at the TN page of the Department of State.',
  },
}
