// node .ci/audit.mjs FILE: what npm found against the packages that ship; fails on any finding.
import { read } from './read.mjs'

const { metadata, vulnerabilities } = read(process.argv[2]) ?? {}
if (metadata === undefined) console.log('Not audited: the registry does not answer.')
else console.log(`${metadata.vulnerabilities.total} findings`, ...Object.keys(vulnerabilities))
process.exitCode = metadata?.vulnerabilities.total > 0 ? 1 : 0
