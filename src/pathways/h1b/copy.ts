import type { IdsOf } from '../../domain/criterion'
import type { CriterionWords, FamilyWords } from '../../domain/words'
import type {
  capCircumstances,
  capEligibility,
  capLimits,
  capSteps,
  exemptCircumstances,
  exemptEligibility,
  exemptSteps,
  transferCircumstances,
  transferEligibility,
  transferSteps,
} from './rules'
import { wageWords } from './wage.copy'

type Everything =
  | typeof capEligibility
  | typeof exemptEligibility
  | typeof transferEligibility
  | (typeof capLimits)[number]['unless']
  | (typeof capCircumstances)[number]
  | (typeof exemptCircumstances)[number]
  | (typeof transferCircumstances)[number]

type CriterionId = Exclude<IdsOf<Everything>, `common.${string}`>
type StepId = Exclude<(typeof capSteps | typeof exemptSteps | typeof transferSteps)[number]['id'], `common.${string}`>

type WordsFor<Prefix extends string> = Readonly<Record<Extract<CriterionId, Prefix>, CriterionWords>>

const AFTER_GRACE = 'The days after your job have passed, so that the way leads through a consulate and a new entry.'

const employer: WordsFor<`h1b.${'noEmployerYet' | 'employer' | 'ownerLimits' | 'layoffs'}${string}`> = {
  'h1b.noEmployerYet': { title: 'No US employer named yet' },
  'h1b.employer': {
    title: 'A US employer files for you',
    note: 'The employer needs a real job, a presence in the US and a tax number. Work from home inside the US counts.',
  },
  'h1b.employer.named': {
    title: 'A US employer that can file',
    unmet: 'The petition is filed by a US employer, never by you.',
    opens: 'A US job offer',
    note: 'An agent for several clients may be able to file too. On what terms was not read for these rules, so an officer or a lawyer has to say.',
  },
  'h1b.employer.form': {
    title: 'The employer exists apart from you',
    unmet: 'Without a company apart from you there is nobody who can file.',
    opens: 'A corporation or LLC of your own, or another employer',
  },
  'h1b.employer.another': { title: 'An employer other than your own company' },
  'h1b.employer.company': {
    title: 'Your company is a corporation or an LLC',
    unmet: 'A sole proprietor is the person, and you cannot file for yourself.',
  },
  'h1b.employer.files': {
    title: 'The employer will file an H-1B petition',
    unmet: 'The employer will not file an H-1B petition.',
    opens: 'An employer that agrees to file',
  },
  'h1b.employer.willing': { title: 'The employer said that it will file' },
  'h1b.ownerLimits': {
    title: 'An owner in control spends most time on specialty work',
    unmet: 'With more than half of the shares or votes, you need to spend most of your time in your specialty.',
    opens: 'Most of your time in your specialty, or a share of half or less',
    note: 'For an owner in control, the first approval and the first extension last up to 18 months each.',
  },
  'h1b.ownerLimits.share': { title: 'Half of the company or less, and no control' },
  'h1b.ownerLimits.time': {
    title: 'Most of your time goes to your specialty',
    note: '“About half” is not clearly most of the time.',
  },
  'h1b.layoffs': {
    title: 'No layoffs of US workers in such jobs',
    note: 'Since 18 September 2026 agencies must weigh an employer’s layoffs of similar US workers. Layoffs do not end a petition by themselves.',
    noteFrom: '2026-09-18',
  },
  'h1b.layoffs.before': { title: 'Layoffs are not weighed on this day' },
  'h1b.layoffs.employer': { title: 'The employer made no such layoffs in the past year and plans none' },
}

