import { plural } from '../../copy/numbers'
import type { CellCriterion, Kind, RECORD } from '../../plan/evidence/kinds'

export const kindTitles: Readonly<Record<Kind, string>> = {
  articles: 'Publications',
  judging: 'Reviews and judging',
  contributions: 'Original contributions',
  citations: 'Citations',
  press: 'Press about you',
  memberships: 'Memberships',
  awards: 'Awards',
  roles: 'Leading or critical roles',
  pay: 'Pay',
  other: 'Another sign of standing',
  academic: 'Degrees',
  years: 'Years of work',
  license: 'License or certification',
  association: 'Professional association',
  recognition: 'Recognition and letters',
  support: 'Support for the plan',
}

/** The heading of a row that is counted, where the person gave a number. */
export const counts: Partial<Record<Kind, (count: number, text: string) => string>> = {
  articles: (count, text) => `${text} peer-reviewed ${plural(count, 'paper', 'papers')}`,
  judging: (count, text) => `${text} completed ${plural(count, 'review', 'reviews')}`,
  citations: (count, text) => `${text} ${plural(count, 'citation', 'citations')}`,
  years: (count, text) => `${text} ${plural(count, 'year', 'years')} of work`,
}

/** What a criterion is called in a cell. */
export const criterionNames: Readonly<Record<CellCriterion, string>> = {
  'o1a.articles': 'Scholarly articles',
  'o1a.judging': 'Judging',
  'o1a.contributions': 'Original contributions',
  'o1a.press': 'Published material',
  'o1a.memberships': 'Memberships',
  'o1a.awards': 'Prizes',
  'o1a.criticalRole': 'Critical role',
  'o1a.highSalary': 'High pay, earned or offered',
  'o1a.comparable': 'Comparable evidence',
  'eb1a.articles': 'Scholarly articles',
  'eb1a.judging': 'Judging',
  'eb1a.contributions': 'Original contributions',
  'eb1a.press': 'Published material',
  'eb1a.memberships': 'Memberships',
  'eb1a.awards': 'Prizes',
  'eb1a.leadingRole': 'Leading or critical role',
  'eb1a.highSalary': 'High pay',
  'eb1a.comparable': 'Comparable evidence',
  'eb1b.articles': 'Scholarly books or articles',
  'eb1b.judging': 'Judging',
  'eb1b.contributions': 'Research contributions',
  'eb1b.published': 'Published material',
  'eb1b.memberships': 'Memberships',
  'eb1b.prizes': 'Major prizes',
  'eb1b.comparable': 'Comparable evidence',
  'niw.exceptionalAbility.salary': 'Exceptional ability: pay',
  'niw.exceptionalAbility.academic': 'Exceptional ability: degree',
  'niw.exceptionalAbility.years': 'Exceptional ability: years',
  'niw.exceptionalAbility.license': 'Exceptional ability: license',
  'niw.exceptionalAbility.association': 'Exceptional ability: association',
  'niw.exceptionalAbility.recognition': 'Exceptional ability: recognition',
  'niw.wellPositioned.record': 'Prong 2, well positioned',
  'niw.wellPositioned.progress': 'Prong 2, well positioned',
}

/** What carries weight in a criterion that it does not meet by itself. */
export const weights: Partial<Record<CellCriterion, string>> = {
  'o1a.contributions': 'Weight for contributions',
  'eb1a.contributions': 'Weight for contributions',
  'eb1b.contributions': 'Weight for contributions',
}

interface Proof {
  readonly documents: string
  readonly example: string
}

/** What proves a kind, and what it can look like in machine learning. */
export const proofs: Readonly<Record<(typeof RECORD)[number], Proof>> = {
  articles: {
    documents: 'The paper as published, with you among its authors, and what shows that the venue is peer reviewed.',
    example: 'A paper in the main proceedings of NeurIPS, ICML or ACL, in any author position.',
  },
  judging: {
    documents: 'The message or letter that confirms each review you completed. An invitation alone is not enough.',
    example: 'Completed reviews for NeurIPS, ICML or CVPR, a grant panel, or a seat on a PhD committee.',
  },
  contributions: {
    documents:
      'Detailed letters by experts who have not worked with you, records of use by others, contracts or licenses, and citations read against the field.',
    example:
      'A model, benchmark or library that named companies or labs outside your employer rely on. Downloads alone do not show it.',
  },
  press: {
    documents:
      'The piece with its title, date and author, and what shows that the outlet is professional, trade or major.',
    example: 'An article in the technology press that discusses a model you built at length and names you.',
  },
  memberships: {
    documents: 'The grade you hold, the rules for admission to it, and who decides.',
    example: 'IEEE Fellow or AAAI Fellow. Ordinary membership, for a fee or a degree, does not count.',
  },
  awards: {
    documents: 'The award with your name, who could compete for it, and who judged.',
    example: 'A best paper award at an international conference, or a national fellowship won in competition.',
  },
  roles: {
    documents:
      'Detailed letters by people in charge on your duties and what depended on them, and proof of the organization’s standing.',
    example:
      'The ranking model of a well-known product that depended on you, or a place as named investigator on a competitive grant.',
  },
  pay: {
    documents: 'A contract, offer letter or W-2, and published pay for the same occupation and place.',
    example: 'A salary that published data put among the highest for data scientists in the area.',
  },
  other: {
    documents:
      'What shows that a listed kind does not readily apply to your occupation, and that yours is comparable to it.',
    example: 'Shares in a highly valued company in place of a salary.',
  },
}
