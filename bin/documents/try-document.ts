import {loadBytes} from '../../src/cli/letters/load-bytes.ts'
import {agreementOf} from './agreement.ts'
import {tryBytes} from './try-bytes.ts'

process.on('message', async (message) => {
  const file = String(message)
  process.send?.(
    await tryBytes(
      file,
      () => loadBytes(file),
      (bytes, document) => agreementOf(file, bytes, document)
    )
  )
})
