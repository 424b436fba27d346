#!/usr/bin/env node
const { runProcess } = require('../dist/cli/klachtlint.js')

runProcess().then((code) => {
  process.exitCode = code
})
