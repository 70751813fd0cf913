import { useServices, useWizard } from '../services'
import { snippet } from './snippet.copy'

/** The answers of this tab as the ones to begin with, for who would rather answer than spell. */
export function OwnAnswers({ onTake }: { onTake: (text: string) => void }) {
  const { linkTo } = useServices()
  const { answers } = useWizard()
  if (Object.keys(answers).length === 0) return null
  const take = () => {
    const parameters = new URLSearchParams(linkTo(answers).split('?')[1])
    // A day would make it a result of that day.
    for (const name of ['v', 'asOf']) parameters.delete(name)
    onTake(parameters.toString())
  }
  return (
    <button type="button" className="link-button" onClick={take}>
      {snippet.own}
    </button>
  )
}
