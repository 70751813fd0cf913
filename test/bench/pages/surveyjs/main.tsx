import { createRoot } from 'react-dom/client'
import { Model } from 'survey-core'
import 'survey-core/survey-core.fontless.css'
import { Survey } from 'survey-react-ui'
import { pages } from '../questionnaire'
import type { PlainField } from '../data'

const TYPES = { radio: 'radiogroup', checkboxes: 'checkbox', select: 'dropdown', number: 'text', text: 'text' } as const

const element = (id: string, title: string) => (field: PlainField) => ({
  name: `${id}.${field.name}`,
  title: field.label === '' ? title : field.label,
  type: TYPES[field.kind],
  isRequired: true,
  ...(field.kind === 'number' && { inputType: 'number' }),
  ...(field.kind === 'select' && { renderAs: 'select' }),
  choices: field.options.map(({ value, label }) => ({ value, text: label })),
})

const model = new Model({
  showQuestionNumbers: false,
  checkErrorsMode: 'onNextPage',
  pages: pages.map(({ id, heading, hint, fields }) => ({
    name: id,
    description: hint,
    elements: fields.map(element(id, heading)),
  })),
})
const root = document.getElementById('root')
if (root !== null) createRoot(root).render(<Survey model={model} />)
