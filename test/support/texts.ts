import { readdirSync, readFileSync } from 'node:fs'
import { join, sep } from 'node:path'
import ts from 'typescript'
import { root } from './sources'

/** A text as it stands in a file. */
export interface Text {
  readonly path: string
  readonly text: string
}

/** Files whose texts people read: words by themselves, and pages. */
const isRead = (path: string): boolean => /(\bcopy\.ts|\.tsx)$/.test(path) || /^src\/copy\/.*\.ts$/.test(path)

/** Every text of those files: literals, the fixed parts of templates, and what stands between tags. */
export function textsRead(): readonly Text[] {
  return readdirSync(join(root, 'src'), { recursive: true, encoding: 'utf8' })
    .map((path) => `src/${path.split(sep).join('/')}`)
    .filter(isRead)
    .sort()
    .flatMap((path) => textsIn(path).map((text) => ({ path, text })))
}

function textsIn(path: string): readonly string[] {
  const kind = path.endsWith('x') ? ts.ScriptKind.TSX : ts.ScriptKind.TS
  const file = ts.createSourceFile(path, readFileSync(join(root, path), 'utf8'), ts.ScriptTarget.ES2023, true, kind)
  const texts: string[] = []
  const visit = (node: ts.Node): void => {
    if (isText(node) && !isName(node)) texts.push(node.text)
    ts.forEachChild(node, visit)
  }
  visit(file)
  return texts.filter((text) => text.trim() !== '')
}

const isText = (node: ts.Node): node is ts.LiteralLikeNode | ts.JsxText =>
  ts.isStringLiteralLike(node) ||
  ts.isJsxText(node) ||
  node.kind === ts.SyntaxKind.TemplateHead ||
  node.kind === ts.SyntaxKind.TemplateMiddle ||
  node.kind === ts.SyntaxKind.TemplateTail

/** Names of modules, of properties and of types are not read. */
const isName = (node: ts.Node): boolean =>
  ts.isImportDeclaration(node.parent) ||
  ts.isExportDeclaration(node.parent) ||
  ts.isLiteralTypeNode(node.parent) ||
  isKey(node)

const isKey = (node: ts.Node): boolean =>
  ts.isElementAccessExpression(node.parent) ||
  ts.isComputedPropertyName(node.parent) ||
  (ts.isPropertyAssignment(node.parent) && node.parent.name === node)

/** The text of every file in a folder whose path passes. */
export const filesIn = (folder: string, passes: (path: string) => boolean): readonly Text[] =>
  readdirSync(join(root, folder), { recursive: true, encoding: 'utf8' })
    .map((path) => `${folder}/${path.split(sep).join('/')}`)
    .filter((path) => path.endsWith('.ts') && passes(path))
    .map((path) => ({ path, text: readFileSync(join(root, path), 'utf8') }))
