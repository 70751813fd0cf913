import { readFileSync } from 'node:fs'

// What a browser fetches before the first question, as the page names it.
const first = [...readFileSync('dist/index.html', 'utf8').matchAll(/(?:src|href)="\.\/(assets\/[^"]+\.js)"/g)].map(
  ([, file]) => `dist/${file}`,
)

export default [
  { name: 'scripts up to the questions', path: first, limit: '196 kB' },
  { name: 'index.html, with the first two questions', path: 'dist/index.html', limit: '13.5 kB' },
  { name: 'styles', path: 'dist/assets/questions-*.css', limit: '13 kB' },
  { name: 'the result', path: 'dist/assets/result-pages-*.js', limit: '29 kB' },
  { name: 'pages beside it', path: 'dist/assets/beside-pages-*.js', limit: '39 kB' },
  { name: 'sw.js', path: 'dist/sw.js', limit: '10 kB' },
  { name: 'embed.js', path: 'dist/embed.js', limit: '2 kB' },
]
