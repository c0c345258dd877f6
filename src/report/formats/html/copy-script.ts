/**
 * The page's only script: buttons that put the sentence beside them on the clipboard.
 *
 * A page that is opened as a file may have no clipboard; then the sentence is selected, ready for Ctrl+C. Without the
 * script the buttons do not show.
 */
export const copyScript = `document.documentElement.classList.add('js')
document.addEventListener('click', async (event) => {
  const button = event.target.closest('button[data-copy]')
  if (!button) return
  const words = document.getElementById(button.dataset.copy)
  const range = document.createRange()
  range.selectNodeContents(words)
  const selection = getSelection()
  selection.removeAllRanges()
  selection.addRange(range)
  let done = false
  try {
    await navigator.clipboard.writeText(words.textContent)
    done = true
  } catch {
    done = document.execCommand('copy')
  }
  if (!done) return
  const before = button.textContent
  button.textContent = button.dataset.done
  setTimeout(() => (button.textContent = before), 2000)
})`

/** SHA-256 of `copyScript`, in base64: the only script that the page's policy lets run. */
export const copyScriptHash = 'rksqy87HopPwvZv2ATpbX605FDq1d5eIQL/ICEyYMqE='
