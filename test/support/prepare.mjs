// Installs what is missing, with nothing but Node and npm at hand. Says nothing when nothing is missing.
import { spawnSync } from 'node:child_process'
import { existsSync, readFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { browserPath } from './browserPath.mjs'

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

function prepareBrowser() {
  if (browserPath() !== undefined) return
  const { CHROME_PATH } = process.env
  if (CHROME_PATH) stop(`CHROME_PATH names ${CHROME_PATH}, which is not a program that can run.`)
  if (mayInstall()) {
    console.log('Installing Chromium for the browser tests')
    run('apt-get', ['-qq', 'update'])
    run('apt-get', ['-qq', 'install', '-y', '--no-install-recommends', 'chromium', 'fonts-liberation'])
  }
  if (browserPath() === undefined)
    stop('The browser tests need Chrome or Chromium: install one, or set CHROME_PATH to the path of its program.')
}

preparePackages()
if (process.argv.includes('--browser')) prepareBrowser()
