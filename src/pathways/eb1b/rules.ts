import { all, any, fact, officerDecides, type Outcome, unless } from '../../domain/criterion'
import { cfr204_5, ina203, pm6f3 } from '../../policy/sources'
import { employerFacts } from '../../questions/employer/employerFacts'
import { type Employer, type Employers, employers, isPetitioner, isPrivate } from '../../questions/employer/employers'
import { jobTerms } from '../../questions/employer/jobTerms'
import { employerCanPay } from '../common/gates'
import { opening } from '../common/events'
import { companyApart } from '../common/own-company'
import { evidence } from './evidence'
import { threeYears } from './experience'
import { eb1bPrivateResearchers } from './policy'

const statute = ina203('(b)(1)(B)')
const posts = ina203('(b)(1)(B)(iii)')

/** A university or a private employer other than a company of one's own. */
const maySponsor = (one: Employer): boolean => one === 'university' || (one !== 'own' && isPrivate(one))

/** Of a company of one's own only an officer can say whether it is an employer apart from the person. */
function hasEmployer(all: Employers): Outcome {
  if (!all.some(isPetitioner)) return opening('permanentResearchOffer')
  return all.some(maySponsor) || (all.includes('own') && 'officer')
}

/** Excuses what only a job can show, while nobody is named who files petitions: a visit's host and a company abroad do not. */
const noEmployerYet = fact({
  id: 'eb1b.employerFiles.none',
  reads: [employers],
  cites: [statute],
  holds: ([all]) => !all.some(isPetitioner),
})

const employerFiles = all('eb1b.employerFiles', [
  fact({ id: 'eb1b.employerFiles.kind', reads: [employers], cites: [statute], holds: ([all]) => hasEmployer(all) }),
  unless(
    'eb1b.employerFiles.sponsor',
    fact({
      id: 'eb1b.employerFiles.willing',
      reads: [employerFacts.at.greenCard],
      cites: [statute],
      holds: ([sponsors]) => sponsors === 'yes' || opening('employerSponsors'),
    }),
    noEmployerYet,
  ),
])

/** Without a company apart from the person, the person would be the petitioner, which the statute rules out. */
const notSelf = unless(
  'eb1b.employerFiles.notSelf',
  companyApart('eb1b.employerFiles.notSelf.separate', [statute]),
  fact({
    id: 'eb1b.employerFiles.notSelf.other',
    reads: [employers],
    cites: [statute],
    holds: ([all]) => !all.includes('own') || all.some(maySponsor),
  }),
)

const isSchool = (one: Employer): boolean => one === 'university' || one === 'profit-school'

/** Permanent means tenured, tenure track or without an end; work at will has none, a postdoc does. Only a school's may teach. */
const offer = unless(
  'eb1b.offer',
  fact({
    id: 'eb1b.offer.permanent',
    reads: [jobTerms, employers],
    cites: [posts, cfr204_5('(i)(2), (i)(3)(iv)'), cfr204_5('(i)(2), on work at will and postdocs', 'secondary')],
    holds([{ length, research }, all]) {
      if (length !== 'tenure' && length !== 'lasting') return false
      if (length === 'tenure' && all.some(isSchool)) return true
      return research === 'unsure' ? research : research === 'yes'
    },
  }),
  noEmployerYet,
)

/** How many full-time researchers each answer stands for: at most, exactly, at least. */
const RESEARCHERS = { few: 2, three: 3, four: 4 } as const

/** Whether the beneficiary is one of the three is open, so exactly three settle nothing. */
const privateResearchers = any('eb1b.privateResearchers', [
  fact({
    id: 'eb1b.privateResearchers.notPrivate',
    reads: [employers],
    cites: [posts],
    // The statute says "university or institution of higher education"; whether it means those run for profit is not told.
    holds: ([all]) => all.includes('university') || !all.some(isPrivate) || (all.some(isSchool) && 'officer'),
  }),
  all('eb1b.privateResearchers.private', [
    fact({
      id: 'eb1b.privateResearchers.number',
      reads: [employers, employerFacts.at.researchers],
      uses: [eb1bPrivateResearchers],
      cites: [ina203('(b)(1)(B)(iii)(III)'), pm6f3(', on who is counted', 'secondary')],
      holds([all, answer], [needed]) {
        // Asked of research posts only; without research only a school's post can pass, and that by its being a school.
        if (answer === null) return all.some(isSchool) ? false : 'unsure'
        const number = RESEARCHERS[answer]
        if (number < needed) return opening('thirdResearcher')
        return number > needed || 'unsettled'
      },
    }),
    fact({
      id: 'eb1b.privateResearchers.record',
      reads: [employerFacts.at.record],
      cites: [ina203('(b)(1)(B)(iii)(III)')],
      holds: ([record]) => (record === null ? 'unsure' : record === 'yes'),
    }),
  ]),
])

export const eligibility = all('eb1b.eligibility', [
  employerFiles,
  notSelf,
  offer,
  privateResearchers,
  threeYears,
  evidence,
  all('eb1b.abilityToPay', [employerCanPay]),
  officerDecides('eb1b.finalMerits', [ina203('(b)(1)(B)(i)'), pm6f3()]),
])
