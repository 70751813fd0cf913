import type { Example } from './example'
import { establishedOffice, lastingJob, undisputedYearAbroad } from './stand-ins'

/** Transfers within a company group (L-1A, L-1B, EB-1C). */
export const transfers: readonly Example[] = [
  {
    id: 'principal-engineer',
    person: 'Principal engineer who supervises projects for outside clients',
    asOf: '2026-11-20',
    answers: {
      history: ['group'],
      employers: ['group'],
      groupJob: { work: 'lead', handsOn: 'unsure' },
    },
    source:
      'AAO, 1 June 2021, In Re 12484199, decision text: to supervise projects for clients is not to manage the petitioner. 8 CFR 204.5(j)(2).',
    expects: [
      {
        pathway: 'eb1c',
        standing: ['closed', 'evidence'],
        deciding: 'eb1c.managerialUs',
        notMet: ['eb1c.managerialUs'],
      },
    ],
  },
  {
    id: 'function-manager',
    person: 'Senior semiconductor manager who runs an essential function with professional staff',
    asOf: '2026-11-20',
    answers: {
      history: ['group'],
      groupWork: {
        ...undisputedYearAbroad,
        employment: 'ended',
        until: '2024-12-31',
        since: 'working',
        usFrom: '2025-01-02',
      },
      groupRole: 'function',
      employers: ['group'],
      groupOffice: establishedOffice,
      groupJob: { work: 'function', handsOn: 'low', reports: 10, degreed: 'yes', budget: 'unsure' },
      employerFacts: {
        h1b: 'unsure',
        greenCard: 'yes',
        eVerify: 'unsure',
        size: 'more',
        layoffs: 'unsure',
        pays: 'yes',
        tie: 'no',
        researchers: 'unsure',
        record: 'unsure',
        ds2019: 'unsure',
      },
    },
    source:
      'AAO decision on a semiconductor function manager, decision text, secondary copy: sustained, although a superior stood above the function. The dates and the size of the staff are stand-ins.',
    expects: [
      {
        pathway: 'eb1c',
        standing: ['evidence'],
        deciding: 'eb1c.managerialUs',
        met: ['eb1c.relationship', 'eb1c.yearAbroad', 'eb1c.usBusiness'],
      },
    ],
  },
  {
    id: 'new-office-chief',
    person: 'Chief of a new US office of an IT firm, with broad duties and a small staff to come',
    asOf: '2026-11-20',
    answers: {
      history: ['group'],
      employers: ['group'],
      groupOffice: { age: 'new', premises: 'unsure', plan: 'unsure', blanket: 'unsure' },
      groupJob: { work: 'executive', handsOn: 'unsure', reports: 2, degreed: 'unsure', budget: 'unsure' },
    },
    source:
      'AAO, 16 April 2019, decision text: broad duties and the staff planned did not make the role managerial within a year. 8 CFR 214.2(l)(3)(v).',
    expects: [
      { pathway: 'l1a', standing: ['evidence', 'undecided', 'later'], notMet: ['l1.newOffice', 'l1a.staffing'] },
    ],
  },
  {
    id: 'platform-lead',
    person: 'Senior software engineer and team lead who built the group’s own platform',
    asOf: '2026-11-20',
    answers: {
      status: 'abroad',
      history: ['group'],
      groupWork: undisputedYearAbroad,
      groupRole: 'lead',
      employers: ['group'],
      groupOffice: establishedOffice,
      groupJob: { work: 'lead', handsOn: 'unsure' },
      groupKnowledge: ['built', 'few'],
      jobTerms: lastingJob,
    },
    source:
      'Matter of S-US LLC, AAO, 28 September 2016 (L-1A dismissed) and 22 August 2017 (L-1B sustained), decision texts: one of few who built the platform, and no manager. The year abroad and the terms of the job were not in dispute and are stand-ins.',
    expects: [
      { pathway: 'l1a', standing: ['closed'], deciding: 'l1a.managerialUs' },
      { pathway: 'l1b', standing: ['evidence'], deciding: 'l1b.specialKnowledge', met: ['l1.yearAbroad'] },
    ],
  },
  {
    id: 'java-developer',
    person: 'Senior Java developer for a new office who knows Java and a client’s billing system',
    asOf: '2026-11-20',
    answers: {
      history: ['group'],
      employers: ['group'],
      groupOffice: { age: 'new', premises: 'unsure', plan: 'unsure', blanket: 'unsure' },
      groupJob: { work: 'general', handsOn: 'high' },
      groupKnowledge: ['common'],
    },
    source:
      'AAO, 3 January 2020, decision text: a common language and a client’s system are no special knowledge. 8 CFR 214.2(l)(1)(ii)(D).',
    expects: [{ pathway: 'l1b', standing: ['closed'], deciding: 'l1b.specialKnowledge' }],
  },
  {
    id: 'forty-four-days',
    person: 'Specialist employed abroad for a year that contains two trips to the United States',
    asOf: '2019-02-01',
    answers: {
      status: 'abroad',
      history: ['group'],
      groupWork: { tie: 'same', from: '2018-02-01', employment: 'employed', usDays: 44, fullTime: 'yes' },
      groupRole: 'expert',
      employers: ['group'],
      groupOffice: establishedOffice,
      groupJob: { work: 'expert', handsOn: 'high' },
      groupKnowledge: ['built'],
      jobTerms: lastingJob,
    },
    source:
      'Example of a law firm, lumlawgroup.com: employed abroad from 1 February 2018, with trips of 14 and 30 days, filed on 1 February 2019. The days in the US do not count, so that 44 more abroad are needed. The job is a stand-in.',
    expects: [
      { pathway: 'l1b', standing: ['later'], deciding: 'l1.yearAbroad', opensOn: '2019-03-17' },
      { pathway: 'l1a', standing: ['closed'], deciding: 'l1a.managerialUs' },
    ],
  },
  {
    id: 'moved-window',
    person: 'Specialist in H-1B with the same group whose year abroad ended three years ago',
    asOf: '2018-01-02',
    answers: {
      status: 'h1b',
      history: ['group'],
      hClock: { counted: 'unsure', firstDay: '2017-01-02', daysOut: 0 },
      groupWork: {
        tie: 'same',
        from: '2014-01-01',
        employment: 'ended',
        until: '2014-12-31',
        usDays: 0,
        fullTime: 'yes',
        since: 'working',
        usFrom: '2017-01-02',
      },
      groupRole: 'expert',
      employers: ['group'],
      groupOffice: establishedOffice,
      groupJob: { work: 'expert', handsOn: 'high' },
      groupKnowledge: ['built'],
      jobTerms: lastingJob,
    },
    source:
      'Law-firm note on PM-602-0167: in the US for the same group in H-1B from 2 January 2017, filed on 2 January 2018. The three years then run from 1 January 2014 to 1 January 2017, and the year abroad must lie in them. The year chosen is the first one that does; the job is a stand-in.',
    expects: [
      {
        pathway: 'l1b',
        standing: ['evidence'],
        deciding: 'l1b.specialKnowledge',
        met: ['l1.yearAbroad', 'l1.maxStay.specialized'],
      },
    ],
  },
  {
    id: 'paris-specialist',
    person: 'Machine learning engineer, two years at the group’s Paris subsidiary, never a manager',
    asOf: '2026-11-20',
    answers: {
      status: 'abroad',
      history: ['group'],
      groupWork: { tie: 'same', from: '2024-11-01', employment: 'employed', usDays: 0, fullTime: 'yes' },
      groupRole: 'expert',
      employers: ['group'],
      groupJob: { work: 'expert', handsOn: 'unsure' },
    },
    source: '8 CFR 214.2(l)(1)(ii) and 8 CFR 204.5(j): knowledge opens L-1B at most; L-1A and EB-1C ask for managing.',
    expects: [
      { pathway: 'l1b', standing: ['undecided'], deciding: 'l1b.specialKnowledge', met: ['l1.yearAbroad'] },
      { pathway: 'l1a', standing: ['closed'], deciding: 'l1a.managerialUs' },
      { pathway: 'eb1c', standing: ['closed'], deciding: 'eb1c.notSpecializedOnly' },
    ],
  },
  {
    id: 'abuja-team-head',
    person: 'Head of a team in Abuja with a Nigerian passport, going to the group’s Chicago office as a manager',
    asOf: '2026-11-20',
    answers: {
      status: 'abroad',
      citizenships: ['NG'],
      birthCountry: 'NG',
      history: ['group'],
      validVisas: ['none'],
      groupWork: { tie: 'same', from: '2022-03-01', employment: 'employed', usDays: 12, fullTime: 'yes' },
      groupRole: 'people',
      employers: ['group'],
      groupOffice: establishedOffice,
      groupJob: { work: 'people', handsOn: 'low', reports: 9, degreed: 'yes', budget: 'yes' },
    },
    source:
      'Invented. Proclamation 10998 lists Nigeria in part: immigrant visas and B, F, M and J are suspended, L-1 is not. What the US office would do for a green card is not answered.',
    expects: [
      {
        pathway: 'l1a',
        standing: ['evidence'],
        deciding: 'l1a.managerialUs',
        met: ['l1.yearAbroad'],
        availability: 'now',
      },
      { pathway: 'eb1c', standing: ['undecided'], deciding: 'eb1c.abilityToPay', availability: 'suspended' },
    ],
  },
  {
    id: 'staffed-contractor',
    person: 'Contractor abroad, paid by a staffing firm that does not belong to the US company',
    asOf: '2026-11-20',
    answers: { history: ['group'], groupWork: { tie: 'contract' } },
    source:
      'INA 101(a)(15)(L): the year abroad must be with a parent, branch, subsidiary or affiliate of the US employer.',
    expects: [
      { pathway: 'l1a', standing: ['closed'], deciding: 'l1.qualifyingGroup' },
      { pathway: 'l1b', standing: ['closed'], deciding: 'l1.qualifyingGroup' },
      { pathway: 'eb1c', standing: ['closed'], deciding: 'eb1c.relationship' },
    ],
  },
]
