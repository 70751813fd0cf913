import type { IsoDate } from '../../domain/dates'
import type { SavedFault } from '../../share/saved'

/** When answers were saved, in the person's own time zone; the time as "14:05". */
export interface SavedWhen {
  readonly day: IsoDate
  readonly time: string
}

/** Whether the answers on screen are kept on the device, and if not, what stands in the way. */
export type KeepState =
  /** Nothing is kept; `deleted`: another tab deleted what this one kept. */
  | { readonly kind: 'off'; readonly deleted?: boolean }
  | { readonly kind: 'on'; readonly saved: SavedWhen }
  /** Other answers are kept: one's own beside those of a link, newer ones of another tab, or earlier ones. */
  | { readonly kind: 'apart'; readonly saved: SavedWhen; readonly why: 'link' | 'newer' | 'earlier' }
  /** Something is kept that cannot be read. */
  | { readonly kind: 'unreadable'; readonly fault: SavedFault }
  /** The page may not use the storage of this browser. */
  | { readonly kind: 'refused' }

export type FileFault = SavedFault | 'unreadable'

/** Keeping answers beyond the tab: on the device, where somebody asks for it, or in a file of their own. */
export interface Keeping {
  readonly state: KeepState
  /** Why the last answers could not be written. */
  readonly trouble: 'full' | 'refused' | 'notDeleted' | undefined
  readonly turnOn: () => void
  /** Deletes everything that is kept on the device; the answers stay in the tab. */
  readonly clear: () => void
  /** Opens the answers that are kept; Back leads to the ones before. */
  readonly load: () => void
  /** Keeps the answers on screen in place of what is kept; those of a link become one's own. */
  readonly keepThese: () => void
  /** Makes the answers of a link one's own; nothing is written. */
  readonly makeOwn: () => void
  readonly saveFile: () => void
  /** Opens the answers of a file; what is wrong with it, or nothing. */
  readonly openFile: (file: File) => Promise<FileFault | undefined>
}
