import { describe, expect, it } from 'vitest'
import type { Question } from '../../src/domain/question'
import { reader } from '../../src/domain/reading'
import { type Answers, catalogue, type QuestionId } from '../../src/questions/index'

const TODAY = '2026-11-20'

type Values = Readonly<Record<string, unknown>>

const groupOf = (id: QuestionId) => {
  const question: Question | undefined = catalogue.find((one) => one.id === id)
  if (question === undefined) throw new Error(id)
  return question.group
}

/** The fields on a page, given what is entered and earlier answers. */
function shown(id: QuestionId, page: Values, earlier: Answers, entry = 0): string {
  const { fields, shows } = groupOf(id)
  const read = reader(earlier)
  return Object.keys(fields)
    .filter((name) => shows[name]?.(page, read, entry) ?? true)
    .join(' ')
}

function offered(id: QuestionId, name: string, page: Values, earlier: Answers): readonly string[] {
  const { fields, offers } = groupOf(id)
  const field = fields[name]
  if (field?.kind !== 'choice' && field?.kind !== 'several') return []
  const read = reader(earlier)
  return field.options.filter((option) => offers[name]?.(option, read, page) ?? true)
}

const issues = (id: QuestionId, page: Values, earlier: Answers = {}) =>
  groupOf(id)
    .check(page, TODAY, reader(earlier))
    .map(({ field, code }) => `${field} ${code}`)

