// What the visits come to: each figure with its least, median and most, the ratio of the medians, and the bound where there is one.

const median = (numbers) => {
  const sorted = [...numbers].sort((a, b) => a - b)
  return (sorted[(sorted.length - 1) >> 1] + sorted[sorted.length >> 1]) / 2
}

const spread = (numbers, digits) =>
  [Math.min(...numbers), median(numbers), Math.max(...numbers)].map((one) => one.toFixed(digits)).join(' / ')

const answersOf = ({ steps }) => steps.slice(0, -1)
const last = ({ steps }) => steps[steps.length - 1]

/** Rows of a table: what is measured, the wizard, what it is held against, the ratio, the bound, and whether it is kept. */
export function rowsOf({ static: bare, surveyjs, floor, wizard }) {
  const each = (visits, pick) => visits.map(pick)
  const ratio = (name, ours, theirs, other, most, digits = 0) => {
    const found = median(ours) / median(theirs)
    return [
      name,
      spread(ours, digits),
      `${other}: ${spread(theirs, digits)}`,
      found.toFixed(2),
      most.toFixed(2),
      found <= most,
    ]
  }
  const unbound = (row) => [...row.slice(0, 4), '', true]
  const plain = (name, ours, most, digits = 0, theirs) => {
    const found = median(ours)
    const other = theirs === undefined ? '' : `two libraries: ${spread(theirs, digits)}`
    return [name, spread(ours, digits), other, '', String(most), found <= most]
  }
  const longTasks = ({ long, steps }) =>
    long.filter(({ startTime }) => startTime > steps[0].start && startTime < last({ steps }).start).length
  const answers = (visits, figure) => each(visits, (visit) => median(answersOf(visit).map((step) => step[figure])))
  return [
    ratio(
      'first contentful paint, ms',
      each(wizard.first, (one) => one.paint),
      each(bare.first, (one) => one.paint),
      'static page',
      1.15,
    ),
    ratio(
      'second question on screen, ms',
      each(wizard.first, (one) => one.second),
      each(surveyjs.first, (one) => one.second),
      'SurveyJS',
      0.33,
    ),
    plain(
      'kB on the wire until then',
      each(wizard.first, (one) => one.bytes),
      100,
    ),
    ratio(
      'a further answer, ms until painted',
      answers(wizard.later, 'paint'),
      answers(floor.later, 'paint'),
      'two libraries',
      1.1,
    ),
    unbound(
      ratio(
        'a further answer, ms of the main thread in all',
        answers(wizard.later, 'thread'),
        answers(floor.later, 'thread'),
        'two libraries',
        Infinity,
      ),
    ),
    plain('tasks over 50 ms while answering', each(wizard.later, longTasks), 0, 0, each(floor.later, longTasks)),
    plain(
      'result, ms until in the document',
      each(wizard.later, (visit) => last(visit).dom),
      150,
    ),
    plain(
      'heap after the result, MB',
      each(wizard.later, (one) => one.heap),
      8,
      1,
    ),
  ]
}

export const tableOf = (rows) =>
  [
    '| least / median / most | the wizard | beside it | ratio | bound | |',
    '|---|---:|---:|---:|---:|---|',
    ...rows.map(
      ([name, ours, theirs, ratio, bound, isKept]) =>
        `| ${[name, ours, theirs, ratio, bound, bound === '' ? '' : isKept ? 'kept' : 'not kept'].join(' | ')} |`,
    ),
  ].join('\n')
