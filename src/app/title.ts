import { ui } from '../copy/ui'
import { afterPaint } from './browser'

let wanted = ''

/** After the history, since a title is given to the entry that is the present one. */
export const setTitle = (title: string): void => {
  wanted = title === '' ? ui.product : `${title} - ${ui.product}`
  afterPaint(() => void (document.title = wanted))
}
