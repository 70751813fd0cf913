import '@testing-library/jest-dom/vitest'
import { cleanup, configure } from '@testing-library/react'
import { afterAll, afterEach } from 'vitest'

// Parts of the page come late on a slow machine.
configure({ reactStrictMode: true, asyncUtilTimeout: 20_000 })
afterEach(cleanup)
// What follows a frame, such as a title, comes before the document is gone.
afterAll(() => new Promise<void>((done) => requestAnimationFrame(() => setTimeout(done))))
// jsdom lays nothing out, so there is nothing to scroll.
Element.prototype.scrollIntoView = () => undefined
// It prints nothing either: no medium but the screen.
window.matchMedia = (query) =>
  Object.assign(new EventTarget(), {
    media: query,
    matches: false,
    onchange: null,
    addListener: () => undefined,
    removeListener: () => undefined,
  })
