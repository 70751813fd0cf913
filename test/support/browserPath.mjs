import { accessSync, constants, readdirSync } from 'node:fs'
import { delimiter, join } from 'node:path'

const CHROME = {
  names: ['chromium', 'chromium-browser', 'google-chrome', 'google-chrome-stable', 'chrome'],
  mac: ['Google Chrome.app/Contents/MacOS/Google Chrome', 'Chromium.app/Contents/MacOS/Chromium'],
  windows: ['Google\\Chrome\\Application\\chrome.exe', 'Chromium\\Application\\chrome.exe'],
}
const FIREFOX = {
  names: ['firefox-esr', 'firefox'],
  mac: ['Firefox.app/Contents/MacOS/firefox'],
  windows: ['Mozilla Firefox\\firefox.exe'],
}

const isExecutable = (path) => {
  try {
    accessSync(path, constants.X_OK)
    return true
  } catch {
    return false
  }
}

/** Where programs of these names may stand on a path of folders. */
const onPath = (names, env) =>
  [...(env.PATH ?? '').split(delimiter), '/usr/bin'].flatMap((root) => names.map((name) => join(root, name)))

function candidates({ names, mac, windows }, platform, env) {
  switch (platform) {
    case 'win32':
      return [env.PROGRAMFILES, env['PROGRAMFILES(X86)'], env.LOCALAPPDATA]
        .filter((root) => root !== undefined)
        .flatMap((root) => windows.map((path) => join(root, path)))
    case 'darwin':
      return ['/Applications', `${env.HOME}/Applications`].flatMap((root) => mac.map((path) => `${root}/${path}`))
    default:
      return onPath(names, env)
  }
}

/** The path of Chrome or Chromium: CHROME_PATH where it is set, otherwise where it is usually installed. */
export function browserPath(platform = process.platform, env = process.env) {
  const paths = env.CHROME_PATH ? [env.CHROME_PATH] : candidates(CHROME, platform, env)
  return paths.find(isExecutable)
}

/** Chromium without windows, for many short visits: the same pages with two thirds of the work. Where it is missing, the whole browser. */
export function shellPath(platform = process.platform, env = process.env) {
  const shell = onPath(['chromium-headless-shell', 'chrome-headless-shell'], env).find(isExecutable)
  return env.CHROME_PATH ? browserPath(platform, env) : (shell ?? browserPath(platform, env))
}

/** The path of Firefox: FIREFOX_PATH where it is set, otherwise where it is usually installed. */
export function firefoxPath(platform = process.platform, env = process.env) {
  const paths = env.FIREFOX_PATH ? [env.FIREFOX_PATH] : candidates(FIREFOX, platform, env)
  return paths.find(isExecutable)
}

/** WebKitGTK's small browser stands among the programs of its library: /usr/lib/<machine>/webkit2gtk-4.1 on Debian. */
function miniBrowsers() {
  const folders = ['/usr/lib', '/usr/libexec', '/usr/lib64']
  const within = (folder) => {
    try {
      return readdirSync(folder).map((name) => join(folder, name))
    } catch {
      return []
    }
  }
  return [...folders, ...folders.flatMap(within)].flatMap((folder) =>
    ['webkit2gtk-4.1', 'webkitgtk-6.0', 'webkit2gtk-4.0'].map((version) => join(folder, version, 'MiniBrowser')),
  )
}

/** WebKitGTK's driver, its browser and a screen without a monitor; undefined where one of them is missing. */
export function webkitPaths(env = process.env) {
  const [driver, screen] = ['WebKitWebDriver', 'Xvfb'].map((name) => onPath([name], env).find(isExecutable))
  const browser = miniBrowsers().find(isExecutable)
  return driver && screen && browser ? { driver, screen, browser } : undefined
}

/** WebKitGTK is made for Linux and its relatives. */
export const mayHaveWebkit = (platform = process.platform) => platform !== 'win32' && platform !== 'darwin'
