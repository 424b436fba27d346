export type CellType = 'text' | 'integer' | 'share' | 'boolean' | 'date' | 'time'

export interface Column {
  readonly name: string
  readonly type: CellType
  /** True when a row may have null here. */
  readonly nullable: boolean
  /** The line of the data dictionary. */
  readonly about: string
}

export type TableName = 'runs' | 'documents' | 'results' | 'findings' | 'rules' | 'history'

/** The version of the tables: a new column is a minor step, one that goes or changes a major step. */
export const tablesVersion = '1.1.0'

/** The star schema: one flat record type a table, each column always there. Every id is stable for the same input. */
export const tables: Readonly<Record<TableName, readonly Column[]>> = {
  runs: [
    text('schema_version', 'Version of these tables.'),
    text('run_id', 'Key. Follows from the contracts, the errors, the tool and the ruleset: the same input has the same id.'),
    orNull(time('started_at', 'When the run began, UTC; null when the library made the report.')),
    orNull(time('finished_at', 'When the run ended, UTC; null when the library made the report.')),
    text('tool_version', 'Version of klachtlint.'),
    text('ruleset_id', 'Name of the ruleset.'),
    text('ruleset_version', 'Version of the ruleset.'),
    text('ruleset_sha256', 'Digest of the ruleset.'),
    orNull(text('config_sha256', 'Digest of the configuration files in the order in which they were taken in; null without one.')),
    orNull(date('as_of_date', 'The day by whose law was judged; null for the law of the run.')),
    orNull(text('git_commit', 'The commit that was checked, from the CI environment.')),
    orNull(text('ci_url', 'Address of the CI job.')),
    integer('exit_code', 'Exit code of the run.'),
    integer('documents', 'Contracts that were checked.'),
    integer('unreadable', 'Files that could not be checked.'),
    integer('findings_error', 'Findings of severity error.'),
    integer('findings_warning', 'Findings of severity warning.'),
    integer('findings_info', 'Findings of severity info.'),
    integer('undetermined', 'Requirements that could not be judged.'),
  ],
  documents: [
    text('run_id', 'The run.'),
    text('document_id', 'Key within the run. Follows from the path, so a changed contract keeps it.'),
    text('path', 'The file as it was given.'),
    text('sha256', 'Digest of the file.'),
    text('format', 'markdown, text, docx or pdf.'),
    text('language', 'nl or en.'),
    text('contract_type', 'Kind of contract; several kinds are parted by "+".'),
    text('verdict', 'fails, partly, open, advice, passes or out-of-scope.'),
    orNull(text('commissioner', 'The municipality that lets the contract.')),
    orNull(text('provider', 'The party that does the work.')),
    orNull(integer('pages', 'Pages, where the format has them.')),
    integer('words', 'Words.'),
    text('tracked_changes_mode', 'The side of tracked changes that was judged: accepted or rejected.'),
    integer('unread_parts', 'Pages, images and parts whose text could not be read.'),
    integer('lossy_notices', 'Notices that text may be missing.'),
    text('parser_version', 'Version of klachtlint that read the file.'),
  ],
  results: [
    text('run_id', 'The run.'),
    text('document_id', 'The contract.'),
    text('rule_id', 'The rule.'),
    text('rule_version', 'Version of the ruleset.'),
    text('category', 'Group of the rule.'),
    text('outcome', 'met, weak, missing, violated, not-applicable or undetermined.'),
    text('verdict', 'pass, fail, undetermined, not_applicable or waived.'),
    orNull(text('severity', 'error, warning or info; null without a finding.')),
    integer('evidence_count', 'Sentences that decide it.'),
    orNull(text('reason_code', 'Why, as a code of the rule.')),
    orNull(text('previous_outcome', 'Outcome the last time the contract was checked; null without --history, or when it was not judged then.')),
    orNull(text('change', 'Since then: new, same, better or worse; null without --history.')),
  ],
  findings: [
    text('run_id', 'The run.'),
    text('finding_id', 'Key: follows from the contract, the rule and the fingerprint.'),
    text('fingerprint', 'Stays the same when the contract is saved again or renumbered.'),
    text('document_id', 'The contract.'),
    text('rule_id', 'The rule.'),
    text('severity', 'error, warning or info.'),
    text('outcome', 'weak, missing, violated or undetermined.'),
    text('verdict', 'fail, undetermined or waived.'),
    text('message', 'What is there and what was expected.'),
    text('message_locale', 'Language of the message: nl or en.'),
    orNull(text('clause_number', 'Number of the clause as printed.')),
    orNull(text('clause_heading', 'Heading of the clause.')),
    orNull(integer('page', 'Page in a PDF, from 1.')),
    orNull(integer('paragraph', 'Paragraph in a DOCX, from 1.')),
    orNull(integer('line', 'First line in a text file, from 1.')),
    orNull(integer('column', 'First column, from 1.')),
    orNull(integer('end_line', 'Last line.')),
    orNull(integer('end_column', 'One past the last column.')),
    orNull(integer('char_start', 'First character in the DOCX paragraph, from 0.')),
    orNull(integer('char_end', 'One past the last character in the DOCX paragraph.')),
    orNull(text('excerpt', 'The sentence; null for what is missing.')),
    orNull(text('legal_ref', 'Laws it rests on; null for a rule that rests on the letter or on practice alone.')),
    bool('suppressed', 'True when somebody accepted the finding.'),
    orNull(text('waived_by', 'Who accepted it.')),
    orNull(text('waiver_reason', 'Why.')),
    orNull(date('waiver_expires_on', 'Until when.')),
    orNull(text('baseline_state', 'Against the last time the contract was checked: new, unchanged or updated; null without --history.')),
    orNull(time('first_seen_at', 'Since when the finding has been there without a break; null without --history.')),
  ],
  rules: [
    text('rule_id', 'Key.'),
    text('rule_version', 'Version of the ruleset.'),
    text('title', 'Name of the rule.'),
    text('category', 'Group of the rule.'),
    text('severity_default', 'Severity of a gap in a contract in scope.'),
    orNull(text('legal_ref', 'Laws it rests on.')),
    orNull(text('requirement_ref', "Places in the ombudsman's letter it rests on.")),
    orNull(share('precision', 'Of its findings the share that is right, from 0 to 1, on sentences kept aside; null where not measured.')),
    orNull(share('recall', 'Of the faulty sentences the share that it finds, from 0 to 1, on the same sentences.')),
    orNull(text('corpus_version', 'Which measurement these shares come from.')),
  ],
  history: [
    text('run_id', 'The run.'),
    text('document_id', 'The contract; one that is not in this run stands in the documents of an earlier one.'),
    text('rule_id', 'The rule.'),
    time('first_seen_at', 'When the rule was first a finding in this contract.'),
    time('last_seen_at', 'When it was last.'),
    text('state', 'open, fixed, or gone when the contract is not in this run.'),
  ],
}

function column(name: string, type: CellType, about: string): Column {
  return { name, type, nullable: false, about }
}

function text(name: string, about: string): Column {
  return column(name, 'text', about)
}

function integer(name: string, about: string): Column {
  return column(name, 'integer', about)
}

function share(name: string, about: string): Column {
  return column(name, 'share', about)
}

function bool(name: string, about: string): Column {
  return column(name, 'boolean', about)
}

function date(name: string, about: string): Column {
  return column(name, 'date', about)
}

function time(name: string, about: string): Column {
  return column(name, 'time', about)
}

function orNull(base: Column): Column {
  return { ...base, nullable: true }
}
