// Installs what is missing, with nothing but Node and npm at hand. Says nothing when nothing is missing.
import { spawnSync } from 'node:child_process'
import { existsSync, readFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { browserPath, firefoxPath, mayHaveWebkit, webkitPaths } from './browserPath.mjs'

const root = fileURLToPath(new URL('../..', import.meta.url))

function run(command, words) {
  const { status } = spawnSync(command, words, {
    cwd: root,
    env: { ...process.env, DEBIAN_FRONTEND: 'noninteractive' },
    stdio: ['ignore', 'inherit', 'inherit'],
    shell: process.platform === 'win32',
  })
  return status === 0
}

const stop = (sentence) => {
  console.error(sentence)
  process.exit(1)
}

/** The packages of a lock file, without the project itself. */
const packagesIn = (file) => {
  const { packages } = JSON.parse(readFileSync(`${root}${file}`, 'utf8'))
  return Object.fromEntries(Object.entries(packages).filter(([path]) => path !== ''))
}

/** True when node_modules holds what the lock file says; only packages for other platforms may be absent. */
function isInstalled() {
  if (!existsSync(`${root}node_modules/.package-lock.json`)) return false
  const wanted = packagesIn('package-lock.json')
  const present = packagesIn('node_modules/.package-lock.json')
  const isThere = ([path, { version, optional }]) =>
    path in present ? present[path].version === version : optional === true
  return Object.entries(wanted).every(isThere) && Object.keys(present).every((path) => path in wanted)
}

function preparePackages() {
  if (isInstalled()) return
  console.log('Installing the packages of package-lock.json')
  if (!run('npm', ['ci', '--no-audit', '--no-fund', '--loglevel=error'])) stop('npm ci failed: see the message above.')
}

const mayInstall = () =>
  process.getuid?.() === 0 &&
  existsSync('/etc/os-release') &&
  /^ID=debian$/m.test(readFileSync('/etc/os-release', 'utf8'))

/** What the tests run in; where a variable names a program, no other will do. */
const BROWSERS = [
  {
    name: 'Chrome or Chromium',
    isThere: () => browserPath() !== undefined,
    variable: 'CHROME_PATH',
    packages: ['chromium', 'chromium-headless-shell', 'fonts-liberation'],
  },
  {
    name: 'Firefox',
    isThere: () => firefoxPath() !== undefined,
    variable: 'FIREFOX_PATH',
    packages: ['firefox-esr', 'fonts-liberation'],
  },
  {
    name: 'WebKitGTK (WebKitWebDriver with MiniBrowser, and Xvfb)',
    isThere: () => !mayHaveWebkit() || webkitPaths() !== undefined,
    packages: ['webkit2gtk-driver', 'xvfb', 'fonts-liberation'],
  },
]

const missing = () => BROWSERS.filter(({ isThere }) => !isThere())

function prepareBrowsers() {
  const wanted = missing()
  for (const { variable } of wanted)
    if (variable && process.env[variable])
      stop(`${variable} names ${process.env[variable]}, which is not a program that can run.`)
  if (wanted.length > 0 && mayInstall()) {
    console.log(`Installing for the tests in browsers: ${wanted.map(({ name }) => name).join(', ')}`)
    run('apt-get', ['-qq', 'update'])
    const packages = [...new Set(wanted.flatMap(({ packages }) => packages))]
    run('apt-get', ['-qq', 'install', '-y', '--no-install-recommends', ...packages])
  }
  const [first] = missing()
  if (first !== undefined)
    stop(
      `The tests need ${first.name}: install it${first.variable ? `, or set ${first.variable} to the path of its program` : ''}. On Debian: apt-get install ${first.packages.join(' ')}`,
    )
}

preparePackages()
if (process.argv.includes('--browser')) prepareBrowsers()
