import { type ComponentProps, createContext, useContext } from 'react'

const FirstLevel = createContext(1)

/** Around a page: the level of its first heading, 1 in a tab of its own. */
export const HeadingLevels = FirstLevel.Provider

interface HeadingProps extends ComponentProps<'h1'> {
  /** In the outline of a page by itself. */
  readonly level: 1 | 2 | 3 | 4 | 5
}

/** A heading; on somebody else's page, which has a first heading of its own, its level is told as that much lower. */
export function Heading({ level, ...others }: HeadingProps) {
  const Tag = `h${level}` as const
  const told = level + useContext(FirstLevel) - 1
  return <Tag {...others} {...(told !== level && { 'aria-level': told })} />
}
