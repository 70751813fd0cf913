import { readFileSync } from 'node:fs'

// What a browser fetches before the first question, as the page names it.
const first = [...readFileSync('dist/index.html', 'utf8').matchAll(/(?:src|href)="\.\/(assets\/[^"]+\.js)"/g)].map(
  ([, file]) => `dist/${file}`,
)

export default [
  { name: 'scripts up to the questions', path: first, limit: '260 kB' },
  { name: 'styles', path: 'dist/assets/index-*.css', limit: '17 kB' },
  { name: 'pages loaded later', path: 'dist/assets/later-*.js', limit: '95 kB' },
  { name: 'sw.js', path: 'dist/sw.js', limit: '10 kB' },
  { name: 'embed.js', path: 'dist/embed.js', limit: '2 kB' },
]
