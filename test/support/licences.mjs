// Every package that ships, with its licence; fails on one that is not permissive. `--sbom` prints a CycloneDX list instead.
import { execFileSync } from 'node:child_process'

const PERMISSIVE = ['MIT', 'ISC', 'Apache-2.0', 'BSD-2-Clause', 'BSD-3-Clause', '0BSD']

const sbom = execFileSync('npm', ['sbom', '--omit=dev', '--sbom-format=cyclonedx'], {
  encoding: 'utf8',
  maxBuffer: 2 ** 26,
})
if (process.argv.includes('--sbom')) console.log(sbom)
else {
  const { components } = JSON.parse(sbom)
  const rows = components
    .map(({ name, group, version, licenses = [] }) => ({
      name: group === undefined ? name : `${group}/${name}`,
      version,
      licence: licenses.map(({ license, expression }) => expression ?? license?.id ?? license?.name).join(' AND '),
    }))
    .sort((a, b) => a.name.localeCompare(b.name))
  for (const { name, version, licence } of rows)
    console.log(`${name} ${version}  ${licence === '' ? 'no licence' : licence}`)
  const others = rows.filter(({ licence }) => !PERMISSIVE.includes(licence))
  console.log(`${rows.length} packages, ${others.length} of them under another licence`)
  process.exitCode = others.length > 0 ? 1 : 0
}
