import { useMemo } from 'react'
import { reader } from '../../domain/reading'
import { evidenceMatrix, type Matrix } from '../../plan/evidence/matrix'
import { useWizard } from '../services'

/** The evidence of the person on screen under the four standards. */
export function useMatrix(): Matrix {
  const { evaluations, walk } = useWizard().weighing
  return useMemo(() => evidenceMatrix(evaluations, reader(walk.answers, walk.unasked)), [evaluations, walk])
}
