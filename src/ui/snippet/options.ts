/** What a host may set, each as text: the `data-*` attributes of an embed. Absent where the wizard's own stays. */
export interface EmbedOptions {
  readonly theme?: string
  readonly accent?: string
  readonly font?: string
  readonly radius?: string
  readonly heading?: string
  readonly origins?: string
  readonly start?: string
  readonly prefill?: string
  readonly title?: string
}
