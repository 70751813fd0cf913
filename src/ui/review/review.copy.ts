import { countWord, plural } from '../../copy/numbers'

const counted = (one: string, many: string) => (count: number) => `${countWord(count)} ${plural(count, one, many)}`

export const review = {
  given: (count: number) => `${count} ${plural(count, 'answer', 'answers')}`,
  unsure: {
    title: counted('answer holds “not sure”', 'answers hold “not sure”'),
    text: '“Not sure” is kept as not known, never as no. The result shows what an answer would settle.',
  },
  skipped: {
    title: counted('question was skipped', 'questions were skipped'),
    text: 'No answer to them could change your result, your odds or your dates.',
    which: 'See which',
  },
  waiting: {
    title: counted('question waits', 'questions wait'),
    text: 'They depend on an answer you are not sure of, and could matter once you know it.',
  },
  where: {
    title: 'Where your answers are',
    text: 'In this browser tab only. They leave it only if you copy the link on the result page, save a file, or keep them on this device.',
    kept: 'In this tab and in the storage of this browser, because you asked for it. They leave this device only if you hand on a link or a file.',
  },
} as const
