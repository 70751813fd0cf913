import type { ComponentProps } from 'react'
import { useServices } from '../services'

interface HeadingProps extends ComponentProps<'h1'> {
  /** In the outline of a page by itself. */
  readonly level: 1 | 2 | 3 | 4 | 5
}

/** A heading; on somebody else's page, which has a first heading of its own, its level is told as that much lower. */
export function Heading({ level, ...others }: HeadingProps) {
  const { embedding } = useServices()
  const Tag = `h${level}` as const
  const told = level + (embedding?.heading ?? 1) - 1
  return <Tag {...others} {...(told !== level && { 'aria-level': told })} />
}
