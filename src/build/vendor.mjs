// Called by .ci/vendor: the files of others that browsers get.
import { copyFileSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'

const target = 'src/main/resources/static/vendor'
const weights = [400, 500, 700]
const subsets = ['vietnamese', 'latin']

rmSync(target, { recursive: true, force: true })
mkdirSync(target, { recursive: true })

function withoutSourceMap(text) {
  return text.replace(/\/\*# sourceMappingURL=.*?\*\//, '')
}

writeFileSync(
  `${target}/tabler.min.css`,
  withoutSourceMap(readFileSync('node_modules/@tabler/core/dist/css/tabler.min.css', 'utf8')))
copyFileSync('node_modules/htmx.org/dist/htmx.min.js', `${target}/htmx.min.js`)

// The faces as the package declares them, without the old WOFF and the letters of other languages.
const faces = []
for (const weight of weights) {
  const css = readFileSync(`node_modules/@fontsource/be-vietnam-pro/${weight}.css`, 'utf8')
  for (const [face] of css.matchAll(/@font-face \{[^}]*\}/g)) {
    const file = face.match(/be-vietnam-pro-([a-z-]+)-\d+-normal\.woff2/)
    if (!file || !subsets.includes(file[1])) continue
    copyFileSync(`node_modules/@fontsource/be-vietnam-pro/files/${file[0]}`, `${target}/${file[0]}`)
    faces.push(face.replace('./files/', './').replace(/, url\([^)]*\.woff\) format\('woff'\)/, ''))
  }
}
writeFileSync(`${target}/be-vietnam-pro.css`, faces.join('\n') + '\n')

// One picture with the icons that are used, each by its name.
const names = readFileSync('src/build/icons.txt', 'utf8').split('\n').filter(line => line && !line.startsWith('#'))
const symbols = names.map(name => {
  const svg = readFileSync(`node_modules/@tabler/icons/icons/outline/${name}.svg`, 'utf8')
  const shapes = svg.slice(svg.indexOf('>', svg.indexOf('<svg')) + 1, svg.lastIndexOf('</svg>'))
  return `<symbol id="${name}" viewBox="0 0 24 24">${shapes.replace(/\s*\n\s*/g, '')}</symbol>`
})
writeFileSync(`${target}/icons.svg`, `<svg xmlns="http://www.w3.org/2000/svg">\n${symbols.join('\n')}\n</svg>\n`)
console.log(`${target}: ${names.length} icons, ${faces.length} faces`)
