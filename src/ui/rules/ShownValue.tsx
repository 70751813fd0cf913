import type { Shown } from '../../copy/rules/values'
import { Prose } from '../parts/Prose'

/** A value: a sentence, its parts by name, or a table with a head. */
export function ShownValue({ value }: { value: Shown }) {
  if (typeof value === 'string')
    return (
      <p className="parameter-value">
        <Prose text={value} />
      </p>
    )
  if (value.head.length === 0)
    return (
      <dl className="value-parts">
        {value.rows.map(([name = '', ...texts]) => (
          <div key={name}>
            <dt>{name}</dt>
            <dd>{texts.join(' ')}</dd>
          </div>
        ))}
      </dl>
    )
  return (
    <table className="value-table">
      <thead>
        <tr>
          {value.head.map((name) => (
            <th key={name} scope="col">
              {name}
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {value.rows.map((row) => (
          <tr key={row.join(' ')}>
            {row.map((cell, at) => (
              <td key={value.head[at]}>{cell}</td>
            ))}
          </tr>
        ))}
      </tbody>
    </table>
  )
}
