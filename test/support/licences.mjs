// Every package that ships, with its licence; fails on one that is not permissive. `--sbom` prints a CycloneDX list instead.
import { execFileSync } from 'node:child_process'
import { readFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { bundledPackages } from './bundled.mjs'

const PERMISSIVE = ['MIT', 'ISC', 'Apache-2.0', 'BSD-2-Clause', 'BSD-3-Clause', '0BSD']

const root = fileURLToPath(new URL('../..', import.meta.url))
const own = JSON.parse(readFileSync(`${root}package.json`, 'utf8'))

/** All packages of the lock file: told to leave out the tools, npm also leaves out what both tools and the wizard need. */
const everything = JSON.parse(
  execFileSync('npm', ['sbom', '--package-lock-only', '--sbom-format=cyclonedx'], {
    cwd: root,
    encoding: 'utf8',
    maxBuffer: 2 ** 26,
  }),
)

const nameOf = ({ group, name }) => (group === undefined ? name : `${group}/${name}`)
const nameIn = (ref) => ref.slice(0, ref.lastIndexOf('@'))

/** What a package can do without, and a tool may have brought along: optional companions, by its name and version. */
const { packages } = JSON.parse(readFileSync(`${root}package-lock.json`, 'utf8'))
const optional = new Map(
  Object.entries(packages).map(([path, { version, peerDependenciesMeta = {} }]) => [
    `${path.slice(path.lastIndexOf('node_modules/') + 'node_modules/'.length)}@${version}`,
    Object.keys(peerDependenciesMeta).filter((name) => peerDependenciesMeta[name].optional === true),
  ]),
)

/** The packages that the wizard depends on, and those that these depend on. */
function shipped({ dependencies, metadata }) {
  const needs = new Map(dependencies.map(({ ref, dependsOn }) => [ref, dependsOn]))
  const found = new Set()
  const add = (ref) => {
    if (found.has(ref)) return
    found.add(ref)
    needs
      .get(ref)
      ?.filter((one) => !optional.get(ref)?.includes(nameIn(one)))
      .forEach(add)
  }
  needs
    .get(metadata.component['bom-ref'])
    .filter((ref) => nameIn(ref) in own.dependencies)
    .forEach(add)
  return found
}

const found = shipped(everything)
for (const name of Object.keys(own.dependencies))
  if (![...found].some((ref) => nameIn(ref) === name)) throw new Error(`npm sbom does not name ${name}`)
const components = everything.components.filter((one) => found.has(one['bom-ref']))
const ownRef = everything.metadata.component['bom-ref']
const sbom = {
  ...everything,
  components,
  dependencies: everything.dependencies
    .filter(({ ref }) => ref === ownRef || found.has(ref))
    .map(({ ref, dependsOn }) => ({ ref, dependsOn: dependsOn.filter((one) => found.has(one)) })),
}

if (process.argv.includes('--sbom')) console.log(JSON.stringify(sbom, null, 2))
else {
  const rows = components
    .map((one) => ({
      name: nameOf(one),
      version: one.version,
      licence: (one.licenses ?? [])
        .map(({ license, expression }) => expression ?? license?.id ?? license?.name)
        .join(' AND '),
    }))
    .sort((a, b) => a.name.localeCompare(b.name))
  for (const { name, version, licence } of rows)
    console.log(`${name} ${version}  ${licence === '' ? 'no licence' : licence}`)
  const others = rows.filter(({ licence }) => !PERMISSIVE.includes(licence))
  const bundled = await bundledPackages(root)
  const unlisted = bundled.filter((name) => !rows.some((row) => row.name === name))
  for (const name of unlisted) console.log(`${name} is in the bundles and not in this list`)
  console.log(
    `${rows.length} packages, ${others.length} of them under another licence; ${bundled.length} in the bundles, ${unlisted.length} of them not listed`,
  )
  process.exitCode = others.length + unlisted.length > 0 ? 1 : 0
}
