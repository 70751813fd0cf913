/** The count of a criterion as pips; the same in words beside it. */
export const Pips = ({ met, unknown, unmet }: { met: number; unknown: number; unmet: number }) => (
  <span className="pips" aria-hidden="true">
    {[
      ...Array<string>(met).fill('met'),
      ...Array<string>(unknown).fill('unknown'),
      ...Array<string>(unmet).fill('unmet'),
    ].map((kind, at) => (
      <span key={at} className="pip" data-pip={kind} />
    ))}
  </span>
)
