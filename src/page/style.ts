import {htmlStyle} from '../report/formats/html/html-style.ts'

/** Style of the page, on the colours that all of klarbrev's pages share. */
export const offlineStyle = `${htmlStyle}
body { padding: 1rem 1.5rem } header { display: flex; justify-content: space-between; align-items: start; gap: 1rem } header p, .row p { margin: 0 } h1 { font-size: 1.4rem }
.faint { color: var(--faint); font-size: .9rem } .out { position: absolute; width: 1px; height: 1px; overflow: hidden; clip-path: inset(50%) }
main { display: grid; grid-template-columns: minmax(0, 1fr) minmax(0, 1fr); gap: 2rem; align-items: start } main > section { margin-top: 1rem; border: 0; padding: 0 }
.letter { display: block } .row { display: flex; flex-wrap: wrap; gap: .5rem 1rem; align-items: center; margin: .25rem 0 .5rem } .row h2, .row h3 { margin: 0 }
button, .button { display: inline-block; font: inherit; font-size: .9rem; color: inherit; background: var(--ground); border: 1px solid var(--faint); border-radius: .25rem; padding: .3rem .8rem; cursor: pointer } [hidden] { display: none !important }
button:hover, .button:hover { background: var(--paper) } .out:focus-visible + *, .button:has(+ .out:focus-visible) { outline: 3px solid var(--link); outline-offset: 2px }
select { font: inherit; font-size: .9rem; color: inherit; background: var(--ground); border: 1px solid var(--faint); border-radius: .25rem; padding: .2rem } .settings { font-size: .9rem }
.sheet { position: relative; background: var(--paper); border: 1px solid var(--line); border-radius: .25rem }
.sheet #marks, .sheet textarea { margin: 0; padding: 1rem; font: 1rem/1.55 system-ui, sans-serif; letter-spacing: normal; white-space: pre-wrap; overflow-wrap: anywhere; tab-size: 4; border: 0; width: 100% }
.sheet #marks { min-height: 22rem; color: transparent } .sheet textarea { position: absolute; inset: 0; height: 100%; resize: none; overflow: hidden; color: inherit; background: transparent; border-radius: .25rem }
#marks mark { color: transparent } textarea#original { width: 100%; font: inherit; font-size: .9rem; color: inherit; background: var(--paper); border: 1px solid var(--faint); border-radius: .25rem; padding: .5rem }
.dropping .sheet { outline: 3px dashed var(--link); outline-offset: 3px }
.head p { margin: 0 } .head p:first-child { font-weight: 600 } #status { margin: 0 0 .5rem } #problem:empty, #status:empty, #hidden-advice:empty { display: none }
.box { margin: 1rem 0; padding: .75rem 1rem; background: var(--paper); border-left: 4px solid var(--link) } .box ol { margin: 0; padding-left: 1.4rem } .box .error { color: var(--error); font-weight: 600 }
dl { display: grid; grid-template-columns: minmax(6rem, 9rem) minmax(0, 1fr); gap: .2rem 1rem; margin: .25rem 0 1rem } dt { font-weight: 600 } dt { grid-column: 1 } dd { margin: 0; overflow-wrap: anywhere; grid-column: -2 / -1 } dl .missing { color: var(--warning) }
#blocks { list-style: none; margin: 0; padding: 0 } #blocks > li { border-top: 1px solid var(--line); padding: .6rem 0; overflow-wrap: anywhere } #blocks .spot { font-weight: 600 } #blocks blockquote { margin: .2rem 0; color: var(--faint) }
.new { align-items: center } .told .error b { color: var(--error) } .spot button { border: 0; padding: 0; font-weight: 600; color: var(--link); text-decoration: underline; background: none }
details { margin: 1rem 0 } #changes { padding-left: 1.4rem } #changes li { margin: .4rem 0 } #changes del { color: var(--error) } #changes ins { color: var(--good); text-decoration: none; font-weight: 600 } #verdict { font-weight: 600 }
@media (max-width: 56rem) { main { grid-template-columns: minmax(0, 1fr); gap: 0 } .new { align-items: start } }
@media (max-width: 30rem) { body { padding: .75rem } dl { grid-template-columns: minmax(0, 1fr) } dd { margin-bottom: .4rem } }
@media print { h1, header p { display: block } #language, .tools, .settings, .save, #hint, #locked, #compare:not([open]) { display: none } main { display: block } .sheet { border: 0 } .sheet textarea { display: none } .sheet #marks, #marks mark { color: var(--ink) } .sheet #marks { min-height: 0; padding: 0 } #blocks > li { break-inside: avoid } .new button, .spot button { display: inline } .new button { display: none } }
`
