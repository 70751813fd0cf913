import type { CriterionWords } from '../../domain/words'
import type { EvidenceKind } from '../../questions/achievements/evidenceKinds'

type Kind = Exclude<EvidenceKind, 'other' | 'none'>

/** Whether the person listed the kind at all. */
export const kindWords: Readonly<Record<Kind, CriterionWords>> = {
  awards: {
    title: 'Awards or prizes on your list',
    unmet: 'You listed no awards, prizes or competitive fellowships.',
  },
  memberships: { title: 'Memberships on your list', unmet: 'You listed no membership that one is elected to.' },
  press: { title: 'Articles about you on your list', unmet: 'You listed no articles about you and your work.' },
  judging: { title: 'Judging on your list', unmet: 'You listed no review or judging of the work of others.' },
  contributions: { title: 'Contributions on your list', unmet: 'You listed no work that others build on.' },
  articles: { title: 'Publications on your list', unmet: 'You listed no papers, articles or book chapters.' },
  roles: { title: 'A role on your list', unmet: 'You listed no leading or critical role.' },
  pay: { title: 'High pay on your list', unmet: 'You did not list pay well above that of others.' },
}

/** Whether what the person has of that kind is of a sort that can count. */
export const proofWords: Readonly<Record<Kind, CriterionWords>> = {
  awards: {
    title: 'A prize for excellence that is more than local',
    unmet:
      'A prize of one school, employer or town does not count by itself, and neither does venture money or a “top” list.',
  },
  memberships: {
    title: 'Achievement judged by experts before admission',
    unmet: 'A membership open to anyone with a fee, a degree or years of work does not count.',
  },
  press: {
    title: 'A piece about you and your work',
    unmet:
      'Press releases, paid pieces, pieces about your employer and mere citations do not count as material about you.',
  },
  judging: {
    title: 'Judging that is completed',
    unmet: 'Only completed judging counts. An invitation does not, nor do reviews of code, candidates or classes.',
  },
  contributions: {
    title: 'Proof of use or effect in the field',
    unmet: 'A patent, download counts, funding or value for your employer alone does not count by itself.',
  },
  articles: {
    title: 'Scholarly articles in venues that count',
    unmet: 'A preprint does not count by itself, and blogs and company sites do not count.',
  },
  roles: {
    title: 'A role that letters can prove, at an organization of distinguished reputation',
    unmet: 'A title alone does not count, and the reputation of the organization must be shown too.',
  },
  pay: { title: 'Something that shows high pay', unmet: 'You named nothing that shows that your pay is high.' },
}

/** The parts of high pay, alike wherever it is read. */
export const payWords = {
  basis: { title: 'High pay shown by pay or by an offer' },
  offer: { title: 'Where only an offer shows it, the offer is high' },
  earned: { title: 'It does not rest on an offer alone', unmet: 'Your proof is an offer, so the offer itself counts.' },
  academic: {
    title: 'An offer from a university, an institute or a government lab',
    note: 'The wage page does not cover this offer. An officer would compare it with published pay.',
  },
  compared: {
    title: 'The offered salary, compared with published pay',
    note: 'An officer compares the offer with pay for the same job and place. No number is set by law. Wage levels I and II begin below the middle of such pay, so a salary near them shows little.',
  },
} as const satisfies Readonly<Record<string, CriterionWords>>
