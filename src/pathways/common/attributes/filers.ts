import type { Read } from '../../../domain/reading'
import type { Filer } from '../../../policy/fees-due'
import { employerFacts } from '../../../questions/employer/employerFacts'
import { type Employer, employers, isPetitioner, type Petitioner } from '../../../questions/employer/employers'

type Size = '25' | 'more' | 'half'

const BY_SIZE: Readonly<Record<Size, Filer>> = { '25': 'small', more: 'large', half: 'fifty' }

function filersOf(one: Petitioner, size: Size | undefined): readonly Filer[] {
  switch (one) {
    case 'university':
    case 'affiliate':
    case 'research':
      return ['academic']
    case 'government':
      return ['academic', 'government']
    case 'nonprofit':
      return size === undefined ? ['nonprofit', 'smallNonprofit'] : [size === '25' ? 'smallNonprofit' : 'nonprofit']
    case 'company':
    case 'half':
    case 'staffing':
    case 'group':
    case 'own':
    case 'profit-school':
    case 'agent':
      return size === undefined ? ['large', 'small'] : [BY_SIZE[size]]
  }
}

const sizeFrom = (read: Read): Size | undefined => {
  const size = read(employerFacts.at.size)
  return size.state === 'known' ? size.value : undefined
}

/**
 * Who may file, as far as the answers tell: every filer that an employer named, and of the kind that the pathway takes, could
 * be. `otherwise` where nobody of that kind is named.
 */
export function filersFrom(
  read: Read,
  takes: (one: Employer) => boolean,
  otherwise: readonly Filer[],
): readonly Filer[] {
  const named = read(employers)
  if (named.state !== 'known') return otherwise
  const size = sizeFrom(read)
  const filers = named.value
    .filter(isPetitioner)
    .filter(takes)
    .flatMap((one) => filersOf(one, size))
  return filers.length === 0 ? otherwise : [...new Set(filers)]
}

/** Whether the answers leave open that the employer owes the fee of those with over half their staff in H-1B or L-1. */
export const mayBeFifty = (read: Read): boolean => sizeFrom(read) === undefined
