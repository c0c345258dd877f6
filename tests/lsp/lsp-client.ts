import {type ChildProcess, spawn} from 'node:child_process'
import {
  createProtocolConnection,
  type Diagnostic,
  DidOpenTextDocumentNotification,
  InitializedNotification,
  type InitializeParams,
  InitializeRequest,
  type ProtocolConnection,
  PublishDiagnosticsNotification,
  type PublishDiagnosticsParams,
  StreamMessageReader,
  StreamMessageWriter
} from 'vscode-languageserver/node'
import {builtProgram} from '../built.ts'

/** A server with the protocol library's own client. */
export interface Session {
  readonly server: ChildProcess
  readonly connection: ProtocolConnection
  readonly open: (uri: string, text: string) => Promise<ReadonlyArray<Diagnostic>>
  /** The diagnostics of a version, when they come. */
  readonly told: (uri: string, version: number) => Promise<ReadonlyArray<Diagnostic>>
}

/** Start `klarbrev lsp` and shake hands. */
export async function startSession(
  cwd: string,
  capabilities: InitializeParams['capabilities'] = {}
): Promise<Session> {
  const server = spawn(process.execPath, [builtProgram(), 'lsp', '--stdio'], {cwd, env: {KLARBREV_UI: 'da'}})
  if (!server.stdout || !server.stdin) throw new Error('no streams')
  const connection = createProtocolConnection(
    new StreamMessageReader(server.stdout),
    new StreamMessageWriter(server.stdin)
  )
  const last = new Map<string, PublishDiagnosticsParams>()
  const waiting = new Set<() => void>()
  connection.onNotification(PublishDiagnosticsNotification.type, (params) => {
    last.set(params.uri, params)
    for (const look of waiting) look()
  })
  connection.listen()
  await connection.sendRequest(InitializeRequest.type, {processId: process.pid, rootUri: null, capabilities})
  await connection.sendNotification(InitializedNotification.type, {})

  const told = (uri: string, version: number) =>
    new Promise<ReadonlyArray<Diagnostic>>((resolve) => {
      const look = () => {
        const params = last.get(uri)
        if (params?.version !== version) return
        waiting.delete(look)
        resolve(params.diagnostics)
      }
      waiting.add(look)
      look()
    })
  return {
    server,
    connection,
    told,
    async open(uri, text) {
      await connection.sendNotification(DidOpenTextDocumentNotification.type, {
        textDocument: {uri, languageId: 'markdown', version: 1, text}
      })
      return told(uri, 1)
    }
  }
}
