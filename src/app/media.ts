/** A media query of the window; nothing where the browser has none. */
export const mediaQuery = (query: string): MediaQueryList | undefined =>
  (window as Partial<Pick<Window, 'matchMedia'>>).matchMedia?.call(window, query)