const job: WordsFor<`h1b.${'degreeRequired' | 'fieldsTied' | 'occupationTest'}${string}` | `h1bCap.tied${string}`> = {
  'h1b.degreeRequired': {
    title: 'The job requires a degree in a specific field',
    unmet: 'The job does not require a bachelor’s degree or more in a specific field.',
    opens: 'A job that requires a degree in named fields',
  },
  'h1b.degreeRequired.posting': { title: 'The posting asks for a degree in named fields' },
  'h1b.fieldsTied': {
    title: 'Each accepted field is tied to the duties',
    note: 'A range of fields is fine if each has a logical connection to the work. The name of a degree alone does not decide.',
  },
  'h1b.fieldsTied.posting': {
    title: 'The posting accepts only fields tied to the duties',
    unmet: 'The posting accepts fields that have no tie to the duties.',
    opens: 'A posting narrowed to fields that are tied to the duties',
  },
  'h1b.fieldsTied.fields': { title: 'One field, or several that are each tied to the duties' },
  'h1b.fieldsTied.degree': {
    title: 'Your degree is in such a field',
    note: 'For machine learning and software: computer science, AI, data science, software, computer or electrical engineering, robotics, statistics or mathematics. Another field has to be tied to the duties in writing.',
  },
  'h1bCap.tied': {
    title: 'The accepted fields and your own are tied to the duties',
    unmet: 'The posting accepts fields that have no tie to the duties.',
    opens: 'A posting narrowed to fields that are tied to the duties',
  },
  'h1bCap.tied.byFiling': { title: 'The same with a degree that you finish before the petition' },
  'h1b.occupationTest': {
    title: 'The work normally calls for such a degree',
    note: 'One of four proofs is enough: the occupation asks for it, similar employers do, this employer always has, or the duties are unusually complex. “Normally” does not mean “always”.',
  },
  'h1b.occupationTest.job': { title: 'What is normal for this job' },
  'h1b.occupationTest.normally': {
    title: 'At least one of the four proofs',
    note: 'If none can be shown, the employer’s evidence about the occupation has to carry it.',
  },
  'h1b.occupationTest.client': {
    title: 'For work that a client directs, the client asks for the degree',
    note: 'When a staffing firm places you, what the client requires counts more than what the firm requires.',
  },
  'h1b.occupationTest.directed': { title: 'No client directs your work' },
  'h1b.occupationTest.required': { title: 'The one who directs you has always asked for the degree' },
}

const person: WordsFor<
  `h1b.${'personQualified' | 'threeForOne'}${string}` | `h1bCap.${'degreeByFiling' | 'qualified'}`
> = {
  'h1b.personQualified': {
    title: 'You hold the degree, or its equal',
    unmet: 'You show neither a US bachelor’s degree or its equal, nor enough years of work in its place.',
    opens: 'A degree, a credential evaluation, or three years of growing work for each missing year of college',
  },
  'h1b.personQualified.degree': {
    title: 'A US bachelor’s degree or more, or a foreign equal',
    note: 'A foreign degree needs a credential evaluation with the petition. A degree that is finished but not conferred needs a letter from the school.',
  },
  'h1b.personQualified.license': {
    title: 'A US state license to practice the occupation',
    note: 'It stands for the degree only if it lets you practice this very occupation in full and at once. Most work in computing has no such license.',
  },
  'h1b.threeForOne': {
    title: 'Three years of work for each missing year of college',
    unmet: 'Your years of work do not make up for the missing years of college.',
    note: 'Without any college it takes twelve years. With a three-year degree it takes three. Years of college without a degree are not asked here, and an evaluator may count them.',
  },
  'h1b.threeForOne.years': {
    title: 'Enough years in the occupation',
    unmet: 'There are too few years of work for the missing years of college.',
  },
  'h1b.threeForOne.progressive': { title: 'Duties and responsibility grew over those years' },
  'h1b.threeForOne.recognition': {
    title: 'Work among people with the degree, and one form of recognition',
    note: 'Letters by two experts, membership in an association, a foreign license or recognized achievements.',
  },
  'h1bCap.degreeByFiling': {
    title: 'A degree that you finish before the petition is due',
    note: 'While people are registered, a degree expected before the petitions are due is early enough.',
  },
  'h1bCap.qualified': {
    title: 'You hold the degree, or its equal, when the petition is filed',
    unmet: 'You show neither a US bachelor’s degree or its equal, nor enough years of work in its place.',
    opens: 'A degree, a credential evaluation, or three years of growing work for each missing year of college',
  },
}

