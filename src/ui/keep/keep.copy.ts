import { longDate } from '../../copy/dates'
import type { FileFault, SavedWhen } from './keeping'

const at = ({ day, time }: SavedWhen): string => `${longDate(day)} at ${time}`

export const keep = {
  title: 'Keep your answers',
  box: 'Keep my answers on this device',
  hint: 'Anyone who uses this browser can then read them. Leave this off on a shared computer.',
  saved: (when: SavedWhen) => `Saved in this browser on ${at(when)}.`,
  apart: (when: SavedWhen) => `These answers are not kept on this device. Other answers are, saved on ${at(when)}.`,
  fromLink: 'These answers came with a link. You can look at them, or go on from them.',
  makeOwn: 'Use these answers as my own',
  clear: 'Delete what is kept',
  goOn: 'Go on where you stopped',
  earlier: (when: SavedWhen) => `Your answers are kept on this device, saved on ${longDate(when.day)}.`,
  delete: 'Delete',
  deleteWhat: 'what is kept',
} as const

export const keepNotices = {
  link: (when: SavedWhen) =>
    `You are looking at the answers of a link. Your own answers, saved on ${at(when)}, stay as they are, and nothing is saved meanwhile.`,
  newer: (when: SavedWhen) =>
    `Another tab saved newer answers on ${at(when)}, so what you answer in this tab is not kept on this device.`,
  earlier: (when: SavedWhen) => `Other answers are kept on this device, saved on ${at(when)}, so these are not.`,
  load: 'Load them',
  keepThese: 'Keep these',
  replaces: '“Keep these” replaces them.',
  ask: (when: SavedWhen) => `Replace your own answers, saved on ${at(when)}, with those of the link?`,
  replace: 'Replace them',
  leave: 'Leave them as they are',
  deleted: 'Another tab deleted what was kept on this device. Your answers are in this tab only.',
  damaged:
    'What is kept on this device is damaged and cannot be read. You can answer as usual; nothing is saved meanwhile.',
  newerVersion:
    'What is kept on this device was saved by a newer version of this page. Reload the page to read it; nothing is saved meanwhile.',
} as const

export const storageTroubles = {
  refused:
    'This browser does not let the page keep anything on this device. Your answers stay in this tab; you can save them as a file.',
  full: 'The storage of this browser is full, so your last answers are not kept on this device. They stay in this tab; you can save them as a file.',
  notDeleted:
    'The browser refused to delete what is kept. Delete the data of this site in the settings of the browser.',
} as const

export const file = {
  save: 'Save as a file',
  open: 'Open a file',
  about: 'The file is yours: it holds your answers as text, and opens here on any device.',
} as const

const nothingLost = 'Your answers are as they were.'

export const fileFaults: Readonly<Record<FileFault, string>> = {
  tooLarge: `This file is too large to be one saved here. ${nothingLost}`,
  notJson: `This file holds no saved answers, or only a part of them. ${nothingLost}`,
  notOurs: `This file was saved by another program. ${nothingLost}`,
  newerVersion: `This file was saved by a newer version of this page. Reload the page, then open it again. ${nothingLost}`,
  damaged: `This file is damaged: no answer in it can be read. ${nothingLost}`,
  unreadable: `The browser could not read this file. ${nothingLost}`,
}
