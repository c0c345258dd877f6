// Starts `klarbrev lsp` for letters as text; all else is the server's.
const {workspace} = require('vscode')
const {LanguageClient} = require('vscode-languageclient/node')

let client

/** Called by the editor when the first letter is opened. */
function activate() {
  const settings = workspace.getConfiguration('klarbrev')
  const run = {
    command: settings.get('command', 'klarbrev'),
    args: ['lsp'],
    options: {env: {...process.env, KLARBREV_UI: settings.get('language', 'da')}}
  }
  client = new LanguageClient(
    'klarbrev',
    'klarbrev',
    {run, debug: run},
    {documentSelector: ['markdown', 'plaintext', 'html'].map((language) => ({language}))}
  )
  return client.start()
}

/** Called when the editor closes. */
function deactivate() {
  return client?.stop()
}

module.exports = {activate, deactivate}
