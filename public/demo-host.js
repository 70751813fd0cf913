// What a page does with the events of an embed. Everything here is optional.
const place = document.getElementById('wizard')
const log = document.getElementById('log')
const root = document.documentElement
const MOST_LINES = 200

place.addEventListener('visa-wizard', ({ detail: { source, v, embedId, ...news } }) => {
  const line = document.createElement('li')
  line.textContent = JSON.stringify(news)
  log.append(line)
  if (log.childElementCount > MOST_LINES) log.firstElementChild.remove()
})

let isIn = true
const actions = {
  // Mounting again gives the handle of the wizard that is there.
  focus: () => isIn && window.VisaWizard?.mount(place).focus(),
  theme() {
    const isDark = root.dataset.scheme ? root.dataset.scheme === 'dark' : matchMedia('(prefers-color-scheme: dark)').matches
    root.dataset.scheme = isDark ? 'light' : 'dark'
  },
  mount() {
    const handle = window.VisaWizard?.mount(place)
    if (isIn) handle?.unmount()
    isIn = !isIn
  },
}

document.addEventListener('click', ({ target }) => {
  const button = target.closest('[data-do]')
  if (button) actions[button.dataset.do]()
})
