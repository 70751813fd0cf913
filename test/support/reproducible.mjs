// Builds twice and compares every file.
import { createHash } from 'node:crypto'
import { mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { build } from 'vite'

async function hashes() {
  const outDir = mkdtempSync(join(tmpdir(), 'wizard-'))
  await build({ logLevel: 'error', build: { outDir, emptyOutDir: true } })
  const files = readdirSync(outDir, { recursive: true, withFileTypes: true }).filter((one) => one.isFile())
  const all = files.map((one) => {
    const path = join(one.parentPath, one.name)
    return [path.slice(outDir.length + 1), createHash('sha256').update(readFileSync(path)).digest('hex')]
  })
  rmSync(outDir, { recursive: true })
  return new Map(all)
}

const [first, second] = [await hashes(), await hashes()]
const different = [...new Set([...first.keys(), ...second.keys()])].filter(
  (file) => first.get(file) !== second.get(file),
)
console.log(`${first.size} files, ${different.length} that differ`, ...different)
process.exitCode = different.length > 0 ? 1 : 0