describe('fields shown', () => {
  it.each<readonly [QuestionId, Values, Answers, string]>([
    ['familyBirth', {}, {}, 'marriage parents'],
    ['familyBirth', { marriage: 'married', parents: 'neither' }, {}, 'marriage spouseBirth parents parentBirth'],
    ['familyBirth', { marriage: 'planned', parents: 'unsure' }, {}, 'marriage parents'],
    ['admission', {}, { status: 'h1b' }, 'until employment kept'],
    ['admission', { employment: 'ended' }, { status: 'h1b' }, 'until employment lastDay kept'],
    ['admission', {}, { status: 'h4' }, 'until kept'],
    ['studentDates', {}, { status: 'f1' }, 'programEnd fullYear cptMonths kept'],
    ['studentDates', {}, { status: 'opt' }, 'cardEnd idleDays kept'],
    ['studentDates', {}, { status: 'stem' }, 'cardEnd idleDays kept'],
    ['exchangePrograms', {}, { status: 'j1' }, 'category asJ2 from until kept'],
    ['exchangePrograms', {}, { status: 'h1b' }, 'category asJ2 from until'],
    ['hClock', {}, { status: 'h1b', history: ['none'] }, 'counted firstDay daysOut'],
    ['hClock', {}, { status: 'l1', history: ['none'] }, 'firstDay daysOut'],
    ['hClock', {}, { status: 'abroad', history: ['h'] }, 'counted firstDay lastDay daysOut abroadSince'],
    ['hClock', { counted: 'unused' }, { status: 'abroad', history: ['h'] }, 'counted'],
    [
      'hClock',
      { counted: 'unused' },
      { status: 'abroad', history: ['h', 'l'] },
      'counted firstDay lastDay daysOut abroadSince',
    ],
    ['hClock', {}, { status: 'f1', history: ['l'] }, 'firstDay lastDay daysOut'],
    ['hClock', {}, { status: 'h1b1', history: ['none'] }, 'firstDay daysOut'],
    ['hClock', { counted: 'unused' }, { status: 'h1b1', history: ['h'] }, 'counted firstDay daysOut'],
    ['greenCardCase', { step: 'i140', category: 'niw' }, {}, 'step category priorityDate planChanged'],
    ['greenCardCase', { step: 'i485', category: 'niw' }, {}, 'step category priorityDate planChanged'],
    ['greenCardCase', { step: 'approved', category: 'niw' }, {}, 'step category priorityDate'],
    ['greenCardCase', { step: 'i140', category: 'eb2' }, {}, 'step category priorityDate'],
    ['degrees', {}, { status: 'abroad' }, 'level subject country state month'],
    [
      'degrees',
      { level: 'bachelor', country: 'IN', state: 'awarded' },
      {},
      'level years subject country state month evaluation',
    ],
    ['degrees', { level: 'doctor', country: 'IN', state: 'studying' }, {}, 'level subject country state month'],
    [
      'degrees',
      { level: 'master', country: 'US', state: 'awarded' },
      { status: 'opt' },
      'level years subject country school accredited state month cip f1Basis',
    ],
    [
      'degrees',
      { level: 'doctor', country: 'PR', state: 'awarded' },
      { status: 'abroad' },
      'level subject country school accredited state month',
    ],
    [
      'degrees',
      { level: 'chartered', country: 'US', state: 'awarded' },
      { status: 'f1' },
      'level subject country state month',
    ],
    ['workYears', {}, { degrees: [] }, 'total research'],
    ['groupWork', {}, { status: 'abroad' }, 'tie'],
    ['groupWork', { tie: 'contract' }, { status: 'abroad' }, 'tie'],
    ['groupWork', { tie: 'same' }, { status: 'abroad' }, 'tie from employment usDays fullTime'],
    ['groupWork', { tie: 'unsure' }, { status: 'abroad' }, 'tie from employment usDays fullTime'],
    [
      'groupWork',
      { tie: 'same', employment: 'ended' },
      { status: 'abroad' },
      'tie from employment until usDays fullTime',
    ],
    [
      'groupWork',
      { tie: 'same', employment: 'ended', since: 'working' },
      { status: 'l1' },
      'tie from employment until usDays fullTime since usFrom',
    ],
    ['evidenceKinds', { kinds: ['none'] }, {}, 'kinds'],
    ['evidenceKinds', { kinds: ['awards'] }, {}, 'kinds field'],
    ['judging', { kinds: ['reviews'] }, {}, 'kinds count'],
    ['judging', { kinds: ['thesis'] }, {}, 'kinds'],
    ['contributions', { kinds: ['cited'] }, {}, 'kinds citations'],
    ['contributions', { kinds: ['none'] }, {}, 'kinds'],
    ['articles', { kinds: ['none'] }, {}, 'kinds'],
    ['leadRoles', { what: ['none'] }, {}, 'what'],
    ['leadRoles', { what: 'unsure' }, {}, 'what where'],
    ['endeavor', { focus: 'job' }, {}, 'focus'],
    ['endeavor', { focus: 'none' }, {}, 'focus'],
    ['endeavor', { focus: 'several' }, {}, 'focus kind reach'],
    ['groupOffice', { age: 'year' }, {}, 'age blanket'],
    ['groupOffice', { age: 'new' }, {}, 'age premises plan blanket'],
    ['groupOffice', { age: 'none' }, {}, 'age premises plan blanket'],
    ['groupJob', { work: 'expert' }, {}, 'work handsOn'],
    ['groupJob', { work: 'people', reports: 4 }, {}, 'work handsOn reports degreed budget'],
    ['groupJob', { work: 'function', reports: 0 }, {}, 'work handsOn reports budget'],
    ['jobPosting', { minimum: 'nothing' }, {}, 'minimum years'],
    ['jobPosting', { minimum: 'any' }, {}, 'minimum years'],
    ['jobPosting', { minimum: 'bachelor' }, {}, 'minimum fields years norm'],
    ['jobPosting', { minimum: 'unsure' }, {}, 'minimum fields years norm'],
    [
      'roleAndPay',
      { occupation: '15-1252', area: '41860' },
      { employers: ['company'] },
      'role occupation area pay otherLevel',
    ],
    [
      'roleAndPay',
      { occupation: 'other', area: '41860' },
      { employers: ['company'] },
      'role occupation area pay level otherLevel',
    ],
    [
      'roleAndPay',
      { occupation: '15-1252', area: 'unsure' },
      { employers: ['none'] },
      'role occupation area pay level',
    ],
    ['roleAndPay', { occupation: '15-1252', area: '41860' }, { employers: ['university'] }, 'role occupation area pay'],
  ])('on %s with %j after %j', (id, page, earlier, expected) => expect(shown(id, page, earlier)).toBe(expected))

  it('on the first exchange program only: whether the status was kept', () =>
    expect(shown('exchangePrograms', {}, { status: 'j1' }, 1)).toBe('category asJ2 from until'))

  it('of work after a bachelor’s degree, where there is one', () => {
    const bachelor = {
      level: 'bachelor',
      years: 4,
      subject: 'cs',
      country: 'US',
      state: 'awarded',
      month: '2018-05',
    } as const
    expect(shown('workYears', { after: 3 }, { degrees: [bachelor] })).toBe('total after grew research')
    expect(shown('workYears', { after: 0 }, { degrees: [bachelor] })).toBe('total after research')
    const doctor = { ...bachelor, level: 'doctor' } as const
    expect(shown('workYears', { after: 2, study: 4 }, { degrees: [doctor] })).toBe(
      'total after grew research study studyKind',
    )
  })

  it('of facts about the employer, as far as they matter', () => {
    const earlier = { status: 'abroad', citizenships: ['IN'], employers: ['company'] } as const satisfies Answers
    const terms = { length: 'lasting', hours: 40, paid: 'yes', direction: 'own' } as const
    const at = (page: Values, answers: Answers) => shown('employerFacts', page, { ...earlier, ...answers })
    const engineering = { jobTerms: { ...terms, research: 'no' } } as const
    expect(at({}, engineering)).toBe('h1b greenCard size layoffs pays tie')
    expect(at({ h1b: 'no', greenCard: 'no' }, engineering)).toBe('h1b greenCard size tie')
    expect(at({ h1b: 'no', greenCard: 'no' }, { ...engineering, citizenships: ['AU'] })).toBe(
      'h1b greenCard size layoffs tie',
    )
    expect(at({}, { ...engineering, status: 'opt' })).toBe('h1b greenCard eVerify size layoffs pays tie')
    expect(at({}, { ...engineering, employers: ['own'] })).toBe('h1b greenCard size layoffs pays')
    expect(at({}, { jobTerms: { ...terms, research: 'yes' } })).toBe(
      'h1b greenCard size layoffs pays tie researchers record ds2019',
    )
    expect(at({}, { ...engineering, employers: ['university'] })).toBe('h1b greenCard size layoffs pays tie ds2019')
    expect(at({}, { ...engineering, employers: ['visit'] })).toBe('greenCard size pays tie ds2019')
  })
})

