import type { RawPage } from './page-schema'

/** What was typed on pages and not continued. */
export class Drafts {
  private static made = 0
  /** Tells them from those of any other session. */
  readonly id = Drafts.made++
  private readonly kept: Map<string, RawPage>
  private readonly onScreen = new Set<() => void>()

  /** `kept`: what was typed before, by page. */
  constructor(kept: ReadonlyMap<string, RawPage> = new Map()) {
    this.kept = new Map(kept)
  }

  /** Of the page on screen as well: the next one is drawn while it is still there. */
  get(page: string): RawPage | undefined {
    return this.all().get(page)
  }

  /** Remembers what a page holds; nothing where it holds no more than was answered. */
  keep(page: string, raw: RawPage | undefined): void {
    if (raw === undefined) this.kept.delete(page)
    else this.kept.set(page, raw)
  }

  /** Has a page on screen keep what it holds whenever everything is asked for; gives back what ends that. */
  follow(keep: () => void): () => void {
    this.onScreen.add(keep)
    return () => this.onScreen.delete(keep)
  }

  /** Everything, the page on screen included. */
  all(): ReadonlyMap<string, RawPage> {
    for (const keep of this.onScreen) keep()
    return this.kept
  }
}
