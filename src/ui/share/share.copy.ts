import { inWords, plural } from '../../copy/numbers'

export const share = {
  title: 'Link to this result',
  caution:
    'Whoever has the link can read the answers in it. They stand behind the # of the address, which browsers never send to a server.',
  what: 'What the link carries',
  whole: 'Every answer',
  redacted: 'Without citizenship, country of birth, dates and employer',
  label: 'Address of this result',
  copy: 'Copy link',
  copied: 'Copied',
  refused: 'The browser refused. The address is selected: copy it from there.',
  sheet: 'Share',
  mail: 'Draft an e-mail',
  mailSubject: 'Visa pathways: a result',
  mailText: 'The answers stand in this address. Opening it sends none of them to a website.',
  code: 'QR code for a phone',
  codeLabel: 'QR code of the address above',
  codeHow: 'Point the camera of the phone at it.',
  codeLoading: 'Drawing the code.',
  codeFailed: 'The code could not be drawn. Use the address instead.',
} as const

/** What a reader of the shorter link does not see, by the names of the rows on the review page. */
export function withheldText(withheld: readonly string[], blurred: readonly string[]): string {
  if (withheld.length + blurred.length === 0) return 'Nothing you answered is left out.'
  const out =
    withheld.length === 0
      ? ''
      : `The reader sees ${plural(withheld.length, 'this answer', 'these answers')} as not given: ${inWords(withheld)}. `
  const unsure = blurred.length === 0 ? '' : `As not sure, in part: ${inWords(blurred)}. `
  return `${out}${unsure}What turns on them reads “undecided”. Degrees stay, with the school’s kind and country, the subject and the month.`
}
