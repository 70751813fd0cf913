import type { Plugin } from 'vite'

export function standIns(...names: readonly string[]): Plugin
