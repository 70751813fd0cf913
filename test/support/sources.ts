import { readdirSync } from 'node:fs'
import { join, posix, sep } from 'node:path'
import { fileURLToPath } from 'node:url'
import ts from 'typescript'

/** The project's folder. */
export const root = fileURLToPath(new URL('../..', import.meta.url))

/** One import, static or dynamic, of values or of types. */
interface Import {
  readonly specifier: string
  /** The path from the project's folder, where it is a file of the project. */
  readonly path: string | undefined
}

export interface Source {
  /** From the project's folder, with slashes: "src/domain/dates.ts". */
  readonly path: string
  readonly imports: readonly Import[]
  /** Names that nothing declares, such as "window"; of Date only what reads the clock. */
  readonly globals: ReadonlySet<string>
}

const OPTIONS: ts.CompilerOptions = {
  noLib: true,
  noResolve: true,
  types: [],
  allowImportingTsExtensions: true,
  noEmit: true,
  jsx: ts.JsxEmit.Preserve,
  target: ts.ScriptTarget.ES2023,
  module: ts.ModuleKind.ESNext,
  moduleResolution: ts.ModuleResolutionKind.Bundler,
}

/** Every TypeScript file under src, parsed. Without libraries, a name nothing declares is a global. */
export function sources(): readonly Source[] {
  const paths = readdirSync(join(root, 'src'), { recursive: true, encoding: 'utf8' })
    .map((path) => `src/${path.split(sep).join('/')}`)
    .filter((path) => /\.tsx?$/.test(path))
    .sort()
  const program = ts.createProgram(
    paths.map((path) => join(root, path)),
    OPTIONS,
  )
  const checker = program.getTypeChecker()
  return paths.map((path) => {
    const file = program.getSourceFile(join(root, path))
    if (file === undefined) throw new Error(`${path} cannot be read`)
    const nodes = [...descendants(file)]
    return { path, imports: importsOf(nodes, path, new Set(paths)), globals: globalsOf(nodes, checker) }
  })
}

function* descendants(node: ts.Node): Generator<ts.Node> {
  const children: ts.Node[] = []
  ts.forEachChild(node, (child) => void children.push(child))
  for (const child of children) {
    yield child
    yield* descendants(child)
  }
}

function importsOf(nodes: readonly ts.Node[], from: string, paths: ReadonlySet<string>): readonly Import[] {
  const specifiers = nodes.map(specifierOf).filter((specifier) => specifier !== undefined)
  return specifiers.map((specifier) => ({ specifier, path: pathOf(specifier, from, paths) }))
}

function specifierOf(node: ts.Node): string | undefined {
  const specifier = ts.isImportDeclaration(node) || ts.isExportDeclaration(node) ? node.moduleSpecifier : undefined
  const argument =
    ts.isCallExpression(node) && node.expression.kind === ts.SyntaxKind.ImportKeyword ? node.arguments[0] : undefined
  const type = ts.isImportTypeNode(node) && ts.isLiteralTypeNode(node.argument) ? node.argument.literal : undefined
  const literal = specifier ?? argument ?? type
  return literal !== undefined && ts.isStringLiteralLike(literal) ? literal.text : undefined
}

function pathOf(specifier: string, from: string, paths: ReadonlySet<string>): string | undefined {
  if (!specifier.startsWith('.')) return undefined
  const base = posix.join(posix.dirname(from), specifier.replace(/\?.*$/, ''))
  const found = ['', '.ts', '.tsx', '/index.ts', '/index.tsx'].map((end) => base + end).find((path) => paths.has(path))
  return found ?? base
}

const globalsOf = (nodes: readonly ts.Node[], checker: ts.TypeChecker): ReadonlySet<string> =>
  new Set(
    nodes
      .filter(ts.isIdentifier)
      .filter((node) => isFree(node, checker))
      .flatMap((node) => (node.text !== 'Date' ? [node.text] : readsClock(node) ? ['the clock'] : [])),
  )

function isFree(node: ts.Identifier, checker: ts.TypeChecker): boolean {
  const { parent } = node
  if (ts.isPropertyAccessExpression(parent) && parent.name === node) return false
  if (ts.isQualifiedName(parent) || ts.isJsxAttribute(parent) || ts.isExportSpecifier(parent)) return false
  if ((ts.isBindingElement(parent) || ts.isImportSpecifier(parent)) && parent.propertyName === node) return false
  const symbol = ts.isShorthandPropertyAssignment(parent)
    ? checker.getShorthandAssignmentValueSymbol(parent)
    : checker.getSymbolAtLocation(node)
  return (symbol?.declarations ?? []).length === 0
}

/** `Date.now`, `Date()` and `new Date()` read the clock; `new Date(ms)` and `Date.UTC` do not. */
function readsClock({ parent }: ts.Identifier): boolean {
  if (ts.isPropertyAccessExpression(parent)) return parent.name.text === 'now'
  return ts.isCallExpression(parent) || (ts.isNewExpression(parent) && (parent.arguments ?? []).length === 0)
}
