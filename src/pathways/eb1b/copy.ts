import type { IdsOf } from '../../domain/criterion'
import type { FamilyWords } from '../../domain/words'
import { kindWords, proofWords } from '../common/evidence.copy'
import type { steps } from './index'
import type { eligibility } from './rules'

type Own<Id extends string> = Exclude<Id, `common.${string}`>
type Words = FamilyWords<Own<IdsOf<typeof eligibility>>, Own<(typeof steps)[number]['id']>>

export const eb1bWords: Words = {
  criteria: {
    'eb1b.eligibility': { title: 'EB-1B, all requirements' },
    'eb1b.employerFiles': {
      title: 'A university or private employer files',
      unmet: 'You named no employer that could file this petition, and you cannot file it for yourself.',
      opens: 'A research post at a university or a private employer',
    },
    'eb1b.employerFiles.kind': {
      title: 'A university or a private employer',
      unmet: 'Only a university or a private employer can file. A government lab or an agent is neither.',
      opens: 'A research post at a university or a private employer',
      note: 'Whether a company that you own is an employer apart from you is for an officer to say.',
    },
    'eb1b.employerFiles.none': { title: 'Nobody named yet who could file' },
    'eb1b.employerFiles.sponsor': { title: 'The employer sponsors, once there is one' },
    'eb1b.employerFiles.willing': {
      title: 'The employer sponsors a green card',
      unmet: 'The employer will not sponsor a green card.',
      opens: 'An employer that sponsors a green card',
    },
    'eb1b.employerFiles.notSelf': {
      title: 'The petitioner is not you',
      unmet: 'You would be your own petitioner, and you cannot file EB-1B for yourself.',
      opens: 'A university or a private employer that files',
    },
    'eb1b.employerFiles.notSelf.separate': {
      title: 'Your company exists and is a separate legal entity',
      unmet: 'A sole proprietor and the business are the same person.',
    },
    'eb1b.employerFiles.notSelf.other': {
      title: 'It does not rest on a company of your own',
      unmet: 'The only employer you named that might file is your own company.',
    },
    'eb1b.offer': {
      title: 'A permanent research post, or tenure or tenure track',
      unmet: 'The post you were offered is not a permanent research post.',
      opens: 'A permanent research or tenure-track offer',
    },
    'eb1b.offer.permanent': {
      title: 'The post has no end date and its main duty is research',
      unmet:
        'A fixed or renewable term, such as a normal postdoc, is not permanent, and a post without tenure must be a research post.',
      opens: 'A permanent research or tenure-track offer',
      note: 'A post at will is acceptable if it has no end date. The offer letter has to say so.',
    },
    'eb1b.privateResearchers': {
      title: 'A private employer has at least three full-time researchers and a record',
      unmet: 'The private employer does not have the researchers and the documented record that the law asks for.',
      opens: 'A university, or a company with an established research group',
    },
    'eb1b.privateResearchers.notPrivate': {
      title: 'A university, which needs to show neither',
      unmet: 'The employer you named is private.',
      note: 'Whether a school run for profit stands here as a university is for an officer to say.',
    },
    'eb1b.privateResearchers.private': { title: 'A private employer with a research group' },
    'eb1b.privateResearchers.number': {
      title: 'At least three people in full-time research',
      unmet: 'The employer has fewer than three people in full-time research.',
      opens: 'A third full-time researcher',
      note: 'Whether you count among the three is open. With exactly three, the result cannot be told.',
    },
    'eb1b.privateResearchers.record': {
      title: 'Documented accomplishments in an academic field',
      unmet: 'The employer has no documented research record.',
      opens: 'An employer with a documented research record',
    },
    'eb1b.threeYears': {
      title: 'Three years of teaching or research in the field',
      unmet: 'You do not have three years of teaching or research that count.',
      opens: 'More years of full-time research or university teaching',
      note: 'Years during a degree count only once it is awarded, and only if the research was recognized as outstanding or you taught with full charge of a class.',
    },
    'eb1b.criteriaCount': {
      title: 'At least two of six kinds of evidence',
      unmet: 'Fewer than two of the six kinds of evidence can count.',
      opens: 'Proof for a second kind of evidence',
      note: 'To reach the count is a first step. Petitions that reach it are still denied on the whole record.',
    },
    'eb1b.prizes': {
      title: 'Major prizes for outstanding achievement',
      unmet: 'No prize that you named counts for this kind.',
      opens: 'A major prize in the academic field',
      note: 'EB-1B asks for major prizes. Whether yours is one is for an officer to say.',
    },
    'eb1b.prizes.kind': kindWords.awards,
    'eb1b.prizes.proof': proofWords.awards,
    'eb1b.memberships': {
      title: 'Membership that requires outstanding achievement',
      unmet: 'No membership that you named counts for this kind.',
      opens: 'Election to a grade that experts judge',
    },
    'eb1b.memberships.kind': kindWords.memberships,
    'eb1b.memberships.proof': proofWords.memberships,
    'eb1b.published': {
      title: 'Material by others about your work in professional publications',
      unmet: 'Nothing that you named counts as material about your work.',
      opens: 'An article by others about your work in a professional publication',
      note: 'General news media may not be professional publications. That is for an officer to say.',
    },
    'eb1b.published.kind': kindWords.press,
    'eb1b.published.proof': proofWords.press,
    'eb1b.judging': {
      title: 'Judging the work of others',
      unmet: 'You named no judging that you completed.',
      opens: 'Reviews that you complete for a journal or conference',
    },
    'eb1b.judging.kind': kindWords.judging,
    'eb1b.judging.proof': proofWords.judging,
    'eb1b.contributions': {
      title: 'Original research contributions to the field',
      unmet: 'What you named does not by itself show a contribution to the field.',
      opens: 'Proof that others outside your employer use or extend the research',
      note: 'Unlike O-1A and EB-1A, this does not ask for major significance.',
    },
    'eb1b.contributions.kind': kindWords.contributions,
    'eb1b.contributions.proof': {
      title: 'Proof of original research that reaches the field',
      unmet: 'Funding, or value for your employer alone, does not count by itself.',
    },
    'eb1b.articles': {
      title: 'Scholarly books, or articles in journals with international circulation',
      unmet: 'No publication that you named counts for this kind.',
      opens: 'A paper in a peer-reviewed journal or conference',
    },
    'eb1b.articles.kind': kindWords.articles,
    'eb1b.articles.proof': {
      title: 'Scholarly publications with international circulation',
      unmet: 'A preprint does not count by itself. Trade publications, blogs and company sites do not count.',
    },
    'eb1b.comparable': {
      title: 'Comparable evidence in place of one kind',
      unmet: 'You listed no other sign of standing.',
      note: 'It can stand in for a kind that does not readily apply. Whether it does is for an officer to say.',
    },
    'eb1b.abilityToPay': { title: 'The employer can pay the offered salary' },
    'eb1b.finalMerits': {
      title: 'The whole record: recognized internationally as outstanding',
      note: 'An officer weighs everything together. Recognition outside your employer and outside the US helps most.',
    },
  },
  steps: {
    'eb1b.reforms':
      'As of 8 October 2026 a rule that may change the EB-1 criteria was on the agenda of the government, but no proposal was found. Today’s criteria are used here.',
  },
}
