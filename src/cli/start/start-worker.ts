import { setFlagsFromString } from 'node:v8'
import { loadProgram } from './load-program.js'

// The script of a worker process. V8 takes compiled code only under the flags that it was made with; the limit to its memory, given as
// a flag, is in force by now.
setFlagsFromString('--max-old-space-size=0')
const program = loadProgram()
// A worker uses its regular expressions often: they are compiled at once instead of being interpreted first.
setFlagsFromString('--regexp-tier-up-ticks=0')
// Optimising as eagerly as V8 does by itself costs a worker more than it wins until it has checked some four hundred contracts: over the
// first hundred a quarter of its processor time, in threads that its neighbours need.
setFlagsFromString(Number.parseFloat(process.versions.v8) < 13 ? '--interrupt-budget=600000' : '--invocation-count-for-turbofan=30000')
// Room for young objects grows at once instead of by halves: a contract's facts live until it is judged and would be copied each time.
setFlagsFromString('--semi-space-growth-factor=16')
void program.serveWorker()
