/** Style of the page; colours are legible (WCAG AA) on light and dark ground. */
export const htmlStyle = `
:root { --ground: #fff; --paper: #f7f6f3; --ink: #1d1d1b; --faint: #5c5c57; --line: #d9d7d0; --link: #0b5394;
  --error: #b3261e; --error-mark: #fbd9d6; --warning: #8a5300; --warning-mark: #ffe9b8; --info: #0b5394; --info-mark: #dcebfa; --good: #1e6b34; }
@media (prefers-color-scheme: dark) { :root { --ground: #191918; --paper: #232321; --ink: #ecebe6; --faint: #a9a79f; --line: #3d3c38; --link: #8cbcf0;
  --error: #ff9d94; --error-mark: #5c221e; --warning: #f2bd5c; --warning-mark: #4d3a10; --info: #8cbcf0; --info-mark: #1d3a57; --good: #7fd096; } }
* { box-sizing: border-box }
body { margin: 0 auto; padding: 1.5rem; max-width: 84rem; background: var(--ground); color: var(--ink); font: 1rem/1.5 system-ui, sans-serif }
h1, h2 { line-height: 1.2; margin: 0 0 .25rem } h2 { font-size: 1.25rem; overflow-wrap: anywhere }
a { color: var(--link) } code { font-size: .875em }
table { border-collapse: collapse; margin: 1rem 0 } th, td { padding: .25rem .75rem .25rem 0; border-bottom: 1px solid var(--line); text-align: left } .number { text-align: right; font-variant-numeric: tabular-nums }
section { margin-top: 2.5rem; border-top: 1px solid var(--line); padding-top: 1.5rem }
.measures, .why, footer { color: var(--faint); font-size: .9rem } .good { color: var(--good) } .problem { color: var(--error) }
.letter { display: grid; grid-template-columns: minmax(0, 3fr) minmax(0, 2fr); gap: 2rem; align-items: start }
pre { margin: 0; padding: 1.25rem; background: var(--paper); white-space: pre-wrap; overflow-wrap: anywhere; font: inherit; border-radius: .25rem }
mark { color: inherit; border-bottom: 2px solid; border-radius: .1rem } mark.error { background: var(--error-mark); border-color: var(--error) } mark.warning { background: var(--warning-mark); border-color: var(--warning) } mark.info { background: none; border-bottom: 1px dotted var(--info) }
.ref { font-size: .7rem; vertical-align: super; line-height: 0; text-decoration: none; padding: 0 .15rem; scroll-margin-top: 4rem }
h3 { font-size: 1rem; margin: 0 0 .5rem } .main { margin: 1rem 0 1.5rem; padding: 1rem 1.25rem; background: var(--paper); border-left: 4px solid var(--link) } .main ol { margin: 0; padding-left: 1.5rem } .main li { margin: .15rem 0 }
.remarks { margin: 0; padding-left: 2rem } .remarks > li { margin-bottom: 1.25rem; overflow-wrap: anywhere } li p { margin: .15rem 0 } .level { font-weight: 600 } li.error > p .level, .told .error b { color: var(--error) } li.warning > p .level, .told .warning b { color: var(--warning) } li.info > p .level, .told .info b { color: var(--info) }
.told { list-style: none; margin: .15rem 0; padding: 0 } .told li { margin: .1rem 0 } .told b { font-weight: 600 } .told b::after { content: ":" }
.new { display: flex; gap: .75rem; align-items: start; justify-content: space-between; margin: .4rem 0; padding: .5rem .75rem; border-left: 3px solid var(--good); background: var(--paper) } .new p { margin: 0 } .new p::before { content: "\\2192\\A0"; color: var(--good) }
button { display: none; font: inherit; font-size: .875rem; color: inherit; background: var(--ground); border: 1px solid var(--faint); border-radius: .25rem; padding: .2rem .6rem; cursor: pointer; white-space: nowrap } .js button { display: block } :focus-visible { outline: 3px solid var(--link); outline-offset: 2px }
.better { list-style: "\\2192  "; padding-left: 1.25rem; margin: .25rem 0; color: var(--good) } summary { cursor: pointer; margin: .5rem 0; color: var(--link) }
:target { outline: 2px solid var(--link); outline-offset: .25rem }
@media (max-width: 50rem) { body { padding: 1rem } .letter { grid-template-columns: minmax(0, 1fr) } .new { flex-direction: column } }
@page { margin: 14mm }
@media print { body { max-width: none; padding: 0; font-size: 9.5pt; line-height: 1.35 } h1, header p, button, .js button, details:not([open]), footer { display: none } a { color: inherit; text-decoration: none } section { margin: 0; padding: 0; border: 0 } section + section { break-before: page } .letter { display: block } .letter > div + div { margin-top: 1rem } pre { padding: .5rem .75rem } .remarks { columns: 2; column-gap: 1.5rem; font-size: 8.5pt } .remarks > li { break-inside: avoid; margin-bottom: .5rem } .main, .new { padding: .3rem .6rem; margin: .3rem 0 } .measures { margin: .1rem 0 } h2, h3 { break-after: avoid } * { print-color-adjust: exact } :target { outline: none } }
`
