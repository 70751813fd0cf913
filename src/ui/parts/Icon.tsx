const PATHS = {
  back: 'M10 3 5 8l5 5',
  down: 'm4 6 4 4 4-4',
  met: 'm3 8.5 3.2 3.2L13 4.5',
  unmet: 'm4 4 8 8m0-8-8 8',
  unknown: 'M5.6 6a2.4 2.4 0 1 1 3.6 2.1c-.8.5-1.2.9-1.2 1.9m0 2.6v.1',
  officer: 'M8 2.5v10m-3 0h6M3 4.5h10M3 4.5 1.2 9h3.6zm10 0L11.2 9h3.6z',
  warning: 'M8 2 14.5 13.5h-13zM8 6.5v3m0 2v.1',
  info: 'M8 1.7a6.3 6.3 0 1 0 0 12.6A6.3 6.3 0 0 0 8 1.7Zm0 5.5v4m0-6.3V5',
  menu: 'M2 4h12M2 8h12M2 12h12',
  out: 'M9.5 2.5h4v4M13.5 2.5 8 8M11.5 9.5v4h-9v-9h4',
  print: 'M4 6V2h8v4M4 12H2V6.5h12V12h-2m-8-2.5h8V14H4z',
} as const

export type IconName = keyof typeof PATHS

/** A line drawing in the colour of the text; its meaning is always in words beside it. */
export const Icon = ({ name, size = 14 }: { name: IconName; size?: number }) => (
  <svg
    className="icon"
    width={size}
    height={size}
    viewBox="0 0 16 16"
    fill="none"
    stroke="currentColor"
    strokeWidth="1.6"
    strokeLinecap="round"
    strokeLinejoin="round"
    aria-hidden="true"
    focusable="false"
  >
    <path d={PATHS[name]} />
  </svg>
)

export const Mark = () => (
  <svg
    className="brand-mark"
    width="22"
    height="22"
    viewBox="0 0 22 22"
    fill="none"
    stroke="currentColor"
    strokeWidth="1.8"
    aria-hidden="true"
    focusable="false"
  >
    <circle cx="3.5" cy="4" r="2.3" />
    <circle cx="11" cy="4" r="2.3" />
    <circle cx="18.5" cy="4" r="2.3" />
    <path d="M3.5 6.3c0 5 7.500 3.500 7.500 9M18.500 6.300c0 5-7.500 3.500-7.500 9M11 6.300V20.500" />
  </svg>
)