describe('options offered', () => {
  it('leave out what the present status says already', () => {
    const offers = (status: 'abroad' | 'f1' | 'h1b' | 'l1' | 'j1' | 'unsure') =>
      offered('history', 'value', {}, { status }).join(' ')
    expect(offers('abroad')).toBe('h l j green-card group none')
    expect(offers('f1')).toBe('opt h l j green-card group none')
    expect(offers('h1b')).toBe('l j green-card group none')
    expect(offers('l1')).toBe('h j green-card group none')
    expect(offers('j1')).toBe('h l green-card group none')
    expect(offers('unsure')).toBe('opt h l j green-card group none')
  })

  it('leave out what cannot be', () => {
    expect(offered('employers', 'value', {}, { history: ['none'] })).not.toContain('group')
    expect(offered('employers', 'value', {}, { history: ['group'] })).toContain('group')
    expect(offered('employers', 'value', {}, { history: 'unsure' })).toContain('group')
    expect(offered('hClock', 'counted', {}, { status: 'h1b' })).not.toContain('unused')
    expect(offered('hClock', 'counted', {}, { status: 'abroad' })).toContain('unused')
    expect(offered('hClock', 'counted', {}, { status: 'h1b' })).not.toContain('other')
    expect(offered('hClock', 'counted', {}, { status: 'abroad' })).toContain('other')
    expect(offered('greenCardCase', 'category', { step: 'perm' }, {})).toEqual(['eb2', 'eb3', 'other'])
    expect(offered('greenCardCase', 'category', { step: 'i140' }, {})).toEqual(['eb1', 'niw', 'eb2', 'eb3', 'other'])
    expect(offered('jobPosting', 'fields', { minimum: 'bachelor' }, {})).toEqual(['one', 'tied', 'mixed'])
    expect(offered('jobPosting', 'fields', { minimum: 'master' }, {})).toEqual(['one', 'tied', 'mixed', 'any'])
  })
})

