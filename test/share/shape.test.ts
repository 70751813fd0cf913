import { describe, expect, it } from 'vitest'
import { degrees } from '../../src/questions/degree/degrees'
import { citizenships } from '../../src/questions/you/citizenships'
import { status } from '../../src/questions/you/status'
import { studentDates } from '../../src/questions/you/studentDates'
import type { Question } from '../../src/domain/question'
import { linkShape } from '../../src/share/shape'

describe('How a link writes an answer', () => {
  it.each([
    [status, /^status=option$/],
    [citizenships, /^citizenships=code\.code$/],
    [studentDates, /^studentDates=programEnd:YYYY-MM-DD_.*_cardEnd:YYYY-MM-DD_/],
    [degrees, /^degrees=level:option_years:0_.*_month:YYYY-MM_.*\*level…$/],
  ] as const)('%#', (question, shape) => expect(linkShape(question as unknown as Question)).toMatch(shape))
})
