import path from 'node:path'
import type {Readable, Writable} from 'node:stream'
import {fileURLToPath} from 'node:url'
import type {Connection, InitializeParams, InitializeResult} from 'vscode-languageserver'
import {rules as ownRules} from '../../../rules/generated.ts'
import {maskCpr} from '../../../text/mask-cpr.ts'
import type {Finding} from '../../../types.ts'
import {openGiven, Refused} from '../../examine/examine-given.ts'
import {version} from '../../package-files.ts'
import type {CommandContext} from '../../shell/command-context.ts'
import {UsageError} from '../../shell/usage-error.ts'
import {pageOf} from '../explain.ts'
import {type CheckedText, codeActions, fixAllKind} from './code-actions.ts'
import {diagnosticsOf} from './diagnostics.ts'
import {EditedText, type PositionEncoding} from './edited-text.ts'
import {lspTexts} from './texts.ts'

/** Milliseconds after the last key before a letter is read again. */
const pause = 40

/** Letters beyond which a text is no letter, and would hold up the keys. */
const longest = 200_000

/** An open letter. */
interface OpenText {
  readonly version: number
  readonly text: EditedText
  readonly timer?: NodeJS.Timeout
  readonly checked?: CheckedText
}

/**
 * Answer an editor until it goes. The protocol's library ends the process then: with 0 after a shutdown, with 1 when the
 * editor went without a word.
 */
export async function serveLsp(context: CommandContext): Promise<never> {
  const sdk = await import('./lsp-sdk.ts')
  const {shell} = context
  // Both are streams of Node.js; the shell knows them by what the rest of klarbrev needs.
  const [input, output] = [shell.stdin as Readable, shell.stdout as Writable]
  const connection: Connection = sdk.createConnection(sdk.ProposedFeatures.all, input, output)
  const server = new Server(connection, context)
  connection.onInitialize((given) => server.initialize(given))
  connection.onInitialized(() => {
    if (server.watches)
      void connection.client.register(sdk.DidChangeWatchedFilesNotification.type, {
        watchers: [{globPattern: '**/*.{yml,yaml,json}'}, {globPattern: '**/klarbrev.config.js'}]
      })
  })
  connection.onShutdown(() => server.stop())
  connection.onDidOpenTextDocument(({textDocument: {uri, version: own, text}}) => server.open(uri, own, text))
  connection.onDidChangeTextDocument(({textDocument: {uri, version: own}, contentChanges}) =>
    server.change(uri, own, contentChanges)
  )
  connection.onDidCloseTextDocument(({textDocument: {uri}}) => server.close(uri))
  connection.onDidSaveTextDocument(() => server.checkAll())
  connection.onDidChangeWatchedFiles(() => server.checkAll())
  connection.onDidChangeConfiguration(() => server.checkAll())
  connection.onCodeAction(async ({textDocument: {uri}, range, context: {only}}) => {
    const checked = await server.fresh(uri)
    return (
      checked &&
      codeActions(checked, {range, only, ...server.client, rules: ownRules, language: context.language})
    )
  })
  connection.onHover(async ({textDocument: {uri}, position}) => {
    const checked = await server.fresh(uri)
    if (!checked) return null
    const at = checked.text.offsetAt(position)
    // What is about the whole letter lies at its beginning; the shortest is what is pointed at.
    const [found] = checked.report.findings
      .filter(({place}) => place.start.offset <= at && at <= place.end.offset)
      .sort((a, b) => lengthOf(a) - lengthOf(b))
    const rule = found && ownRules.find((d) => d.id === found.ruleId)
    if (!found || !rule) return null
    return {
      contents: {kind: 'markdown', value: `${found.message}\n\n${pageOf(rule, context.language)}`},
      range: checked.text.rangeOf(found.place.start.offset, found.place.end.offset)
    }
  })
  connection.listen()
  return new Promise(() => {})
}

/** Open letters and what was found in them. */
class Server {
  client = {versioned: false}
  watches = false
  readonly #connection: Connection
  readonly #context: CommandContext
  readonly #texts = new Map<string, OpenText>()
  #encoding: PositionEncoding = 'utf-16'

  constructor(connection: Connection, context: CommandContext) {
    this.#connection = connection
    this.#context = context
  }

