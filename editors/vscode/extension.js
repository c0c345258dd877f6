// Starts `klarbrev lsp` for letters as text; all else is the server's.
const {workspace} = require('vscode')
const {LanguageClient} = require('vscode-languageclient/node')

let client

/** Called by the editor when the first letter is opened. */
function activate() {
  const settings = workspace.getConfiguration('klarbrev')
  const command = settings.get('command', 'klarbrev')
  // npm installs a command at Windows as a .cmd file, which only a shell can start; the quotes keep a path with spaces whole.
  const shell = process.platform === 'win32' && !/\.exe$/i.test(command)
  const run = {
    command: shell ? `"${command}"` : command,
    args: ['lsp'],
    options: {env: {...process.env, KLARBREV_UI: settings.get('language', 'da')}, shell}
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
