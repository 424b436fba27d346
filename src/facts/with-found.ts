import type { ConceptMatch } from '../languages/found.js'
import { SentenceStatement } from './sentence-statement.js'
import type { Statement } from './statement.js'

/** The statements, each with what `find` finds in it besides. */
export function withFound(statements: readonly Statement[], find: (statement: Statement) => readonly ConceptMatch[]): readonly Statement[] {
  return statements.map((statement) => {
    const found = find(statement)
    return found.length > 0 && statement instanceof SentenceStatement ? statement.with(found) : statement
  })
}
