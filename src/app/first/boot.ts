// Runs before anything is drawn. In a frame neither the start page of a tab nor the ground of the other theme may flash
// up, and at an address of another page the start page may not.
const query = new URLSearchParams(location.search)
const root = document.documentElement
if (query.get('embed') === '1' || window.parent !== window) {
  const theme = query.get('theme')
  root.dataset['embed'] = ''
  if (theme === 'light' || theme === 'dark') {
    root.dataset['theme'] = theme
    document.querySelector('meta[name="color-scheme"]')?.setAttribute('content', theme)
  }
} else {
  // As it was chosen before a reload.
  const state: unknown = history.state
  if (typeof state === 'object' && state !== null && 'appearance' in state)
    root.dataset['theme'] = String(state.appearance)
  if (!/^#?\/?$/.test(location.hash)) root.dataset['awaits'] = ''
}

export {}
