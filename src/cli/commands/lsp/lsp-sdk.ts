/** What speaks the Language Server Protocol, as one bundle of its own: only `klarbrev lsp` needs it. */
export {
  createConnection,
  DidChangeWatchedFilesNotification,
  ProposedFeatures
} from 'vscode-languageserver/node'
