import { flushSync } from 'react-dom'
import { mediaQuery } from './media'

/** Between `beforeprint` and `afterprint`. */
let isAnnounced = false

const media = () => mediaQuery('print')

/** Whether the page is on its way to paper, where nothing can be opened and so all of it must be drawn. */
export const paper = {
  current: (): boolean => isAnnounced || media()?.matches === true,
  subscribe(listener: () => void): () => void {
    // The browser prints as soon as its event is answered: what is to be seen must be drawn by then.
    const look = ({ type }: Event) => {
      isAnnounced = type === 'beforeprint' || (isAnnounced && type !== 'afterprint')
      flushSync(listener)
    }
    const query = media()
    window.addEventListener('beforeprint', look)
    window.addEventListener('afterprint', look)
    query?.addEventListener('change', look)
    return () => {
      window.removeEventListener('beforeprint', look)
      window.removeEventListener('afterprint', look)
      query?.removeEventListener('change', look)
    }
  },
}
