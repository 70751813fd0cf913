import { type ChildProcess, spawn } from 'node:child_process'
import { once } from 'node:events'
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { createServer } from 'node:net'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { Builder, By, Key as Keys, type WebDriver, WebElement } from 'selenium-webdriver'
import { webkitPaths } from '../browserPath.mjs'
import { callOf, middleOf, roll, steadyCallOf } from './calls'
import type { Engine, Key, Run, Tab } from './tab'
import { waitFor } from './waiting'

const KEYS: Readonly<Record<Key, string>> = {
  Tab: Keys.TAB,
  Enter: Keys.ENTER,
  Space: Keys.SPACE,
  ArrowDown: Keys.ARROW_DOWN,
  ArrowUp: Keys.ARROW_UP,
}

/** The bars of the browser's own window would keep it wider than a phone. */
const NARROW = '* { min-width: 0; min-height: 0; padding: 0; margin: 0; border-width: 0; font-size: 4px }'

/** A folder in place of the person's own, where settings are made and downloads go. */
function home(): string {
  const folder = mkdtempSync(join(tmpdir(), 'webkitgtk-'))
  mkdirSync(join(folder, 'config/gtk-3.0'), { recursive: true })
  writeFileSync(join(folder, 'config/gtk-3.0/gtk.css'), NARROW)
  return folder
}

const environment = (folder: string, screen: string) => ({
  ...process.env,
  DISPLAY: `:${screen}`,
  GDK_BACKEND: 'x11',
  GTK_THEME: 'Adwaita:dark',
  GSETTINGS_BACKEND: 'memory',
  NO_AT_BRIDGE: '1',
  // Without a graphics card a picture of the page takes a tenth of the time this way.
  WEBKIT_DISABLE_DMABUF_RENDERER: '1',
  HOME: folder,
  XDG_CONFIG_HOME: join(folder, 'config'),
  XDG_CACHE_HOME: join(folder, 'cache'),
  XDG_DATA_HOME: join(folder, 'data'),
})

async function freePort(): Promise<number> {
  const server = createServer().listen(0, '127.0.0.1')
  await once(server, 'listening')
  const address = server.address()
  server.close()
  await once(server, 'close')
  if (address === null || typeof address === 'string') throw new Error('No port is free')
  return address.port
}

/** Starts a screen without a monitor; it names itself once it can be drawn on. */
async function startScreen(program: string): Promise<{ readonly process: ChildProcess; readonly name: string }> {
  const process = spawn(program, ['-displayfd', '3', '-screen', '0', '1280x1024x24', '-nolisten', 'tcp'], {
    stdio: ['ignore', 'ignore', 'ignore', 'pipe'],
  })
  const [, , , names] = process.stdio
  if (names === null || names === undefined) throw new Error('The screen has no name')
  const given: readonly unknown[] = await once(names, 'data')
  return { process, name: String(given[0]).trim() }
}

/** Asks for a session once, however long a busy machine takes: the driver gives out one, and a second request waits for ever. */
async function startSession(port: number, binary: string): Promise<WebDriver> {
  const address = `http://127.0.0.1:${String(port)}`
  await waitFor(async () => (await fetch(`${address}/status`)).ok, 'WebKitWebDriver')
  return new Builder()
    .disableEnvironmentOverrides()
    .usingServer(address)
    .withCapabilities({
      browserName: 'MiniBrowser',
      'webkitgtk:browserOptions': { binary, args: ['--automation'] },
    })
    .build()
}

/** WebKitGTK's small browser, driven by WebDriver. */
export async function startWebkit(): Promise<Engine> {
  const programs = webkitPaths()
  if (programs === undefined) throw new Error('No WebKitGTK: run node test/support/prepare.mjs --browser')
  const folder = home()
  const screen = await startScreen(programs.screen)
  const port = await freePort()
  const service = spawn(programs.driver, [`--port=${String(port)}`], {
    env: environment(folder, screen.name),
    stdio: 'ignore',
  })
  const stop = async () => {
    for (const process of [service, screen.process]) {
      process.kill()
      await once(process, 'exit')
    }
    rmSync(folder, { recursive: true, force: true })
  }
  const driver = await startSession(port, programs.browser).catch(async (error: unknown) => {
    await stop()
    throw error
  })
  const [first = ''] = await driver.getAllWindowHandles()
  const capabilities = await driver.getCapabilities()
  return {
    version: `WebKitGTK ${String(capabilities.getBrowserVersion())}`,
    downloads: folder,
    tab: async () => {
      places.delete(driver)
      await driver.switchTo().window(first)
      await driver.switchTo().newWindow('window')
      return tabOf(driver, await driver.getWindowHandle(), [])
    },
    close: async () => {
      await driver.quit()
      await stop()
    },
  }
}

/** The page or frame in which a driver stands: it stays there until it is sent to another. */
const places = new WeakMap<WebDriver, string>()

/** A frame is named by the frames around it, the outermost first; `around` is the page around it. */
function tabOf(driver: WebDriver, handle: string, frames: readonly number[], around?: Tab): Tab {
  const here = [handle, ...frames].join()
  const arrive = async () => {
    if (places.get(driver) === here) return
    places.set(driver, '')
    await driver.switchTo().window(handle)
    for (const frame of frames) await driver.switchTo().frame(frame)
    places.set(driver, here)
  }
  const there = async <T>(run: () => Promise<T>): Promise<T> => {
    await arrive()
    return run()
  }
  const type = (text: string) => there(() => driver.actions().sendKeys(text).perform())
  const evaluate = <R, A extends unknown[]>(run: Run<R, A>, ...given: A): Promise<R> =>
    there(() => driver.executeScript<R>(`return ${callOf(run, given)}`))
  const tab: Tab = {
    keyboard: { press: (key) => type(KEYS[key]), type },
    evaluate,
    open: (address) => there(() => driver.get(address)),
    go: (step) =>
      there(() => {
        const navigation = driver.navigate()
        return {
          back: () => navigation.back(),
          forward: () => navigation.forward(),
          reload: () => navigation.refresh(),
        }[step]()
      }),
    clickOn: async (find, ...given) => {
      const call = steadyCallOf(find, given)
      const element = await waitFor(() => there(() => driver.executeScript<unknown>(`return ${call}`)), call)
      if (!(element instanceof WebElement)) throw new Error('What was found cannot be clicked')
      if (around !== undefined) {
        await roll(around, await there(() => driver.executeScript<number>(middleOf, element)))
        await arrive()
      }
      await element.click()
    },
    choose: (list, value) =>
      there(async () => {
        const entry = By.css(`select[name="${list}"] option[value="${value}"]`)
        const [option] = await waitFor(async () => {
          const all = await driver.findElements(entry)
          return all.length > 0 && all
        }, `the entry ${value} of ${list}`)
        await option?.click()
      }),
    resize: async (width, height) => {
      await arrive()
      const window = driver.manage().window()
      await window.setRect({ x: 0, y: 0, width, height })
    },
    frame: async () => {
      await waitFor(() => evaluate(() => document.querySelector('iframe') !== null), 'a frame')
      return tabOf(driver, handle, [...frames, 0], tab)
    },
    screenshot: async () => Buffer.from(await there(() => driver.takeScreenshot()), 'base64'),
    close: async () => {
      await evaluate(() => localStorage.clear())
      await driver.close()
    },
  }
  return tab
}
