import type { TestProject } from 'vitest/node'
import { root, serveBuilt } from '../site'
import { TODAY } from '../today'
import { beginsAt } from './beginning'

/** The built wizard, on the day of all visits. */
export default (project: TestProject): Promise<() => Promise<void>> =>
  serveBuilt(project, (built) => beginsAt(`${TODAY}T12:00:00`, root, built))
