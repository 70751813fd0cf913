import { FormProvider, useForm, useWatch } from 'react-hook-form'
import { wordsOf } from '../../copy/questions'
import { useServices } from '../services'
import { Code } from './Code'
import { ChoiceRow, SelectRow, TextRow } from './fields'
import { hostWords } from './host-words'
import type { BuilderValues, EmbedCheck, EmbedOptions } from './options'
import { OwnAnswers } from './OwnAnswers'
import { Preview } from './Preview'
import { snippet } from './snippet.copy'

const AS_IT_IS: BuilderValues = {
  kind: 'html',
  theme: 'auto',
  accent: '',
  font: '',
  radius: '',
  heading: '2',
  language: '',
  start: '',
  prefill: '',
  origins: '',
}

const OPTIONS = ['theme', 'accent', 'font', 'radius', 'heading', 'start', 'prefill', 'origins'] as const

/** What differs from the wizard as it is. */
const chosen = (values: BuilderValues): EmbedOptions =>
  Object.fromEntries(
    OPTIONS.map((name) => [name, values[name].trim()] as const).filter(([name, value]) => value !== AS_IT_IS[name]),
  )

/** Without the options that an embed would ignore. */
const usable = (options: EmbedOptions, bad: readonly string[]): EmbedOptions =>
  Object.fromEntries(Object.entries(options).filter(([name]) => !bad.includes(name)))

type Faults = Partial<Record<keyof EmbedOptions, string>>

function faultsOf({ ignored }: EmbedCheck): Faults {
  const words = {
    accent: snippet.accentBad,
    font: snippet.fontBad,
    radius: snippet.radiusBad,
    prefill: snippet.prefillBad,
    origins: snippet.originsBad,
  }
  return Object.fromEntries(Object.entries(words).filter(([name]) => ignored.includes(name)))
}

/** The choices, what follows from them to paste, and how it will look. */
export function Builder() {
  const { checkEmbed, addressOf, weigh } = useServices()
  const form = useForm<BuilderValues>({ defaultValues: AS_IT_IS })
  const values: BuilderValues = { ...AS_IT_IS, ...useWatch({ control: form.control }) }
  const options = chosen(values)
  const check = checkEmbed(options)
  const faults = faultsOf(check)
  const { asked } = weigh(check.answers).walk
  const good = usable(options, check.ignored)
  return (
    <FormProvider {...form}>
      <div className="snippet-layout">
        <form
          className="snippet-form"
          aria-label={snippet.form}
          noValidate
          onSubmit={(event) => event.preventDefault()}
        >
          <ChoiceRow name="kind" label={snippet.kind} options={snippet.kinds} />
          <ChoiceRow name="theme" label={snippet.theme} options={snippet.themes} />
          <TextRow name="accent" label={snippet.accent} hint={snippet.accentHint} fault={faults.accent} short>
            <p role="status" className="quiet">
              {check.faintOn.length === 0 ? '' : snippet.accentFaint(check.faintOn.join(' and the '))}
            </p>
          </TextRow>
          <TextRow name="radius" label={snippet.radius} hint={snippet.radiusHint} fault={faults.radius} short />
          <TextRow name="font" label={snippet.font} hint={snippet.fontHint} fault={faults.font} />
          <SelectRow
            name="language"
            label={snippet.language}
            hint={snippet.languageHint}
            options={[
              ['', snippet.noHeading],
              ...Object.entries(hostWords).map(([id, { language }]) => [id, language] as const),
            ]}
          />
          <SelectRow
            name="heading"
            label={snippet.heading}
            hint={snippet.headingHint}
            options={['1', '2', '3', '4'].map((level) => [level, level] as const)}
          />
          <SelectRow
            name="start"
            label={snippet.start}
            hint={snippet.startHint}
            options={[['', snippet.startPage], ...asked.map((id) => [id, wordsOf(id)?.row ?? id] as const)]}
          />
          <TextRow name="prefill" label={snippet.prefill} hint={snippet.prefillHint} fault={faults.prefill}>
            <OwnAnswers onTake={(text) => form.setValue('prefill', text)} />
          </TextRow>
          <TextRow name="origins" label={snippet.origins} hint={snippet.originsHint} fault={faults.origins} />
        </form>
        <div>
          <Code
            spec={{
              kind: values.kind,
              base: addressOf('').replace(/[^/]*$/, ''),
              options: good,
              language: values.language === '' ? undefined : values.language,
            }}
          />
          <Preview options={{ ...good, origins: '' }} />
        </div>
      </div>
    </FormProvider>
  )
}
