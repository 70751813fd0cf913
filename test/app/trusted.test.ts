import { afterEach, describe, expect, it, vi } from 'vitest'

const PAGE = new URL('https://example.edu/tools/visa/?embed=1#/q/status')

/** In a browser with Trusted Types, or without; the module is new in each. */
async function scriptAddresses(trustedTypes?: object): Promise<(address: string) => string> {
  vi.resetModules()
  vi.stubGlobal('window', { location: PAGE, trustedTypes })
  return (await import('../../src/app/trusted')).scriptAddress
}
afterEach(() => vi.unstubAllGlobals())

describe('The address of a script', () => {
  it('is one in the wizard’s own folder', async () => {
    const scriptAddress = await scriptAddresses()
    expect(scriptAddress('./embed.js')).toBe('https://example.edu/tools/visa/embed.js')
    const worker = 'https://example.edu/tools/visa/assets/draw.worker-1.js'
    expect(scriptAddress(worker)).toBe(worker)
  })

  it.each([
    'https://example.org/embed.js',
    '//example.org/embed.js',
    'http://example.edu/tools/visa/embed.js',
    'https://example.edu:444/tools/visa/embed.js',
    '../embed.js',
    './assets/../../embed.js',
    '/embed.js',
    'https://example.edu/tools/visas/embed.js',
    'data:text/javascript,alert(1)',
    'javascript:alert(1)',
    'blob:https://example.edu/1',
  ])('is never %s, with Trusted Types or without', async (address) => {
    const createPolicy = (_: string, rules: object) => rules
    for (const trustedTypes of [undefined, { createPolicy }]) {
      const scriptAddress = await scriptAddresses(trustedTypes)
      expect(() => scriptAddress(address)).toThrow(TypeError)
    }
  })

  it('is made by one policy, where the browser has Trusted Types', async () => {
    const createPolicy = vi.fn((_: string, rules: { createScriptURL: (address: string) => string }) => ({
      createScriptURL: (address: string) => `trusted ${rules.createScriptURL(address)}`,
    }))
    const scriptAddress = await scriptAddresses({ createPolicy })
    for (const file of ['embed.js', 'sw.js'])
      expect(scriptAddress(`./${file}`)).toBe(`trusted https://example.edu/tools/visa/${file}`)
    expect(createPolicy.mock.calls.map(([name]) => name)).toEqual(['visa-wizard'])
  })
})
