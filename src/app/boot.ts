// Runs before the page is drawn: in a frame neither the start page of a tab nor the ground of the other theme may flash up.
const query = new URLSearchParams(location.search)
if (query.get('embed') === '1' || window.parent !== window) {
  const root = document.documentElement
  const theme = query.get('theme')
  root.dataset['embed'] = ''
  if (theme === 'light' || theme === 'dark') {
    root.dataset['theme'] = theme
    document.querySelector('meta[name="color-scheme"]')?.setAttribute('content', theme)
  }
}

export {}
