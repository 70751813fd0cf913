export type Key = 'Tab' | 'Enter' | 'Space' | 'ArrowDown' | 'ArrowUp'

/** What reading asks of a page: pages and frames of Playwright have it, and tabs of every engine. */
export interface Asked {
  readonly evaluate: <R>(run: () => R | Promise<R>) => Promise<R>
}

/** What typing asks of a page. */
export interface Keyed extends Asked {
  readonly keyboard: {
    readonly press: (key: Key) => Promise<void>
    readonly type: (text: string) => Promise<void>
  }
}

/** A function for a page: it knows only what it is given, and gives back what can be written down. */
export type Run<R, A extends unknown[]> = (...given: A) => R | Promise<R>

/** A page, or a frame in it, as a person has it before them. */
export interface Tab extends Keyed {
  readonly evaluate: <R, A extends unknown[]>(run: Run<R, A>, ...given: A) => Promise<R>
  readonly open: (address: string) => Promise<void>
  readonly go: (step: 'back' | 'forward' | 'reload') => Promise<void>
  /** A click with the mouse in the middle of what is found, once it is there. */
  readonly clickOn: <A extends unknown[]>(find: Run<Element | null | undefined, A>, ...given: A) => Promise<void>
  /** Takes the entry with a value from the list to open that has a name. */
  readonly choose: (list: string, value: string) => Promise<void>
  readonly resize: (width: number, height: number) => Promise<void>
  /** The first frame in the page. */
  readonly frame: () => Promise<Tab>
  readonly screenshot: () => Promise<Uint8Array>
  readonly close: () => Promise<void>
}

/** A browser that was started, on a device whose appearance is dark. */
export interface Engine {
  readonly version: string
  /** The folder of its downloads. */
  readonly downloads: string
  /** Opens a tab in which nothing is known of the ones before. */
  readonly tab: () => Promise<Tab>
  readonly close: () => Promise<void>
}