const time: WordsFor<`h1b.sixYears${string}` | `h1bTransfer.${'timeLeft' | 'recapture'}${string}`> = {
  'h1b.sixYears': {
    title: 'Time left of the six years',
    unmet: 'Your six years in H and L are used up.',
    opens: 'A year outside the US, or a green-card case that is far enough',
    note: 'Time in L counts, and in any H status by the words of the regulation. Full days outside the US do not.',
  },
  'h1b.sixYears.none': { title: 'No time in H or L so far' },
  'h1b.sixYears.notNow': { title: 'Not in H-1B, H-1B1 or L-1 now' },
  'h1b.sixYears.notBefore': { title: 'Not in H or L before' },
  'h1b.sixYears.left': {
    title: 'Less than six years used, days abroad left out',
    unmet: 'Six years in H and L are used, even with the days abroad added back.',
  },
  'h1b.sixYears.extension': { title: 'A green-card case that carries H-1B past six years' },
  'h1b.sixYears.case': { title: 'A green-card case was started' },
  'h1b.sixYears.held': {
    title: 'H-1B now or before',
    unmet: 'Only somebody who has held H-1B can extend it past six years.',
  },
  'h1b.sixYears.held.before': { title: 'H-1B before' },
  'h1b.sixYears.held.used': {
    title: 'H-1B status held, not only approved',
    unmet: 'Another H status is not H-1B.',
    note: 'An approval that was never used gave no status. It may be enough if a visa was issued on it, which is not asked here. This point was not read again.',
  },
  'h1b.sixYears.otherH': {
    title: 'Time in another H status, such as H-1B1',
    note: 'The regulation counts time in every H status. The statute sets the six years for H-1B only. Which of the two governs time in H-1B1, H-2 or H-3 is not settled here.',
  },
  'h1b.sixYears.steps': { title: 'The case is far enough' },
  'h1b.sixYears.approved': {
    title: 'An approved I-140 in EB-1, EB-2 or EB-3, and no visa number yet',
    note: 'While limits of the queue keep the visa number away, it gives steps of up to three years.',
  },
  'h1b.sixYears.approved.step': { title: 'The I-140 is approved' },
  'h1b.sixYears.approved.number': {
    title: 'No visa number is available yet',
    unmet: 'The category has no queue for you today, or it is not EB-1, EB-2 or EB-3.',
    note: 'This goes by the Final Action Dates on the day of the H-1B petition. The newest bulletin read here is that of October 2026.',
  },
  'h1b.sixYears.approved.anyBirth': { title: 'The queue is not that far for any country of birth' },
  'h1b.sixYears.approved.ownBirth': { title: 'The queue is not that far for your country of birth' },
  'h1b.sixYears.caseAge': {
    title: '365 days since PERM or I-140 was filed',
    note: 'It gives steps of one year. The days are counted to the day on which the extension begins. The steps can end when a visa number was available for a year and nobody asked for the green card.',
  },
  'h1b.sixYears.reset': {
    title: 'A full year outside the US',
    note: 'After a year abroad, brief trips apart, a new six years begins. It takes a new number under the cap, unless the employer is exempt. Time in the US in another status is no part of that year.',
  },
  'h1b.sixYears.byStart': {
    title: 'Time left of the six years when work under the cap could begin',
    unmet: 'Your six years in H and L end before 1 October, when work on a number of the coming season could begin.',
    opens: 'A year outside the US, or a green-card case that is far enough',
    note: 'In H or L status the time runs on until that day. Leaving the US or changing to another status stops it.',
  },
  'h1b.sixYears.byStart.left': {
    title: 'Less than six years used by 1 October',
    unmet: 'The six years are used up by the first day of work, even with the days abroad added back.',
  },
  'h1bTransfer.timeLeft': {
    title: 'Time left of the six years, or a green-card case that goes past them',
    unmet: 'Your six years in H and L are used up, and no green-card case carries you past them.',
    opens: 'An approved I-140, or a PERM or I-140 filed at least 365 days ago',
  },
  'h1bTransfer.recapture': {
    title: 'Days abroad that are added back',
    unmet: 'You named no full days abroad to add back.',
  },
  'h1bTransfer.recapture.days': {
    title: 'Full days outside the US since your first day in H or L',
    note: 'Tickets and stamps prove them. Only absences of more than 24 hours count.',
  },
}

