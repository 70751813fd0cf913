import { useState } from 'react'
import { mythsOn } from '../../copy/myths/index'
import { ui } from '../../copy/ui'
import type { PathwayId } from '../../domain/pathway'
import { Icon } from '../parts/Icon'
import { MythNote } from '../parts/MythNote'
import { useServices } from '../services'

/** What is often said of a pathway, folded away; it is drawn once somebody opens or prints it, since there is much of it. */
export function Myths({ pathway }: { pathway: PathwayId }) {
  const { asOf, printing } = useServices()
  const [opened, setOpened] = useState(false)
  const found = mythsOn(pathway, asOf)
  if (found.length === 0) return null
  return (
    <details className="myths steps" onToggle={({ currentTarget }) => setOpened(opened || currentTarget.open)}>
      <summary>
        {ui.oftenSaidOf} <Icon name="down" size={12} />
      </summary>
      {(opened || printing) && found.map((myth) => <MythNote key={myth.id} myth={myth} />)}
    </details>
  )
}
