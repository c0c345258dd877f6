import {mkdirSync, readFileSync, writeFileSync} from 'node:fs'
import path from 'node:path'
import {withSoffice} from './office-support.ts'

/** What becomes of the tracked changes of a document. */
export type Verb = 'Accept' | 'Reject'

const LIBRARY = 'xmlns:library="http://openoffice.org/2000/library"'

/** Where LibreOffice looks for macros in its profile, once that is made. */
const profile = {
  'script.xlc': `<library:libraries ${LIBRARY} xmlns:xlink="http://www.w3.org/1999/xlink"><library:library library:name="Standard" xlink:href="$(USER)/basic/Standard/script.xlb/" xlink:type="simple" library:link="false"/></library:libraries>`,
  'Standard/script.xlb': `<library:library ${LIBRARY} library:name="Standard" library:readonly="false" library:passwordprotected="false"><library:element library:name="Module1"/></library:library>`,
  'Standard/Module1.xba': `<script:module xmlns:script="http://openoffice.org/2000/script" script:name="Module1" script:language="StarBasic">
Sub Settle(folder As String)
  Dim how(0) As New com.sun.star.beans.PropertyValue
  how(0).Name = "Hidden"
  how(0).Value = True
  Dim asText(1) As New com.sun.star.beans.PropertyValue
  asText(0).Name = "FilterName"
  asText(0).Value = "Text (encoded)"
  asText(1).Name = "FilterOptions"
  asText(1).Value = "UTF8,LF,,,"
  Dim dispatcher As Object, doc As Object, letter As String, url As String
  dispatcher = CreateUnoService("com.sun.star.frame.DispatchHelper")
  For Each verb In Array("Accept", "Reject")
    letter = Dir(folder &amp; "/*.docx")
    Do While letter &lt;&gt; ""
      url = ConvertToURL(folder &amp; "/" &amp; letter)
      doc = StarDesktop.loadComponentFromURL(url, "_blank", 0, how())
      dispatcher.executeDispatch(doc.CurrentController.Frame, ".uno:" &amp; verb &amp; "AllTrackedChanges", "", 0, Array())
      doc.storeToURL(url &amp; "." &amp; verb, asText())
      doc.close(True)
      letter = Dir()
    Loop
  Next
  StarDesktop.terminate()
End Sub
</script:module>`
}

/** The texts that LibreOffice has of Word documents when all their tracked changes are accepted, or rejected. */
export function settleChanges(
  documents: Readonly<Record<string, Uint8Array>>
): (name: string, verb: Verb) => string {
  return withSoffice((folder, soffice) => {
    soffice('--terminate_after_init')
    const basic = path.join(folder, 'profile/user/basic')
    mkdirSync(path.join(basic, 'Standard'), {recursive: true})
    for (const [name, xml] of Object.entries(profile))
      writeFileSync(path.join(basic, name), `<?xml version="1.0" encoding="UTF-8"?>\n${xml}`)
    for (const [name, bytes] of Object.entries(documents))
      writeFileSync(path.join(folder, `${name}.docx`), bytes)
    soffice(`macro:///Standard.Module1.Settle("${folder}")`)
    const texts = new Map(
      Object.keys(documents).flatMap((name) =>
        (['Accept', 'Reject'] as const).map((verb) => [
          `${name} ${verb}`,
          readFileSync(path.join(folder, `${name}.docx.${verb}`), 'utf8')
        ])
      )
    )
    // Numbers of notes are there once LibreOffice has laid the text out, which is sooner or later.
    return (name, verb) => texts.get(`${name} ${verb}`)?.replaceAll(/(?<=\p{L})\d+/gu, '') ?? ''
  })
}
