import { writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, it } from 'vitest'
import { mayHaveWebkit } from '../support/browserPath.mjs'
import { startByPuppeteer } from '../support/engines/puppeteer'
import type { Engine, Tab } from '../support/engines/tab'
import { startWebkit } from '../support/engines/webkitgtk'
import { type Host, startHost } from '../support/host'
import { byKeys, byMouse, throughHistory } from './answering'
import { embedded } from './embedding'
import { keptOnRequest } from './keeping'
import { calendarFile, drawn, goneTo, inTheDark, onPhone, shared } from './results'

const engines = [
  { name: 'Chromium', start: () => startByPuppeteer('chrome'), may: true },
  { name: 'Firefox', start: () => startByPuppeteer('firefox'), may: true },
  { name: 'WebKitGTK', start: startWebkit, may: mayHaveWebkit() },
]

const journeys: Readonly<Record<string, (tab: Tab, around: { engine: Engine; host: Host }) => Promise<void>>> = {
  'the whole questionnaire is answered with the mouse, to the result': byMouse,
  'the whole questionnaire is answered with the keyboard alone': byKeys,
  'Back, Forward and a reload keep every answer': throughHistory,
  'a shared link opens under today’s rules, and can be handed on': shared,
  'answers are kept on request, found again and deleted': keptOnRequest,
  'a frame on another site leads to the result, as high as its content and dark as asked': (tab, { host }) =>
    embedded(tab, host),
  'a thousand seasons are drawn in a worker, and agree with the model': drawn,
  'a part of the result stays in sight while parts above it are still drawn': goneTo,
  'the dates come as a calendar file': (tab, { engine }) => calendarFile(tab, engine),
  'no page scrolls sideways on a phone of 320 pixels': onPhone,
  'the page is dark as the device, and light on request': inTheDark,
}

describe.concurrent.each(engines.filter(({ may }) => may))('In $name', ({ name, start }) => {
  let engine: Engine
  let host: Host
  beforeAll(async () => {
    ;[engine, host] = await Promise.all([start(), startHost()])
    console.log(engine.version)
  })
  afterAll(async () => {
    await engine.close()
    await host.close()
  })

  it.each(Object.entries(journeys))('%s', { concurrent: false }, async (title, journey) => {
    const tab = await engine.tab()
    try {
      await journey(tab, { engine, host })
    } catch (error) {
      const picture = join(tmpdir(), `${name}, ${title.slice(0, 30)}.png`)
      writeFileSync(picture, await tab.screenshot())
      console.error(`What ${name} showed: ${picture}`)
      throw error
    } finally {
      await tab.close()
    }
  })
})
