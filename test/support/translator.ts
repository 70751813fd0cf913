/** What it adds to each letter. */
export const ACCENT = '\u0307'

/**
 * For a page, before its own scripts: what a browser's translator does, once the page is loaded. Every text there is, and from then
 * on each that appears or changes, is taken out, and another stands in its place inside new elements that the page's own code knows
 * nothing of.
 */
export function translateAll(accent: string): void {
  const apart = 'head, script, style, select, svg, font, [translate="no"]'
  const translated = (text: string) => text.replace(/\p{L}/gu, `$&${accent}`)
  const replace = (text: Node): void => {
    if (text.parentElement?.closest(apart) !== null || text.textContent?.trim() === '') return
    const element = () => document.createElementNS('http://www.w3.org/1999/xhtml', 'font')
    const outer = element()
    const inner = outer.appendChild(element())
    inner.append(translated(text.textContent ?? ''))
    text.parentNode?.replaceChild(outer, text)
  }
  const replaceIn = (root: Node): void => {
    const walker = document.createTreeWalker(root, NodeFilter.SHOW_TEXT)
    const texts: Node[] = root.nodeType === Node.TEXT_NODE ? [root] : []
    while (walker.nextNode() !== null) texts.push(walker.currentNode)
    for (const text of texts) replace(text)
  }
  const observer = new MutationObserver((changes) => {
    for (const { type, target, addedNodes } of changes)
      for (const node of type === 'characterData' ? [target] : addedNodes) replaceIn(node)
  })
  addEventListener('load', () => {
    document.documentElement.classList.add('translated-ltr')
    replaceIn(document.body)
    observer.observe(document.body, { subtree: true, childList: true, characterData: true })
  })
}
