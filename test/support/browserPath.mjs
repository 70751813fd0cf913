import { accessSync, constants } from 'node:fs'
import { delimiter, join } from 'node:path'

const NAMES = ['chromium', 'chromium-browser', 'google-chrome', 'google-chrome-stable', 'chrome']
const APPLICATIONS = ['Google Chrome', 'Chromium']
const WINDOWS = ['Google\\Chrome\\Application\\chrome.exe', 'Chromium\\Application\\chrome.exe']

const isExecutable = (path) => {
  try {
    accessSync(path, constants.X_OK)
    return true
  } catch {
    return false
  }
}

function candidates(platform, env) {
  switch (platform) {
    case 'win32':
      return [env.PROGRAMFILES, env['PROGRAMFILES(X86)'], env.LOCALAPPDATA]
        .filter((root) => root !== undefined)
        .flatMap((root) => WINDOWS.map((path) => join(root, path)))
    case 'darwin':
      return ['/Applications', `${env.HOME}/Applications`].flatMap((root) =>
        APPLICATIONS.map((name) => `${root}/${name}.app/Contents/MacOS/${name}`),
      )
    default:
      return [...(env.PATH ?? '').split(delimiter), '/usr/bin'].flatMap((root) => NAMES.map((name) => join(root, name)))
  }
}

/** The path of Chrome or Chromium: CHROME_PATH where it is set, otherwise where it is usually installed. */
export function browserPath(platform = process.platform, env = process.env) {
  const paths = env.CHROME_PATH ? [env.CHROME_PATH] : candidates(platform, env)
  return paths.find(isExecutable)
}
