import { setFlagsFromString } from 'node:v8'
import { loadProgram } from './load-program.js'

// The script of a worker process. V8 takes compiled code only under the flags that it was made with; the limit to its memory, given as
// a flag, is in force by now.
setFlagsFromString('--max-old-space-size=0')
void loadProgram().serveWorker()
