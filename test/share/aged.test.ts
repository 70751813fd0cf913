import { describe, expect, it } from 'vitest'
import { catalogue } from '../../src/questions/index'
import { agedBetween } from '../../src/share/aged'

const aged = (answers: Readonly<Record<string, unknown>>) =>
  agedBetween(catalogue, answers, '2026-01-15', '2026-11-29').map(({ question, field, value }) => [
    question,
    field,
    value,
  ])
const degree = (state: string, month: string) => ({ degrees: [{ level: 'master', state, month }] })

describe('an answer has aged', () => {
  it.each<[string, Readonly<Record<string, unknown>>, readonly unknown[]]>([
    ['by a stay that has ended', { admission: { until: '2026-05-15' } }, [['admission', 'until', '2026-05-15']]],
    ['by a degree that was expected', degree('studying', '2026-05'), [['degrees', 'month', '2026-05']]],
    ['in its own month', degree('studying', '2026-01'), [['degrees', 'month', '2026-01']]],
    ['not by a day that had passed before', { admission: { until: '2026-01-14' } }, []],
    ['not by a day that is still to come', { admission: { until: '2026-11-29' } }, []],
    ['not by a month that is not over', degree('studying', '2026-11'), []],
    ['not by a degree that was awarded', degree('awarded', '2026-01'), []],
    ['not where it is not sure', { admission: { until: 'unsure' }, degrees: 'unsure' }, []],
    ['not by the day of the answers itself', { admission: { until: '2026-01-15' } }, []],
    ['not by a field that the question does not have', { admission: { gone: '2026-05-15' } }, []],
    ['not by a code that reads like a month', { admission: { kind: '2026-05' } }, []],
    ['not where it names no day', { status: 'f1', workYears: { total: 3 } }, []],
  ])('%s', (_, answers, expected) => expect(aged(answers)).toEqual(expected))
})