  initialize({capabilities}: InitializeParams): InitializeResult {
    const {workspace, general} = capabilities
    this.client = {versioned: workspace?.workspaceEdit?.documentChanges === true}
    this.watches = workspace?.didChangeWatchedFiles?.dynamicRegistration === true
    // The first that the client names and klarbrev knows; every client knows UTF-16.
    this.#encoding =
      general?.positionEncodings?.find((d): d is PositionEncoding => d === 'utf-8' || d === 'utf-16') ??
      'utf-16'
    return {
      capabilities: {
        positionEncoding: this.#encoding,
        textDocumentSync: {openClose: true, change: 2, save: true},
        codeActionProvider: {codeActionKinds: ['quickfix', fixAllKind]},
        hoverProvider: true
      },
      serverInfo: {name: 'klarbrev', version: version()}
    }
  }

  open(uri: string, own: number, text: string): void {
    this.#set(uri, {version: own, text: new EditedText(text, this.#encoding)})
  }

  change(uri: string, own: number, changes: Parameters<EditedText['changed']>[0]): void {
    const known = this.#texts.get(uri)
    // A text that was never opened is nothing that could be changed.
    if (known) this.#set(uri, {...known, version: own, text: known.text.changed(changes)})
  }

  close(uri: string): void {
    clearTimeout(this.#texts.get(uri)?.timer)
    if (this.#texts.delete(uri)) void this.#connection.sendDiagnostics({uri, diagnostics: []})
  }

  /** Read all anew: the configuration or a house rule may be another. */
  checkAll(): void {
    for (const [uri, {version: own, text}] of this.#texts) this.#set(uri, {version: own, text})
  }

  /** The letter as it is now, checked. */
  async fresh(uri: string): Promise<CheckedText | undefined> {
    const known = this.#texts.get(uri)
    if (!known || known.checked?.text === known.text) return known?.checked
    clearTimeout(known.timer)
    await this.#check(uri)
    return this.#texts.get(uri)?.checked
  }

  /** Nothing is read any more. */
  stop(): void {
    for (const {timer} of this.#texts.values()) clearTimeout(timer)
    this.#texts.clear()
  }

  #set(uri: string, next: Omit<OpenText, 'timer'>): void {
    clearTimeout(this.#texts.get(uri)?.timer)
    const timer = setTimeout(() => void this.#check(uri), pause)
    this.#texts.set(uri, {...next, timer})
  }

  async #check(uri: string): Promise<void> {
    const opened = this.#texts.get(uri)
    if (!opened) return
    const {text, version: own} = opened
    const texts = lspTexts[this.#context.language]
    try {
      if (text.text.trim() === '') return await this.#send(uri, own, [])
      if (text.text.length > longest) return await this.#sayOnly(uri, own, texts.tooLong)
      const {document, check} = await openGiven(
        {text: text.text, name: nameOf(uri, this.#context)},
        {},
        this.#context
      )
      const report = check(document)
      const now = this.#texts.get(uri)
      // It was changed or closed while the letter was read; the next check tells.
      if (!now || now.text !== text) return
      const checked = {uri, version: own, text, document, report}
      this.#texts.set(uri, {...now, checked})
      await this.#send(uri, own, diagnosticsOf(report, text, uri))
    } catch (error) {
      // One letter that klarbrev fails on must not cost the findings in the others.
      if (!(error instanceof Refused || error instanceof UsageError))
        this.#connection.console.error(
          maskCpr(error instanceof Error ? (error.stack ?? error.message) : String(error))
        )
      await this.#sayOnly(uri, own, error instanceof Error ? maskCpr(error.message) : String(error))
    }
  }

  /** One sentence at the top of a letter that cannot be checked. */
  #sayOnly(uri: string, own: number, message: string): Promise<void> {
    const start = {line: 0, character: 0}
    return this.#send(uri, own, [{range: {start, end: start}, severity: 2, source: 'klarbrev', message}])
  }

  async #send(uri: string, own: number, diagnostics: ReturnType<typeof diagnosticsOf>): Promise<void> {
    await this.#connection.sendDiagnostics({uri, version: own, diagnostics})
  }
}

function lengthOf({place}: Finding): number {
  return place.end.offset - place.start.offset
}

/** The name by which a letter finds its format and configuration; a text without a file is plain. */
function nameOf(uri: string, {shell}: CommandContext): string {
  try {
    const file = fileURLToPath(uri)
    return path.relative(shell.cwd(), file) || 'brev.txt'
  } catch {
    return 'brev.txt'
  }
}
