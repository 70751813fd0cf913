import type { Question } from '../../domain/question'
import type { Read, Ref } from '../../domain/reading'
import { articles } from '../../questions/achievements/articles'
import { awards } from '../../questions/achievements/awards'
import { contributions } from '../../questions/achievements/contributions'
import { endeavorSupport } from '../../questions/achievements/endeavorSupport'
import { evidenceKinds } from '../../questions/achievements/evidenceKinds'
import { judging } from '../../questions/achievements/judging'
import { leadRoles } from '../../questions/achievements/leadRoles'
import { memberships } from '../../questions/achievements/memberships'
import { payStanding } from '../../questions/achievements/payStanding'
import { press } from '../../questions/achievements/press'
import { degrees } from '../../questions/degree/degrees'
import { professionalRecord } from '../../questions/experience/professionalRecord'
import { workYears } from '../../questions/experience/workYears'
import { ABILITY, type Kind, RECORD } from './kinds'

/** given: the person has it, or ticked it. untold: whether they have it is not known. absent: they do not. */
export type Presence = 'given' | 'untold' | 'absent'

/** The question in which the person tells of a kind, the fields that do, and which of their options; all where none are named. */
interface Telling {
  readonly question: Question
  readonly fields: readonly string[]
  readonly options?: readonly string[]
}

export const tellings: Readonly<Record<Kind, Telling>> = {
  articles: { question: articles, fields: ['kinds', 'papers'] },
  judging: { question: judging, fields: ['kinds', 'count'] },
  contributions: { question: contributions, fields: ['kinds'] },
  citations: { question: contributions, fields: ['citations'] },
  press: { question: press, fields: ['value'] },
  memberships: { question: memberships, fields: ['value'] },
  awards: { question: awards, fields: ['value'] },
  roles: { question: leadRoles, fields: ['what', 'where'] },
  pay: { question: payStanding, fields: ['value'] },
  other: { question: evidenceKinds, fields: ['kinds'], options: ['other'] },
  academic: { question: degrees, fields: [] },
  years: { question: workYears, fields: ['total'] },
  license: { question: professionalRecord, fields: ['value'], options: ['state-license', 'license'] },
  association: { question: professionalRecord, fields: ['value'], options: ['association'] },
  recognition: { question: professionalRecord, fields: ['value'], options: ['recognition', 'experts'] },
  support: { question: endeavorSupport, fields: ['value'] },
}

const FIRST: Readonly<Record<(typeof RECORD)[number], Ref<readonly string[] | string>>> = {
  articles: articles.at.kinds,
  judging: judging.at.kinds,
  contributions: contributions.at.kinds,
  press,
  memberships,
  awards,
  roles: leadRoles.at.what,
  pay: payStanding,
  other: evidenceKinds.at.kinds,
}

/** Whether a kind of the record is there: by the list of kinds, and by the page that asks what proof there is. */
function ofRecord(kind: (typeof RECORD)[number], read: Read): Presence {
  const listed = read(evidenceKinds.at.kinds)
  if (listed.state === 'known' && !listed.value.includes(kind)) return 'absent'
  const page = read(FIRST[kind])
  if (page.state === 'known' && !some(page.value)) return 'absent'
  return listed.state === 'known' || page.state === 'known' ? 'given' : 'untold'
}

const some = (given: readonly string[] | string): boolean => [given].flat().some((one) => one !== 'none')

function ofProof(kind: (typeof ABILITY)[number], read: Read): Presence {
  const { options = [] } = tellings[kind]
  switch (kind) {
    case 'academic':
      return when(read, degrees, (list) => list.length > 0)
    case 'years':
      return when(read, workYears.at.total, (years) => years > 0)
    case 'license':
    case 'association':
    case 'recognition':
      return when(read, professionalRecord, (shown) => shown.some((one) => options.includes(one)))
  }
}

function when<V>(read: Read, ref: Ref<V>, holds: (value: V) => boolean): Presence {
  const reading = read(ref)
  if (reading.state !== 'known') return 'untold'
  return holds(reading.value) ? 'given' : 'absent'
}

/** What is told apart from the kinds: it is there, or nothing to speak of. */
const told = (presence: Presence): Presence => (presence === 'untold' ? 'absent' : presence)

/** Whether the person has evidence of a kind. */
export function presenceOf(kind: Kind, read: Read): Presence {
  switch (kind) {
    case 'citations':
      return told(when(read, contributions.at.citations, (count) => count !== null && count > 0))
    case 'support':
      return told(when(read, endeavorSupport, some))
    case 'academic':
    case 'years':
    case 'license':
    case 'association':
    case 'recognition':
      return ofProof(kind, read)
    case 'articles':
    case 'judging':
    case 'contributions':
    case 'press':
    case 'memberships':
    case 'awards':
    case 'roles':
    case 'pay':
    case 'other':
      return ofRecord(kind, read)
  }
}
