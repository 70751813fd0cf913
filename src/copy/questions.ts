import type { AnyWords } from '../domain/words'
import type { QuestionId } from '../questions/index'
import { questionWords } from '../questions/copy'

/** The words of a question by its id. */
export const wordsOf = (id: string): AnyWords | undefined =>
  id in questionWords ? questionWords[id as QuestionId] : undefined
