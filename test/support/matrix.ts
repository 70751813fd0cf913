import type { PathwayId } from '../../src/domain/pathway'
import type { QuestionId } from '../../src/questions/index'

/**
 * What decides a criterion: the questions whose answers do; or what is not asked at all. "process": everybody must do it, or
 * only the employer or an officer can. "chance": a draw. "unsettled": the law is open. "never asked": no such criterion here.
 */
type Decided = readonly QuestionId[] | 'process' | 'chance' | 'unsettled' | 'never asked'

interface CriteriaGroup {
  /** The pathways that have these criteria. */
  readonly of: readonly PathwayId[]
  readonly decided: Readonly<Record<string, Decided>>
}

const EVIDENCE = [
  'evidenceKinds',
  'awards',
  'memberships',
  'press',
  'judging',
  'contributions',
  'articles',
  'leadRoles',
  'payStanding',
] as const satisfies readonly QuestionId[]

/** EB-1B has no criterion of roles or of pay. */
const SCHOLARLY = EVIDENCE.filter((id) => id !== 'leadRoles' && id !== 'payStanding')

/** Every criterion of law and what decides it, written down from the legal research and not from the rules. */
export const matrix: Readonly<Record<string, CriteriaGroup>> = {
  common: {
    of: [],
    decided: {
      'common.travelBanVisa': ['status', 'citizenships', 'validVisas'],
      'common.homeResidencyTrigger': ['history', 'exchangePrograms', 'homeResidency'],
      'common.homeResidency': ['history', 'exchangePrograms', 'homeResidency', 'homeResidencyOutcome'],
      'common.changeOfStatus': ['status', 'admission', 'studentDates', 'exchangePrograms'],
      'common.intent': ['status', 'greenCardCase'],
      'common.grace': ['status', 'admission'],
      'common.visaNumber': ['birthCountry', 'familyBirth', 'greenCardCase'],
      'common.adjustmentDiscretion': 'process',
      'common.abilityToPay': ['employerFacts'],
      'common.noRfeDenial': 'process',
      'common.interview': 'process',
    },
  },
  h1b: {
    of: ['h1b', 'h1b-exempt', 'h1b-transfer'],
    decided: {
      'h1b.employer': ['employers', 'ownership', 'employerFacts'],
      'h1b.degreeRequired': ['jobPosting'],
      'h1b.fieldsTied': ['jobPosting', 'degrees'],
      'h1b.occupationTest': ['jobPosting', 'jobTerms'],
      'h1b.bonaFide': 'process',
      'h1b.personQualified': ['degrees', 'professionalRecord', 'workYears'],
      'h1b.threeForOne': ['degrees', 'workYears', 'professionalRecord'],
      'h1b.lca': 'process',
      'h1b.wageFloor': ['roleAndPay'],
      'h1b.sixYears': ['hClock', 'greenCardCase'],
      'h1b.ownerLimits': ['ownership'],
      'h1b.worksiteChange': ['jobChange'],
      'h1b.paymentProclamation': ['status', 'validVisas', 'admission', 'studentDates'],
      'h1b.layoffs': ['employerFacts'],
    },
  },
  h1bCap: {
    of: ['h1b'],
    decided: {
      'h1bCap.registration': ['employerFacts'],
      'h1bCap.wageLevel': ['roleAndPay'],
      'h1bCap.selected': 'chance',
      'h1bCap.usMasters': ['degrees'],
      'h1bCap.consistency': 'process',
      'h1bCap.notCounted': ['history', 'hClock'],
      'h1bCap.proposedFee': 'unsettled',
    },
  },
  h1bExempt: {
    of: ['h1b-exempt'],
    decided: {
      'h1bExempt.employerType': ['employers', 'exemptTie'],
      'h1bExempt.halfTime': ['employers', 'exemptTie'],
      'h1bExempt.stillExempt': ['hClock', 'jobChange', 'employers'],
      'h1bExempt.concurrent': ['jobChange', 'employers'],
      'h1bExempt.reformRule': 'unsettled',
    },
  },
  h1bTransfer: {
    of: ['h1b-transfer'],
    decided: {
      'h1bTransfer.counted': ['hClock', 'jobChange', 'employers'],
      'h1bTransfer.exemptToCap': ['hClock', 'jobChange', 'employers'],
      'h1bTransfer.portability': ['status', 'admission', 'jobChange'],
      'h1bTransfer.grace': ['admission'],
      'h1bTransfer.timeLeft': ['hClock', 'greenCardCase'],
      'h1bTransfer.recapture': ['hClock'],
    },
  },
  o1a: {
    of: ['o1a'],
    decided: {
      'o1a.petitioner': ['employers', 'ownership'],
      'o1a.majorAward': ['awards'],
      'o1a.awards': ['awards'],
      'o1a.criteriaCount': EVIDENCE,
      'o1a.memberships': ['memberships'],
      'o1a.press': ['press'],
      'o1a.judging': ['judging'],
      'o1a.contributions': ['contributions'],
      'o1a.articles': ['articles'],
      'o1a.criticalRole': ['leadRoles'],
      'o1a.highSalary': ['payStanding', 'roleAndPay'],
      // All evidence, and then an officer: the count reads the evidence, the whole of it no answer can settle.
      'o1a.totality': [],
      'o1a.consultation': 'process',
      'o1a.contract': ['jobTerms'],
      'o1a.sameArea': ['evidenceKinds'],
    },
  },
  l1: {
    of: ['l1a', 'l1b'],
    decided: {
      'l1.qualifyingGroup': ['history', 'groupWork'],
      'l1.yearAbroad': ['groupWork', 'status'],
      'l1.windowShift': ['groupWork', 'status'],
      'l1.capacityAbroad': ['groupRole'],
      'l1.newOffice': ['groupOffice'],
      'l1.ownerReturn': ['ownership', 'employerFacts'],
      'l1.maxStay': ['hClock'],
      'l1a.managerialUs': ['groupJob'],
      'l1a.managerialShare': ['groupJob'],
      'l1a.staffing': ['groupJob'],
      'l1b.specialKnowledge': ['groupKnowledge'],
      'l1b.clientSite': ['jobTerms'],
      'l1b.blanketProfessional': ['groupOffice', 'degrees'],
    },
  },
  eb1a: {
    of: ['eb1a'],
    decided: {
      'eb1a.continueWork': ['evidenceKinds', 'endeavor'],
      'eb1a.majorAward': ['awards'],
      'eb1a.awards': ['awards'],
      'eb1a.criteriaCount': EVIDENCE,
      'eb1a.memberships': ['memberships'],
      'eb1a.press': ['press'],
      'eb1a.judging': ['judging'],
      'eb1a.articles': ['articles'],
      'eb1a.contributions': ['contributions', 'evidenceKinds'],
      'eb1a.exhibitions': 'never asked',
      'eb1a.commercial': 'never asked',
      'eb1a.leadingRole': ['leadRoles'],
      'eb1a.highSalary': ['payStanding', 'roleAndPay'],
      'eb1a.finalMerits': [],
    },
  },
  eb1b: {
    of: ['eb1b'],
    decided: {
      'eb1b.employerFiles': ['employers', 'employerFacts'],
      'eb1b.offer': ['jobTerms'],
      'eb1b.privateResearchers': ['employers', 'employerFacts'],
      'eb1b.threeYears': ['workYears', 'degrees'],
      'eb1b.criteriaCount': SCHOLARLY,
      'eb1b.prizes': ['awards'],
      'eb1b.memberships': ['memberships'],
      'eb1b.judging': ['judging'],
      'eb1b.contributions': ['contributions'],
      'eb1b.articles': ['articles'],
      'eb1b.published': ['press'],
      'eb1b.finalMerits': [],
      'eb1b.abilityToPay': ['employerFacts'],
    },
  },
  eb1c: {
    of: ['eb1c'],
    decided: {
      'eb1c.yearAbroad': ['groupWork', 'groupRole'],
      'eb1c.managerialUs': ['groupJob'],
      'eb1c.relationship': ['history', 'groupWork'],
      'eb1c.usBusiness': ['groupOffice'],
      'eb1c.notSpecializedOnly': ['groupRole'],
      'eb1c.noGapGroup': ['groupWork'],
      'eb1c.abilityToPay': ['employerFacts'],
    },
  },
  niw: {
    of: ['niw'],
    decided: {
      'niw.eb2Threshold': ['degrees', 'workYears', 'professionalRecord'],
      'niw.profession': ['endeavor'],
      'niw.exceptionalAbility': ['degrees', 'workYears', 'professionalRecord', 'payStanding'],
      'niw.specificEndeavor': ['endeavor', 'greenCardCase'],
      'niw.meritImportance': ['endeavor', 'endeavorSupport'],
      // Of the evidence, which kinds there are; an officer weighs the rest.
      'niw.wellPositioned': ['endeavorSupport', 'degrees', 'evidenceKinds'],
      'niw.balance': ['endeavor', 'endeavorSupport'],
      'niw.corroboration': ['endeavorSupport'],
    },
  },
  perm: {
    of: ['perm-eb2', 'perm-eb3'],
    decided: {
      'perm.offer': ['employers', 'jobTerms', 'employerFacts'],
      'perm.pwd': ['roleAndPay'],
      'perm.recruitment': 'process',
      'perm.workerQualified': ['jobPosting', 'degrees', 'workYears'],
      'perm.noOwnership': ['ownership', 'employerFacts'],
      'perm.abilityToPay': ['employerFacts'],
      'perm.layoffs': ['employerFacts'],
    },
  },
  eb2Perm: {
    of: ['perm-eb2'],
    decided: { 'eb2Perm.jobRequires': ['jobPosting'], 'eb2Perm.personHas': ['degrees', 'workYears'] },
  },
  eb3Perm: {
    of: ['perm-eb3'],
    decided: {
      'eb3Perm.professional': ['jobPosting', 'degrees'],
      'eb3Perm.skilled': ['jobPosting', 'workYears', 'degrees'],
    },
  },
  opt: {
    of: ['opt'],
    decided: {
      'opt.status': ['status', 'studentDates'],
      'opt.levelUnused': ['degrees', 'optHistory'],
      'opt.cptUnder12': ['studentDates'],
      'opt.window': ['studentDates'],
      'opt.unemployment': ['studentDates'],
      'opt.related': ['degrees', 'roleAndPay'],
      'opt.hours': ['jobTerms'],
      'opt.schoolFeeProposal': 'unsettled',
      'opt.durationOfStatus': 'unsettled',
    },
  },
  stemOpt: {
    of: ['stem-opt'],
    decided: {
      'stemOpt.onOpt': ['status'],
      'stemOpt.cip': ['degrees'],
      'stemOpt.accredited': ['degrees'],
      'stemOpt.eVerify': ['employerFacts'],
      'stemOpt.i983': ['employers', 'ownership', 'jobTerms'],
      'stemOpt.paid20h': ['jobTerms'],
      'stemOpt.lifetime': ['status', 'degrees', 'optHistory'],
      'stemOpt.priorDegree': ['degrees', 'optHistory'],
      'stemOpt.unemployment': ['studentDates'],
      'stemOpt.window': ['studentDates'],
      'stemOpt.notices': 'process',
    },
  },
  j1: {
    of: ['j1'],
    decided: {
      'j1.sponsor': ['employers', 'employerFacts'],
      'j1.purpose': ['employers', 'jobTerms'],
      'j1.degree': 'never asked',
      'j1.bar24': ['exchangePrograms', 'history'],
      'j1.bar12': ['exchangePrograms', 'history'],
      'j1.fiveYears': ['exchangePrograms', 'history'],
      'j1.intent': ['greenCardCase'],
      'j1.travelBan': ['citizenships', 'status', 'validVisas'],
    },
  },
  e3: {
    of: ['e3'],
    decided: {
      'e3.citizen': ['citizenships'],
      'e3.job': ['employers', 'jobPosting'],
      'e3.degree': ['degrees', 'workYears'],
      'e3.lca': ['roleAndPay'],
      'e3.selfEmployment': ['employers', 'ownership'],
      'e3.intent': ['greenCardCase'],
    },
  },
  h1b1: {
    of: ['h1b1'],
    decided: {
      'h1b1.nationality': ['citizenships'],
      'h1b1.job': ['employers', 'jobPosting'],
      'h1b1.degree': ['degrees', 'workYears', 'roleAndPay'],
      'h1b1.lca': ['roleAndPay'],
      'h1b1.selfEmployment': ['employers', 'ownership'],
      'h1b1.intent': ['greenCardCase'],
    },
  },
  tn: {
    of: ['tn'],
    decided: {
      'tn.citizen': ['citizenships'],
      'tn.mexicanVisa': ['citizenships'],
      'tn.profession': ['jobDuties', 'degrees'],
      'tn.credential': ['degrees', 'workYears', 'professionalRecord', 'jobDuties'],
      'tn.prearranged': ['employers'],
      'tn.noSelfEmployment': ['employers', 'ownership'],
      'tn.intent': ['greenCardCase'],
    },
  },
}

/** Questions that only pathways not registered yet read. */
export const asksForLater: readonly string[] = []