const numbers: WordsFor<
  | `h1b.${'now' | 'before' | 'held' | 'heldBefore' | 'neverHeld' | 'notNow' | 'notBefore' | 'comparesJobs'}`
  | `h1b.${'sameEmployer' | 'counted' | 'worksiteChange'}${string}`
  | `h1bTransfer.${'counted' | 'exemptToCap' | 'portability' | 'grace'}${string}`
> = {
  'h1b.now': { title: 'In H-1B now' },
  'h1b.before': { title: 'An H status before, or an approved H-1B petition' },
  'h1b.heldBefore': { title: 'H-1B held or approved before' },
  'h1b.held': {
    title: 'H-1B now or before',
    unmet: 'A first H-1B is no transfer: you were never counted under the cap.',
    opens: 'Registration and selection, or a job outside the cap, comes first',
  },
  'h1b.notNow': { title: 'Not in H-1B now' },
  'h1b.notBefore': { title: 'No H-1B before' },
  'h1b.neverHeld': { title: 'Never in H-1B' },
  'h1b.comparesJobs': { title: 'In H-1B, with a job named' },
  'h1b.sameEmployer': { title: 'The job stays with your present employer' },
  'h1b.sameEmployer.job': { title: 'The same employer, in the same place or another' },
  'h1b.counted': { title: 'Counted under the cap before' },
  'h1b.counted.cap': { title: 'At least one approval under the cap' },
  'h1b.worksiteChange': {
    title: 'No change of place or duties to report first',
    unmet: 'Your employer files an amended petition before you move to another metro area or other duties.',
  },
  'h1b.worksiteChange.otherJob': { title: 'No present H-1B job to change' },
  'h1b.worksiteChange.none': { title: 'The job is not moved to another area or other duties' },
  'h1bTransfer.counted': { title: 'Counted under the cap before, or both jobs outside it' },
  'h1bTransfer.counted.kind': {
    title: 'The H status was H-1B',
    unmet: 'H-1B1, H-2 and H-3 are no H-1B, so a first H-1B is no transfer.',
  },
  'h1bTransfer.counted.number': {
    title: 'A number from before, or none needed',
    unmet: 'Your H-1B so far was outside the cap, and the new employer is under it.',
    opens: 'Registration and selection in March, or a job at a university or research nonprofit',
  },
  'h1bTransfer.counted.cap': {
    title: 'Counted under the cap',
    note: 'The statute protects people counted in the past six years. For time left over from longer ago, statute and practice do not agree, as of 8 October 2026. An approval never used may have lost its number if the petition was withdrawn.',
  },
  'h1bTransfer.exemptToCap': {
    title: 'No move from an exempt job to an employer under the cap',
    unmet: 'A move from an exempt job to an employer under the cap needs registration and selection.',
  },
  'h1bTransfer.exemptToCap.beside': { title: 'The new job is added beside the exempt one' },
  'h1bTransfer.exemptToCap.added': {
    title: 'The exempt job goes on',
    note: 'The added job needs no registration only while the exempt job lasts.',
  },
  'h1bTransfer.portability': {
    title: 'You can start when the petition is filed',
    unmet: 'You start with the new employer after the approval, and perhaps after a new entry, instead of at filing.',
  },
  'h1bTransfer.portability.move': { title: 'The terms for starting at filing' },
  'h1bTransfer.portability.status': { title: 'You were admitted in H-1B' },
  'h1bTransfer.portability.stay': { title: 'Your stay has not ended' },
  'h1bTransfer.portability.kept': { title: 'No work without permission since your admission' },
  'h1bTransfer.grace': {
    title: 'Your job goes on, or the days after its end still run',
    unmet: AFTER_GRACE,
    row: {
      unmet: AFTER_GRACE,
      unknown: 'If the days after your job have passed, the way leads through a consulate and a new entry.',
    },
  },
}