describe('contradictions on a page', () => {
  it.each<readonly [QuestionId, Values, Answers, readonly string[]]>([
    ['exchangePrograms', { from: '2022-01-01', until: '2022-01-01' }, {}, ['until order']],
    ['exchangePrograms', { from: '2022-01-01', until: '2022-01-02' }, {}, []],
    ['exchangePrograms', { from: '2026-01-01', until: '2026-11-21' }, { status: 'h1b' }, ['until ended']],
    ['exchangePrograms', { from: '2026-01-01', until: TODAY }, { status: 'h1b' }, []],
    ['exchangePrograms', { from: '2026-01-01', until: '2026-11-21' }, { status: 'j1' }, []],
    ['hClock', { firstDay: '2025-01-02', lastDay: '2025-01-01' }, {}, ['lastDay order']],
    ['hClock', { firstDay: '2026-11-10', daysOut: 10 }, {}, []],
    ['hClock', { firstDay: '2026-11-10', daysOut: 11 }, {}, ['daysOut span']],
    ['hClock', { firstDay: '2025-01-01', lastDay: '2025-01-11', daysOut: 11 }, {}, ['daysOut span']],
    ['hClock', { daysOut: 300 }, {}, []],
    ['hClock', { lastDay: '2025-01-11', abroadSince: '2025-01-10' }, {}, ['abroadSince order']],
    ['hClock', { lastDay: '2025-01-11', abroadSince: '2025-01-11' }, {}, []],
    ['degrees', { state: 'awarded', month: '2026-12' }, {}, ['month ahead']],
    ['degrees', { state: 'awarded', month: '2026-11' }, {}, []],
    ['degrees', { state: 'studying', month: '2026-12' }, {}, []],
    ['workYears', { total: 5, after: 6 }, {}, ['after exceeds']],
    ['workYears', { total: 5, after: 5 }, {}, []],
    ['workYears', { total: 5, research: 6 }, {}, ['research exceeds']],
    ['workYears', { total: 5, research: 5 }, {}, []],
    ['exchangePrograms', { from: '2000-01-01', until: '2020-01-02' }, {}, ['until long']],
    ['exchangePrograms', { from: '2000-01-01', until: '2020-01-01' }, {}, []],
    ['degrees', { state: 'studying', month: '2026-10' }, {}, ['month past']],
    ['groupWork', { from: '2025-01-01', until: '2025-01-01' }, {}, ['until order']],
    ['groupWork', { from: '2025-01-01', until: '2025-02-01', usDays: 31 }, {}, []],
    ['groupWork', { from: '2025-01-01', until: '2025-02-01', usDays: 32 }, {}, ['usDays exceeds']],
    ['jobPosting', { minimum: 'bachelor-5', years: 4 }, {}, ['years underFive']],
    ['jobPosting', { minimum: 'bachelor-5', years: 5 }, {}, []],
    ['jobPosting', { minimum: 'nothing', years: 2 }, {}, ['minimum experience']],
    ['jobPosting', { minimum: 'nothing', years: 1 }, {}, []],
  ])('on %s with %j after %j', (id, page, earlier, expected) => expect(issues(id, page, earlier)).toEqual(expected))

  it('of a list: two degrees cannot both be the one of the present I-20', () => {
    const { check } = groupOf('degrees')
    const at = (own: string, other: string) => check({ f1Basis: own }, TODAY, reader({}), [{ f1Basis: other }])
    expect(at('yes', 'yes')).toEqual([{ field: 'f1Basis', code: 'twice' }])
    expect(at('no', 'yes')).toEqual([])
    expect(at('yes', 'no')).toEqual([])
  })
})
