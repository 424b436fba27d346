import { readFileSync } from 'node:fs'
import { parse } from 'yaml'
import { halfOf } from '../testing/measure-bank.js'
const b = parse(readFileSync(`fixtures/sentences/${process.argv[2]}.yaml`, 'utf8'))
for (const l of ['nl', 'en']) for (const o of ['met', 'weak', 'violated', 'lookalike']) for (const c of b[l][o] ?? []) if (halfOf(c.text) === 'open') console.log(l, o, c.reason ?? c.because ?? '', c.under ? `[${c.under}]` : '', c.before ? `{${c.before}}` : '', c.lead ? `<${c.lead}>` : '', c.text)