const cap: WordsFor<`h1bCap.${'registration' | 'notCounted' | 'usMasters' | 'lottery'}${string}`> = {
  'h1bCap.registration': { title: 'The employer registers you in the March window' },
  'h1bCap.registration.window': {
    title: 'The registration window is open',
    unmet: 'No registration window is open today.',
    note: 'The window of 2026 ran from 4 to 19 March. As of 8 October 2026 that of 2027 was expected in March, from past pattern, and not announced.',
    noteFrom: '2026-03-20',
  },
  'h1bCap.registration.employer': {
    title: 'An employer that the cap covers',
    unmet: 'A university is outside the cap and needs no registration. Look at the H-1B outside the cap.',
    opens: 'A job offer from a company',
  },
  'h1bCap.notCounted': {
    title: 'Not counted under the cap already',
    unmet: 'You were counted before and have time left, so that no lottery is needed: look at the transfer.',
    opens: 'A full year outside the US, for a new six years',
  },
  'h1bCap.notCounted.clock': {
    title: 'No number from the past six years with time left',
    note: 'An approval that was never used may still count. It depends on what became of the petition. After a full year abroad you can choose between the rest of your six years, without a draw, and a new six years with one.',
  },
  'h1bCap.usMasters': {
    title: 'The second draw, for a US master’s degree or more',
    unmet: 'You take part in the first draw only. Foreign degrees and for-profit schools do not count.',
    note: 'The school must be public or nonprofit and accredited, and the degree earned before the petition is filed.',
  },
  'h1bCap.lottery': {
    title: 'A number without a draw',
    unmet: 'A draw weighted by wage level decides who may file. The odds are shown apart.',
  },
}

const exempt: WordsFor<`h1bExempt.${string}`> = {
  'h1bExempt.employer': {
    title: 'An employer outside the cap',
    unmet: 'None of the employers you named is outside the cap.',
    opens: 'A job at a university or research nonprofit',
  },
  'h1bExempt.employerType': {
    title: 'A university, a nonprofit tied to one, or a research organization',
    unmet: 'A company is under the cap, and so is an organization that cannot show its tie or its research.',
  },
  'h1bExempt.employerType.university': { title: 'A public or nonprofit university' },
  'h1bExempt.employerType.affiliate': { title: 'A nonprofit tied to a university' },
  'h1bExempt.employerType.affiliate.kind': { title: 'You named one' },
  'h1bExempt.employerType.affiliate.proof': {
    title: 'Owned or run by a university, or a written affiliation with joint work',
    unmet: 'It can show no tie to a university.',
  },
  'h1bExempt.employerType.research': { title: 'A nonprofit research institute' },
  'h1bExempt.employerType.research.kind': { title: 'You named one' },
  'h1bExempt.employerType.research.proof': {
    title: 'Documents show research as a fundamental activity',
    note: 'Research need not be the main mission, but it must be fundamental.',
  },
  'h1bExempt.employerType.government': { title: 'A government research organization' },
  'h1bExempt.employerType.government.kind': { title: 'You named one' },
  'h1bExempt.employerType.government.proof': { title: 'Documents show research as a fundamental activity of the lab' },
  'h1bExempt.halfTime': { title: 'A company, with at least half the time on the work of such an institution' },
  'h1bExempt.halfTime.placement': { title: 'At least half of your time' },
  'h1bExempt.halfTime.statement': {
    title: 'A statement of your time and of the mission it serves',
    note: 'You need not be on the premises. The work must directly further what the institution is for.',
  },
  'h1bExempt.stillExempt': {
    title: 'Counted under the cap before, or no change of employer',
    unmet:
      'You were not counted under the cap, so a later move to an employer under it needs registration and selection.',
    note: 'However long an exempt job lasts, it brings no number. Without one, a company needs registration and selection for you.',
  },
  'h1bExempt.concurrent': {
    title: 'A second job under the cap beside the exempt one',
    unmet: 'You named no second job.',
    note: 'A second job under the cap needs no registration only while the exempt job goes on.',
  },
  'h1bExempt.concurrent.two': { title: 'Both kinds of employer named' },
  'h1bExempt.concurrent.added': { title: 'A job added beside the present one' },
  'h1bExempt.concurrent.job': { title: 'The new job is added, not a change' },
}

