import type { Motion } from '../policy/law-in-motion'

export const start = {
  title: 'Which US work pathways are open to you?',
  lead: 'For people who work in machine learning and software, wherever they live now. You get a dated answer with its reasons and sources: what is open, what needs evidence, what opens later, and what is closed and why.',
  begin: 'Start now',
  goOn: 'Go on with your answers',
  anew: 'Start with new answers',
  example: 'See a worked example',
  facts: [
    { title: 'About 10 minutes', text: 'About 18 questions. Any that cannot change your result are skipped.' },
    {
      title: 'Stays on this device',
      text: 'Nothing you type is sent anywhere, and nothing is kept unless you ask. No account, no tracking.',
    },
    { title: 'Free, and sells nothing', text: 'It refers you to nobody and gives no score.' },
  ],
  ready: {
    title: 'Have ready',
    items: [
      'Your degrees and the months they were awarded',
      'The end date of your US status, if you have one',
      'The role, worksite and salary, if you have an offer',
      'Papers, completed reviews, awards, patents, press',
    ],
  },
  notCovered: {
    title: 'What it does not cover',
    items: [
      'Family, asylum, investor and Gold Card routes',
      'O-1B for the arts, and other entertainment visas',
      'Overstays, removal, criminal and health matters: see a lawyer',
      'US citizens and green-card holders, who need none of this',
      'Advice on your case. It gives information only',
    ],
  },
  motion: {
    title: 'Law in motion',
    about: 'What changed and what may change, as last read on',
    all: 'Every rule, with its source and date',
    groups: {
      inForce: { title: 'In force', date: 'Since' },
      blocked: { title: 'Blocked by a court', date: 'Ordered; appeals possible' },
      proposed: { title: 'Proposed, not in force', date: 'Comments to' },
    },
  },
  covered: (count: number) => `The ${count} pathways it checks`,
} as const

export const motionWords: Readonly<Record<Motion['id'], string>> = {
  weightedSelection: 'The H-1B draw is weighted by wage level',
  visaBulletin: 'EB-2 again has a cut-off date for every country',
  payment100k: '$100,000 payment for H-1B',
  fixedAdmission: 'Four-year limit on student stays',
  proposedH1bFee: '$103,265 fee on H-1B petitions under the cap',
  optFee: 'School fee of up to $70,000 for OPT',
  graceDeletion: 'End of the 60-day grace period after job loss',
}
