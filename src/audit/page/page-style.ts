/** Style of the page; colours are legible (WCAG AA) on light and dark ground. */
export const pageStyle = `
:root { --ground: #fff; --paper: #f7f6f3; --ink: #1d1d1b; --faint: #5c5c57; --line: #d9d7d0; --edge: #85827a; --link: #0b5394; 
  --error: #b3261e; --warning: #7a4a00; --info: #0b5394; --mark: #e8e2ff; --good: #1e6b34; --medium: #fff1c9; --hard: #fbd9d6;
  --b0: #2d6a9f; --b1: #8fbbdb; --b2: #d8d4c8; --b3: #e8a35c; --b4: #b4471a; --b0-ink: #fff; --b1-ink: #10283b; --b2-ink: #2a2925; --b3-ink: #3a2003; --b4-ink: #fff;
  --error-bar: #b3261e; --warning-bar: #d98e1f; --info-bar: #8fbbdb }
@media (prefers-color-scheme: dark) { :root { --ground: #191918; --paper: #232321; --ink: #ecebe6; --faint: #b3b1a9; --line: #3d3c38; --edge: #8b887f; --link: #8cbcf0; 
  --error: #ff9d94; --warning: #f2bd5c; --info: #8cbcf0; --mark: #453a70; --good: #7fd096; --medium: #44360f; --hard: #55201c;
  --b0: #3f7fb8; --b1: #9cc4e4; --b2: #86837a; --b3: #e0913f; --b4: #d4592a; --b0-ink: #fff; --b1-ink: #10283b; --b2-ink: #10100e; --b3-ink: #2a1702; --b4-ink: #1d0a02;
  --error-bar: #f0665b; --warning-bar: #d98e1f; --info-bar: #5d93bf } }
* { box-sizing: border-box }
html { scroll-padding-top: 1rem }
body { margin: 0 auto; padding: 1.5rem; max-width: 76rem; background: var(--ground); color: var(--ink); font: 1rem/1.5 system-ui, sans-serif }
h1, h2, h3 { line-height: 1.2; margin: 0 0 .5rem } h1 { font-size: 1.75rem } h2 { font-size: 1.3rem } h3 { font-size: 1rem }
a { color: var(--link) } a, summary, button, input, select, [tabindex] { outline-offset: 2px } :focus-visible { outline: 3px solid var(--link) }
.skip { position: absolute; left: -99rem } .skip:focus { left: 1rem; top: .5rem; background: var(--ground); padding: .5rem }
nav ul { list-style: none; padding: 0; display: flex; flex-wrap: wrap; gap: .25rem 1.25rem }
section { margin-top: 2.5rem; padding-top: 1.5rem; border-top: 1px solid var(--line) }
.cards { display: grid; grid-template-columns: repeat(auto-fit, minmax(11rem, 1fr)); gap: 1rem; margin: 1rem 0 } .cards div { background: var(--paper); padding: 1rem; border-radius: .25rem }
dt { color: var(--faint); font-size: .9rem } dd { margin: 0; font-size: 1.5rem; font-weight: 600 } dd small { display: block; font-size: .9rem; font-weight: 400 }
.steps li { margin: .35rem 0 } .note { color: var(--faint); max-width: 48rem }
.scroll { overflow-x: auto } table { border-collapse: collapse; width: 100%; margin: .5rem 0 } caption { text-align: left; color: var(--faint); padding-bottom: .5rem }
th, td { padding: .3rem .75rem .3rem 0; border-bottom: 1px solid var(--line); text-align: left; vertical-align: top; font-weight: 400 } thead th { font-weight: 600; vertical-align: bottom } #breve tbody th, .name, .numbers tbody th { overflow-wrap: anywhere }
.number { text-align: right; padding-right: 1.25rem; font-variant-numeric: tabular-nums; white-space: nowrap }
figure { margin: 0 } figcaption { font-weight: 600 } .chart { margin: .75rem 0 } .chart svg { font-size: 13px; overflow: visible } .chart .narrow { display: none }
.key { list-style: none; display: flex; flex-wrap: wrap; gap: .25rem 1.25rem; padding: 0; margin: .5rem 0; font-size: .9rem } .key span { display: inline-block; width: .9rem; height: .9rem; margin-right: .4rem; vertical-align: -.1rem; border: 1px solid var(--edge) }
.numbers, .more { border: 0 } .more > blockquote:first-of-type { margin-top: 1rem }
th button { font: inherit; font-weight: 600; color: inherit; background: none; border: 0; padding: .1rem; cursor: pointer; text-decoration: underline dotted } .js [aria-sort=ascending] button::after { content: " \\25B2" } .js [aria-sort=descending] button::after { content: " \\25BC" }
form { display: none; flex-wrap: wrap; gap: .75rem 1rem; align-items: end; margin: 1rem 0 } .js form { display: flex } label { display: grid; font-size: .9rem; max-width: 100% }
input, select, form button, #show-all { font: inherit; color: inherit; background: var(--ground); border: 1px solid var(--edge); border-radius: .25rem; padding: .35rem .5rem; max-width: 100% } form button, #show-all { cursor: pointer } #show-all { margin-left: .75rem }
output { color: var(--faint) }
details { border-bottom: 1px solid var(--line); padding: .4rem 0 } summary { cursor: pointer; overflow-wrap: anywhere } summary .measure { color: var(--faint) } .brev { content-visibility: auto; contain-intrinsic-size: auto 2.5rem } .brev[open] { content-visibility: visible }
blockquote { margin: .5rem 0; padding: .5rem 1rem; background: var(--paper); border-left: 3px solid var(--edge); overflow-wrap: anywhere }
.pair { display: grid; grid-template-columns: minmax(0, 3fr) minmax(0, 2fr); gap: 2rem; margin: 1rem 0; align-items: start }
.text { padding: 1rem; background: var(--paper); white-space: pre-wrap; overflow-wrap: anywhere; border-radius: .25rem; max-height: calc(100vh - 2rem); overflow: auto; position: sticky; top: 1rem }
.d1 { background: var(--medium) } .d2 { background: var(--hard) } .size { font-size: .75rem; border: 1px solid var(--edge); border-radius: .25rem; padding: 0 .2rem; margin-right: .25rem; white-space: nowrap }
mark { color: inherit; background: none; border-bottom: 2px solid var(--info) } mark.w1 { border-bottom-color: var(--warning) } mark.w2 { border-bottom-color: var(--error) }
.ref { font-size: .75rem; vertical-align: super; line-height: 0; padding: 0 .1rem }
ol.findings { margin: 0; padding-left: 2.5rem } .findings > li { margin-bottom: 1rem } .findings p { margin: .1rem 0 } .weight { font-weight: 600 } .w0 .weight { color: var(--info) } .w1 .weight { color: var(--warning) } .w2 .weight { color: var(--error) }
.better { list-style: "\\2192  "; padding-left: 1.25rem; margin: .25rem 0; color: var(--good) } .why { border: 0; padding: 0; color: var(--faint); font-size: .9rem }
.about { color: var(--faint); margin: 0 } .goal progress { width: 8rem; vertical-align: middle } .problem { color: var(--error) } footer { color: var(--faint); margin-top: 3rem } [hidden] { display: none !important }
:target { outline: 2px solid var(--link) }
td.wide { white-space: nowrap }
@media screen and (max-width: 50rem) { body { padding: 1rem } .pair { grid-template-columns: minmax(0, 1fr) } .text { max-height: none; position: static } .wide { display: none } .chart .narrow { display: block } }
@page { margin: 15mm }
@media print { a { color: inherit; text-decoration: none } caption button, #breve caption { display: none } #breve tr[hidden] { display: table-row !important } :target, :focus-visible { outline: none } body { max-width: none; padding: 0 } .text { position: static } nav, form, .skip, #show-all, .brev:not([open]), details:is(.numbers, .more, .why):not([open]), #brev-for-brev:not(:has(.brev[open])) { display: none !important } .text { max-height: none } tr, figure, blockquote, .cards, .findings > li { break-inside: avoid } h2, h3, figcaption { break-after: avoid } * { print-color-adjust: exact } }
`
