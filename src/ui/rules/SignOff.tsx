import { page } from '../../copy/rules/page'

/** Lines to write on, on paper only. */
export const SectionSignOff = ({ name, day }: { name: string; day: string }) => (
  <div className="sign-off" data-print-only="">
    <p>{`${name}, ${day}`}</p>
    <Lines names={page.signOff.section} />
  </div>
)

/** The reviewer’s name and signature for the whole. */
export const SignOff = () => (
  <section className="sign-off" data-print-only="">
    <h2>{page.signOff.title}</h2>
    <Lines names={page.signOff.lines} />
  </section>
)

const Lines = ({ names }: { names: readonly string[] }) => (
  <ul className="sign-lines">
    {names.map((name) => (
      <li key={name}>{name}</li>
    ))}
  </ul>
)
