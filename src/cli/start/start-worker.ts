import { setFlagsFromString } from 'node:v8'
import { loadProgram } from './load-program.js'

// The script of a worker process. V8 takes compiled code only under the flags that it was made with; the limit to its memory, given as
// a flag, is in force by now.
setFlagsFromString('--max-old-space-size=0')
const program = loadProgram()
// A worker uses its regular expressions often: they are compiled at once instead of being interpreted first.
setFlagsFromString('--regexp-tier-up-ticks=0')
void program.serveWorker()
