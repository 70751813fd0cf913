import { generate } from 'lean-qr'
import { toSvgPath } from 'lean-qr/extras/svg'
import { share } from './share.copy'

/** Light modules around the code, which readers need. */
const QUIET = 4

/** A text as a QR code, dark on light in every theme; a text that is too long for one says so. */
export function QrCode({ text }: { text: string }) {
  const code = codeOf(text)
  if (code === undefined) return <p className="quiet">{share.codeFailed}</p>
  const side = code.size + 2 * QUIET
  return (
    <>
      <p className="quiet">{share.codeHow}</p>
      <svg
        className="qr-code"
        role="img"
        aria-label={share.codeLabel}
        viewBox={`${-QUIET} ${-QUIET} ${side} ${side}`}
        shapeRendering="crispEdges"
      >
        <path d={toSvgPath(code)} />
      </svg>
    </>
  )
}

function codeOf(text: string) {
  try {
    return generate(text)
  } catch {
    return undefined
  }
}
