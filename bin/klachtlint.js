#!/usr/bin/env node
import { runProcess } from '../dist/cli/klachtlint.js'

process.exitCode = await runProcess()
