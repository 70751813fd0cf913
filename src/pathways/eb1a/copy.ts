import type { IdsOf } from '../../domain/criterion'
import type { FamilyWords } from '../../domain/words'
import { kindWords, payWords, proofWords } from '../common/evidence.copy'
import type { steps } from './index'
import type { eligibility } from './rules'

type Own<Id extends string> = Exclude<Id, `common.${string}`>
type Words = FamilyWords<Own<IdsOf<typeof eligibility>>, Own<(typeof steps)[number]['id']>>

export const eb1aWords: Words = {
  criteria: {
    'eb1a.eligibility': { title: 'EB-1A, all requirements' },
    'eb1a.evidence': {
      title: 'A major award, or three of ten kinds of evidence',
      unmet: 'You named no major international award, and fewer than three of the ten kinds of evidence can count.',
      opens: 'Proof for a third kind of evidence',
    },
    'eb1a.majorAward': {
      title: 'A major international award',
      unmet: 'You named no award of the rank of a Nobel Prize.',
    },
    'eb1a.majorAward.kind': kindWords.awards,
    'eb1a.majorAward.proof': {
      title: 'An award of the rank of a Nobel Prize',
      unmet: 'You named no award of that rank.',
      note: 'Such an award takes the place of the count. The whole record is weighed all the same.',
    },
    'eb1a.criteriaCount': {
      title: 'At least three of ten kinds of evidence',
      unmet: 'Fewer than three of the ten kinds of evidence can count.',
      opens: 'Proof for a third kind of evidence',
      note: 'To reach the count is a first step. Petitions that reach it are still denied on the whole record.',
    },
    'eb1a.awards': {
      title: 'National or international prizes for excellence',
      unmet: 'No prize that you named counts for this kind.',
      opens: 'A national or international prize for excellence',
      note: 'These may be lesser than a Nobel Prize. A team prize counts if you are one of those who received it.',
    },
    'eb1a.awards.kind': kindWords.awards,
    'eb1a.awards.proof': proofWords.awards,
    'eb1a.memberships': {
      title: 'Membership that requires outstanding achievement',
      unmet: 'No membership that you named counts for this kind.',
      opens: 'Election to a grade that recognized experts judge',
      note: 'Past membership counts.',
    },
    'eb1a.memberships.kind': kindWords.memberships,
    'eb1a.memberships.proof': proofWords.memberships,
    'eb1a.press': {
      title: 'Published material about you and your work',
      unmet: 'Nothing that you named counts as published material about you.',
      opens: 'An article about your work in professional, trade or major media',
      note: 'The petition gives title, date and author. A piece about your employer alone does not count.',
    },
    'eb1a.press.kind': kindWords.press,
    'eb1a.press.proof': proofWords.press,
    'eb1a.judging': {
      title: 'Judging the work of others in the field or an allied one',
      unmet: 'You named no judging that you completed.',
      opens: 'Reviews that you complete for a journal or conference',
      note: 'Keep the message that confirms each completed review.',
    },
    'eb1a.judging.kind': kindWords.judging,
    'eb1a.judging.proof': proofWords.judging,
    'eb1a.contributions': {
      title: 'Original contributions of major significance in the field',
      unmet: 'What you named does not by itself show major significance in the field.',
      opens: 'Proof that others outside your employer use the work',
      note: 'Citations are read against the field. The law sets no number.',
    },
    'eb1a.contributions.kind': kindWords.contributions,
    'eb1a.contributions.claimed': { title: 'Contributions to the field you claim' },
    'eb1a.contributions.proof': proofWords.contributions,
    'eb1a.contributions.field': {
      title: 'The contributions are in the field of your US work',
      note: 'Citations and use in a field you left are read in that field. They may not count for the new one.',
    },
    'eb1a.articles': {
      title: 'Scholarly articles',
      unmet: 'No publication that you named counts as a scholarly article.',
      opens: 'A paper in a peer-reviewed journal or conference',
      note: 'Published conference papers count. So do scholarly articles in professional or major trade publications.',
    },
    'eb1a.articles.kind': kindWords.articles,
    'eb1a.articles.proof': proofWords.articles,
    'eb1a.exhibitions': {
      title: 'Artistic exhibitions',
      unmet: 'This kind is for the arts and is not asked here.',
    },
    'eb1a.leadingRole': {
      title: 'A leading or critical role at a distinguished organization',
      unmet:
        'The role you named cannot be shown as leading or critical at an organization of distinguished reputation.',
      opens: 'Detailed letters on what your work meant to a well-known organization',
      note: 'A role is leading by its place and its duties, or critical by what depended on it. A title alone shows neither.',
    },
    'eb1a.leadingRole.kind': kindWords.roles,
    'eb1a.leadingRole.proof': proofWords.roles,
    'eb1a.highSalary': {
      title: 'High pay in relation to others in the field',
      unmet: 'What you named does not show high pay for the job and place.',
      opens: 'Published pay data that puts your pay high',
      note: 'The rule speaks of pay you have commanded. USCIS also accepts a credible contract or offer of future pay.',
    },
    'eb1a.highSalary.kind': kindWords.pay,
    'eb1a.highSalary.proof': proofWords.pay,
    'eb1a.highSalary.basis': payWords.basis,
    'eb1a.highSalary.offer': payWords.offer,
    'eb1a.highSalary.offer.earned': payWords.earned,
    'eb1a.highSalary.offer.academic': payWords.academic,
    'eb1a.highSalary.offer.compared': payWords.compared,
    'eb1a.commercial': {
      title: 'Commercial success in the performing arts',
      unmet: 'This kind is for the arts and is not asked here.',
    },
    'eb1a.comparable': {
      title: 'Comparable evidence in place of one kind',
      unmet: 'You listed no other sign of standing.',
      note: 'It can stand in for a kind that does not readily fit your occupation. Whether it does is for an officer to say.',
    },
    'eb1a.continueWork': {
      title: 'Continued work in the field in the US',
      unmet: 'Your US work would be outside your profession and in another field than your record.',
      opens: 'A plan for US work in the field of your record',
      note: 'A record in one field and plans in another are hard to bring together. The work should also benefit the United States.',
    },
    'eb1a.finalMerits': {
      title: 'The whole record: sustained acclaim, at the very top of the field',
      note: 'In the second step an officer weighs everything together. Many petitions that reach the count are denied here.',
    },
  },
  steps: {
    'eb1a.plans': 'The petition shows the planned work, for example by letters, contracts or your own statement.',
    'eb1a.finalMeritsSuit':
      'One case in Nebraska (Mukherji v. Miller, 28 January 2026) attacked the weighing of the whole record. As of 8 October 2026 it is not national law.',
    'eb1a.reforms':
      'As of 8 October 2026 a rule that may change the EB-1 criteria was on the agenda of the government, but no proposal was found. Today’s criteria are used here.',
  },
}