const payment: WordsFor<`h1b.paymentProclamation${string}`> = {
  'h1b.paymentProclamation': {
    title: 'The $100,000 payment would not apply',
    unmet: 'Your employer owes the payment for a petition like yours.',
    unsettled:
      'The payment was not collected on 7 October 2026, after court orders of 8 June and 30 September. If it is revived, your employer would owe it for a petition like yours.',
    opens: 'A change of status inside the US, or an H-1B visa that has not expired',
    note: 'Appeals are open, as of 8 October 2026. Check uscis.gov before the petition is filed. Inside the US this holds for a petition that asks for a change or extension of stay and gets it, not for one that sends you to a consulate.',
  },
  'h1b.paymentProclamation.none': {
    title: 'No payment is ordered or collected on this day',
    unsettled: 'Courts ended its collection on 8 June 2026, and their orders are under appeal.',
  },
  'h1b.paymentProclamation.holder': { title: 'Abroad, with an H-1B visa' },
  'h1b.paymentProclamation.abroad': { title: 'You are outside the US' },
  'h1b.paymentProclamation.petition': { title: 'An H-1B petition approved before' },
  'h1b.paymentProclamation.visa': { title: 'An H-1B visa that has not expired' },
}

export const h1bWords: FamilyWords<CriterionId, StepId> = {
  criteria: {
    h1b: { title: 'H-1B through the lottery' },
    'h1b-exempt': { title: 'H-1B outside the cap' },
    'h1b-transfer': { title: 'H-1B transfer or extension' },
    ...employer,
    ...job,
    ...person,
    ...time,
    ...numbers,
    ...cap,
    ...exempt,
    ...payment,
    ...wageWords,
  },
  steps: {
    'h1b.lca': 'The Department of Labor certifies a Labor Condition Application for each worksite before the petition.',
    'h1b.actualWage':
      'The pay must reach the higher of what the employer pays others in the job and the prevailing wage in the area, at the level that the job requires.',
    'h1b.bonaFide': 'The employer shows that a real position is there on the day you start.',
    'h1b.wageProposal':
      'As of 8 October 2026 a proposed rule of the Department of Labor would raise all four wage levels.',
    'h1b.reform':
      'As of 8 October 2026 a reform of the H-1B rules is under review, and its text is not public. It may look harder at work placed with clients.',
    'h1bCap.selected': 'The draw decides who may file from April to June, and being selected is not yet an approval.',
    'h1bCap.consistency': 'The petition must match the registration, and a lower wage later can cost the approval.',
    'h1bCap.proposedFee':
      'As of 8 October 2026 a fee of $103,265 for each petition under the cap is proposed, not final.',
    'h1bExempt.reformRule':
      'As of 8 October 2026 a rule that may narrow the exemption from the cap is under review, and its text is not public.',
  },
}
