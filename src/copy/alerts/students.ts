import type { studentReach } from '../../pathways/common/reach/students'
import type { AlertWords } from './alert-words'

export const studentAlertWords: Pick<AlertWords, keyof typeof studentReach> = {
  fixedAdmission: {
    title: 'Four-year limit on student and exchange stays',
    state: {
      '2026-07-17':
        'A final rule published in July 2026 would end duration of status on 15 September 2026: stays of at most four years, and 30 days to leave.',
      '2026-09-14':
        'A court postponed the rule nationwide on 14 September 2026; an appeal is open. The online code of regulations shows its text all the same.',
    },
    means: {
      student:
        'Duration of status and 60 days to leave still apply. Under the rule your stay would end on a fixed date, an extension would go through USCIS, and you would have 30 days to leave.',
      exchange:
        'Duration of status still applies. Under the rule your stay would end on a fixed date, and an extension would go through USCIS.',
      outside:
        'You would still be admitted for duration of status on a J-1. Under the rule you would get a fixed date.',
    },
    check: 'Ask your school’s or sponsor’s international office before you plan around either text.',
  },
  optFee: {
    title: 'School fee for OPT and STEM OPT',
    state: {
      '2026-10-08':
        'Proposed on 8 October 2026: the school would pay $70,000 for a first OPT recommendation and $30,000 for each later one.',
    },
    means: {
      later:
        'Proposed only. Your STEM OPT recommendation would be a later one: $30,000, paid by the school. Earlier recommendations are exempt in the proposal.',
      first:
        'Proposed only. The first OPT recommendation would cost the school $70,000, a later one $30,000: after OPT before the degree, and at a new level, for which $70,000 is under consideration as well. Earlier recommendations are exempt in the proposal.',
    },
    check: 'Ask your school when it can make the recommendation.',
  },
  cptBroadcasts: {
    title: 'Limits on CPT',
    state: {
      '2026-08-12':
        'Notices of 12 and 24 August 2026 allow CPT only where every student of the program must do it and the school has an agreement with the employer.',
      '2026-10-05':
        'Notices of August 2026 allow CPT only where every student of the program must do it and the school has an agreement with the employer. A suit against them was filed on 5 October 2026.',
    },
    means: { student: 'CPT that your program does not ask of everyone may be refused or ended. OPT is not touched.' },
    check: 'Ask your school’s international office before you start or go on with CPT.',
  },
  newForms: {
    title: 'New editions of Forms I-539 and I-765',
    state: {
      '2026-09-15':
        'Editions of 15 September 2026 were published for a rule that a court then postponed. Which edition is accepted could not be verified.',
    },
    means: {
      training: 'The I-765 for OPT has to be in the edition that USCIS accepts on the day it arrives.',
      dependent: 'The I-539 for your stay has to be in the edition that USCIS accepts on the day it arrives.',
    },
    check: 'Look at the edition date on the form’s page on the day you file.',
  },
  i765Criminal: {
    title: 'Criminal records and work cards',
    state: {
      '2026-06-05':
        'Proposed on 5 June 2026: an officer could refuse a work card at discretion because of a criminal record.',
    },
    means: {
      training: 'Proposed only. It would reach work cards for OPT.',
      spouse: 'Proposed only. It would reach H-4 work cards.',
    },
    check: 'With any arrest or conviction, see a lawyer before you file.',
  },
  skillsList: {
    title: 'Shorter list of countries for the two-year rule',
    state: {
      '2024-12-09':
        'Since 9 December 2024 people from 37 countries, among them China, India and Brazil, are off the skills list, earlier stays included. Government funding still brings the two-year rule. Which countries remain was not read in full.',
    },
    means: {
      now: 'Check which ground your two-year rule rests on: the list, funding or medical training.',
      past: 'It reaches back to your J stay, where the list was the only ground.',
      ahead: 'A J-1 stay brings the two-year rule through this list only for countries that remain on it.',
    },
    check: 'Ask the Department of State for an advisory opinion where it matters.',
  },
}
