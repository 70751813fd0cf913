import { type ChangeEvent, useState } from 'react'
import { useServices, useWizard } from '../services'
import { file, fileFaults } from './keep.copy'
import type { FileFault } from './keeping'

/** The answers in a file of the person's own: saved, and opened again. */
export function AnswerFile() {
  const { keeping } = useServices()
  const { answers } = useWizard()
  const [fault, setFault] = useState<FileFault>()
  const open = ({ currentTarget }: ChangeEvent<HTMLInputElement>) => {
    const [chosen] = currentTarget.files ?? []
    if (chosen === undefined) return
    setFault(undefined)
    void keeping.openFile(chosen).then(setFault)
    // Without this, the same file chosen once more would change nothing.
    currentTarget.value = ''
  }
  return (
    <>
      <div className="keep-files">
        {Object.keys(answers).length > 0 && (
          <button type="button" className="outlined-button" onClick={keeping.saveFile}>
            {file.save}
          </button>
        )}
        <label className="outlined-button">
          <input type="file" className="sr-only" accept=".json,application/json" onChange={open} />
          {file.open}
        </label>
      </div>
      <p className="quiet">{file.about}</p>
      {fault !== undefined && (
        <p role="alert" className="field-error">
          {fileFaults[fault]}
        </p>
      )}
    </>
  )
}
