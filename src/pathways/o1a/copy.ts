import type { IdsOf } from '../../domain/criterion'
import type { FamilyWords } from '../../domain/words'
import { kindWords, payWords, proofWords } from '../common/evidence.copy'
import type { steps } from './index'
import type { contract, eligibility } from './rules'

type Own<Id extends string> = Exclude<Id, `common.${string}`>
type Words = FamilyWords<Own<IdsOf<typeof eligibility> | IdsOf<typeof contract>>, Own<(typeof steps)[number]['id']>>

export const o1aWords: Words = {
  criteria: {
    'o1a.eligibility': { title: 'O-1A, all requirements' },
    'o1a.petitioner': {
      title: 'A petitioner other than you',
      unmet: 'You cannot file an O-1A petition for yourself.',
      opens: 'An employer, an agent, or a separate company of your own',
    },
    'o1a.petitioner.employer': {
      title: 'A US employer or agent files',
      unmet: 'You named no US employer or agent that could file.',
      opens: 'An employer or agent that files',
      note: 'A company abroad without a US entity files through a US agent. One agent can file for several clients.',
    },
    'o1a.petitioner.ownCompany': {
      title: 'Your own company files',
      unmet: 'You have no company apart from yourself that could file.',
      opens: 'A corporation or LLC of your own',
    },
    'o1a.petitioner.owner': {
      title: 'A company you own or part-own',
      unmet: 'You would not work for a company of your own.',
    },
    'o1a.petitioner.separate': {
      title: 'The company is a separate legal entity',
      opens: 'A corporation or LLC',
      note: 'A company must exist before it files, and a sole proprietor and the business are one person. Owning all of the company is no bar.',
    },
    'o1a.evidence': {
      title: 'A major award, or three of eight kinds of evidence',
      unmet: 'You named no major international award, and fewer than three of the eight kinds of evidence can count.',
      opens: 'Proof for a third kind of evidence',
    },
    'o1a.majorAward': {
      title: 'A major international award',
      unmet: 'You named no award of the rank of a Nobel Prize.',
    },
    'o1a.majorAward.kind': kindWords.awards,
    'o1a.majorAward.proof': {
      title: 'An award of the rank of a Nobel Prize',
      unmet: 'You named no award of that rank.',
      note: 'Such an award takes the place of the count. The whole record is weighed all the same.',
    },
    'o1a.criteriaCount': {
      title: 'At least three of eight kinds of evidence',
      unmet: 'Fewer than three of the eight kinds of evidence can count.',
      opens: 'Proof for a third kind of evidence',
      note: 'To reach the count is a first step. An officer then weighs the whole record.',
    },
    'o1a.awards': {
      title: 'National or international prizes for excellence',
      unmet: 'No prize that you named counts for this kind.',
      opens: 'A national or international prize for excellence',
      note: 'A team prize counts where you are named. An officer looks at who could compete and who judged.',
    },
    'o1a.awards.kind': kindWords.awards,
    'o1a.awards.proof': proofWords.awards,
    'o1a.memberships': {
      title: 'Membership that requires outstanding achievement',
      unmet: 'No membership that you named counts for this kind.',
      opens: 'Election to a grade that experts judge, such as IEEE Fellow',
      note: 'The level you hold decides. Past membership counts.',
    },
    'o1a.memberships.kind': kindWords.memberships,
    'o1a.memberships.proof': proofWords.memberships,
    'o1a.press': {
      title: 'Published material about you and your work',
      unmet: 'Nothing that you named counts as published material about you.',
      opens: 'An article about your work in professional, trade or major media',
      note: 'The petition gives title, date and author. A wider piece counts if it discusses your work at length and names you.',
    },
    'o1a.press.kind': kindWords.press,
    'o1a.press.proof': proofWords.press,
    'o1a.judging': {
      title: 'Judging the work of others',
      unmet: 'You named no judging that you completed.',
      opens: 'Reviews that you complete for a journal or conference',
      note: 'Keep the message that confirms each completed review.',
    },
    'o1a.judging.kind': kindWords.judging,
    'o1a.judging.proof': proofWords.judging,
    'o1a.contributions': {
      title: 'Original contributions of major significance',
      unmet: 'What you named does not by itself show major significance in the field.',
      opens: 'Proof that others outside your employer use the work',
      note: 'Citations are read against the field. The law sets no number.',
    },
    'o1a.contributions.kind': kindWords.contributions,
    'o1a.contributions.proof': proofWords.contributions,
    'o1a.articles': {
      title: 'Scholarly articles',
      unmet: 'No publication that you named counts as a scholarly article.',
      opens: 'A paper in a peer-reviewed journal or conference',
      note: 'The proceedings of the large machine learning conferences can count. Any listed author counts, not only the first.',
    },
    'o1a.articles.kind': kindWords.articles,
    'o1a.articles.proof': proofWords.articles,
    'o1a.criticalRole': {
      title: 'A critical or essential role at a distinguished organization',
      unmet: 'The role you named cannot be shown as critical at an organization of distinguished reputation.',
      opens: 'Detailed letters on what your work meant to a well-known organization',
      note: 'Duties decide, not the title. A startup can show its standing by notable funding, press and customers.',
    },
    'o1a.criticalRole.kind': kindWords.roles,
    'o1a.criticalRole.proof': proofWords.roles,
    'o1a.highSalary': {
      title: 'High pay, earned or offered',
      unmet: 'What you named does not show high pay for the job and place.',
      opens: 'Published pay data, or an offer, that puts your pay high',
      note: 'Pay abroad is compared with its own market.',
    },
    'o1a.highSalary.kind': kindWords.pay,
    'o1a.highSalary.proof': proofWords.pay,
    'o1a.highSalary.basis': payWords.basis,
    'o1a.highSalary.offer': payWords.offer,
    'o1a.highSalary.offer.earned': payWords.earned,
    'o1a.highSalary.offer.academic': payWords.academic,
    'o1a.highSalary.offer.compared': payWords.compared,
    'o1a.comparable': {
      title: 'Comparable evidence in place of one kind',
      unmet: 'You listed no other sign of standing.',
      note: 'It can stand in for a kind that does not readily fit your occupation. Whether it does is for an officer to say.',
    },
    'o1a.sameArea': {
      title: 'US work in the area of your record',
      note: 'A change of role within one area is accepted, such as from professor to researcher in industry. The further the new field lies from your record, the harder this is to show.',
    },
    'o1a.totality': {
      title: 'The whole record: among the small percentage at the very top',
      note: 'An officer weighs everything together and looks for sustained acclaim.',
    },
    'o1a.contract': { title: 'The engagement that the petition describes' },
    'o1a.contract.engagement': {
      title: 'Work that fits a period of up to three years',
      note: 'A defined project or a fixed term describes itself. For a job without an end, the petition describes the activities of the period asked for.',
    },
  },
  steps: {
    'o1a.consultation':
      'A peer group or an expert in the field writes an advisory opinion, which goes with the petition and does not bind the officer; where no fitting peer group exists, none is needed.',
    'o1a.contract.documents':
      'The petition contains the contract or a summary of its oral terms, an explanation of the work, and an itinerary.',
  },
}
