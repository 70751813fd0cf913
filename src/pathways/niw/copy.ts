import type { IdsOf } from '../../domain/criterion'
import type { FamilyWords } from '../../domain/words'
import { kindWords } from '../common/evidence.copy'
import type { steps } from './index'
import type { circumstances, eligibility } from './rules'

type Own<Id extends string> = Exclude<Id, `common.${string}`>
type Words = FamilyWords<
  Own<IdsOf<typeof eligibility> | IdsOf<(typeof circumstances)[number]>>,
  Own<(typeof steps)[number]['id']>
>

export const niwWords: Words = {
  criteria: {
    'niw.eligibility': { title: 'National interest waiver, all requirements' },
    'niw.eb2Threshold': {
      title: 'An advanced degree, its equal in experience, or exceptional ability',
      unmet:
        'You have no advanced degree, no bachelor’s degree with five full years of growing experience, and fewer than three kinds of proof of exceptional ability.',
      opens: 'A master’s degree, a fifth full year after a bachelor’s degree, or a third kind of proof',
      note: 'This is the door to EB-2. The waiver is weighed after it.',
    },
    'niw.eb2Threshold.advanced': {
      title: 'A US master’s degree or higher, or a foreign one that equals it',
      unmet: 'You hold no such degree yet.',
      opens: 'A master’s degree',
      note: 'A foreign degree is shown to be equal by an evaluation. Without one, whether it is equal is for an officer to say.',
    },
    'niw.eb2Threshold.studying': {
      title: 'An advanced degree that you are studying for',
      unmet: 'No advanced degree that you are studying for has been awarded yet.',
      opens: 'The award of the degree',
    },
    'niw.eb2Threshold.progressive': {
      title: 'A bachelor’s degree and five full years of growing experience after it',
      unmet: 'A bachelor’s degree counts as advanced only with five full years of growing experience after it.',
      opens: 'The fifth full year after the bachelor’s degree',
    },
    'niw.eb2Threshold.bachelor': {
      title: 'One degree that equals a four-year US bachelor’s',
      unmet: 'You hold no single degree that equals a four-year US bachelor’s.',
      note: 'Several shorter degrees do not add up. A three-year degree is for an officer to judge.',
    },
    'niw.eb2Threshold.years': {
      title: 'Five full years in the specialty after that degree, with duties that grew',
      unmet:
        'You have fewer than five full years in the specialty after the degree, or the duties did not grow. Four years and some months are not five.',
      opens: 'The fifth full year',
    },
    'niw.exceptionalAbility': {
      title: 'Exceptional ability, by three of six kinds of proof',
      unmet: 'Fewer than three of the six kinds of proof of exceptional ability can count.',
      opens: 'A third kind of proof',
      note: 'The ability must relate to the work you plan.',
    },
    'niw.exceptionalAbility.count': {
      title: 'At least three of six kinds of proof',
      unmet: 'Fewer than three of the six kinds can count.',
      opens: 'A third kind of proof',
    },
    'niw.exceptionalAbility.academic': {
      title: 'A degree, diploma or certificate in the field',
      unmet: 'You named no degree that has been awarded.',
    },
    'niw.exceptionalAbility.years': {
      title: 'Ten years of full-time work in the occupation',
      unmet: 'You have fewer than ten full years in the occupation.',
    },
    'niw.exceptionalAbility.license': {
      title: 'A license or certification for the occupation',
      unmet: 'You named no license or certification.',
    },
    'niw.exceptionalAbility.salary': {
      title: 'Pay that shows exceptional ability',
      unmet: 'You named nothing that shows such pay.',
    },
    'niw.exceptionalAbility.salary.kind': kindWords.pay,
    'niw.exceptionalAbility.salary.proof': {
      title: 'Proof that your pay stands out',
      unmet: 'You named no proof that your pay stands out.',
      note: 'Pay already earned counts. An offer alone is for an officer to judge.',
    },
    'niw.exceptionalAbility.association': {
      title: 'Membership in a professional association',
      unmet: 'You named no professional association.',
    },
    'niw.exceptionalAbility.recognition': {
      title: 'Recognition for achievements by peers, government or industry',
      unmet: 'You named no recognition.',
      note: 'Letters written for the petition may or may not count as recognition.',
    },
    'niw.exceptionalAbility.merits': {
      title: 'Ability well above the ordinary in the field',
      note: 'Three kinds open the door. An officer then weighs the whole.',
    },
    'niw.profession': {
      title: 'Work in a profession that your degree belongs to',
      unmet: 'The guidance rules out a business outside your profession, such as an engineer’s bakery.',
      opens: 'A plan within your profession',
    },
    'niw.specificEndeavor': {
      title: 'One specific undertaking, not an occupation',
      unmet: 'You have not named what you would work on.',
      opens: 'One defined undertaking',
    },
    'niw.specificEndeavor.focus': {
      title: 'A defined project or research agenda',
      unmet: 'You have not thought about the work yet.',
      opens: 'One defined undertaking',
      note: 'To work in an occupation, or for whatever an employer needs, is not an undertaking. Several plans at once have failed.',
    },
    'niw.specificEndeavor.unchanged': { title: 'The plan of a petition already filed stands' },
    'niw.specificEndeavor.noCase': { title: 'No green-card case so far' },
    'niw.specificEndeavor.plan': {
      title: 'The plan has not changed since filing',
      note: 'A petition is judged on the plan it was filed with. A plan that changed in substance may need a new petition.',
    },
    'niw.meritImportance': {
      title: 'Substantial merit and national importance',
      note: 'An officer looks at this work, not at the field as a whole.',
    },
    'niw.meritImportance.reach': {
      title: 'An effect on the country or on a whole field',
      note: 'Benefit for one employer, its clients, a school or a town has failed this test, and so has classroom teaching.',
    },
    'niw.meritImportance.sector': {
      title: 'A listed critical technology',
      note: 'Guidance names artificial intelligence, semiconductors and quantum among others. It helps, and it is not enough by itself.',
    },
    'niw.wellPositioned': {
      title: 'You are well placed to advance it',
      note: 'Education, record, plan, progress and the interest of others are weighed together.',
    },
    'niw.wellPositioned.education': {
      title: 'An advanced degree',
      note: 'A doctorate tied to the work helps most. A degree alone is not enough.',
    },
    'niw.wellPositioned.record': {
      title: 'A record of achievements',
      note: 'The law sets no number of papers or citations.',
    },
    'niw.wellPositioned.progress': {
      title: 'Progress so far, or others who invest in the work',
      note: 'Funding, users, contracts, results and letters from agencies count here.',
    },
    'niw.balance': {
      title: 'On balance, a waiver benefits the country',
      note: 'The waiver is a matter of discretion.',
    },
    'niw.balance.reason': {
      title: 'A reason to leave out the job offer and the labor market test',
      note: 'Urgency, a critical technology or work without an employer are such reasons.',
    },
    'niw.balance.discretion': { title: 'An officer weighs the benefit against the labor market test' },
    'niw.corroboration': {
      title: 'Plan and letters backed by documents',
      note: 'A plan alone is a statement. Unsupported plans are a common ground of denial.',
    },
  },
  steps: {
    'niw.petition':
      'You file Form I-140 with Appendix A of Form ETA-9089 and a signed final determination form, both without certification.',
    'niw.reforms':
      'As of 8 October 2026 a rule that may change national interest waivers was on the agenda of the government, but no proposal was found. Today’s criteria are used here.',
  },
}
