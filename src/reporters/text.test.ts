import { test } from 'vitest'
import { sampleContext } from '../../fixtures/reports/sample-context.js'
import { sampleReport, sampleError } from '../../fixtures/reports/sample-report.js'
import { renderStream } from './reporter.js'
import { text } from './text.js'
test('show', () => { console.log(renderStream(text, sampleReport({errors:[sampleError]}), sampleContext())) })
