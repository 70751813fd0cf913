import { StrictMode } from 'react'
import { createRoot, hydrateRoot } from 'react-dom/client'
import * as z from 'zod/mini'
import '../ui/styles/index.css'
import { App } from './App'
import { today } from './browser'
import { Navigation } from './navigation'
import { Saving } from './saving'

// Without this, zod probes for eval, which the content security policy reports.
z.config({ jitless: true })

const root = document.getElementById('app')
if (root !== null) {
  const day = today()
  const navigation = new Navigation(day)
  const saving = new Saving(navigation)
  const app = (
    <StrictMode>
      <App navigation={navigation} saving={saving} today={day} />
    </StrictMode>
  )
  const isPrerendered = root.childElementCount > 0 && navigation.current().route.page === 'start'
  if (isPrerendered) hydrateRoot(root, app)
  else createRoot(root).render(app)
}
