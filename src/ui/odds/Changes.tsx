import { type Change, changesOf, inHundred } from '../../lottery/chance'
import type { Level } from '../../reference/wages'
import { changeText, odds } from './odds.copy'
import type { PersonalProps } from './Personal'
import { Heading } from '../parts/Heading'

/** What moves the odds most, up and down, over all seasons. */
export function Changes({ found, level }: PersonalProps) {
  const { all, seasons, wages } = found
  const counted = seasons.map(({ masters }) => masters)
  const changes = changesOf(all, level, counted)
  const isRaise = ({ before, after }: Change) => after.central > before.central
  const payFor = (to: Level | undefined) => (to === undefined ? undefined : wages?.levels[to - 1])
  const textOf = (change: Change) =>
    changeText(
      { ...change, before: inHundred(change.before), after: inHundred(change.after) },
      seasons.length,
      payFor(change.level),
    )
  const groups = [
    [odds.raises, changes.filter(isRaise)],
    [odds.lowers, changes.filter((change) => !isRaise(change))],
  ] as const
  return (
    <section className="odds-changes" aria-labelledby="odds-changes-heading">
      <Heading level={3} id="odds-changes-heading">
        {odds.changes}
      </Heading>
      {groups.map(
        ([name, group]) =>
          group.length > 0 && (
            <div key={name}>
              <Heading level={4}>{name}</Heading>
              <ul>
                {group.slice(0, 2).map((change) => (
                  <li key={change.kind}>{textOf(change)}</li>
                ))}
              </ul>
            </div>
          ),
      )}
    </section>
  )
}
