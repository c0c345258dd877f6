import {createHash} from 'node:crypto'
import {existsSync, writeFileSync} from 'node:fs'
import axe from 'axe-core'
import {type Browser, chromium} from 'playwright-core'
import {afterAll, beforeAll, describe, expect, it} from 'vitest'
import {drawCharts} from '../../src/audit/charts/draw-charts.ts'
import {auditPage} from '../../src/audit/page/audit-page.ts'
import {pageScript} from '../../src/audit/page/page-script.ts'
import {makeFolder} from '../cli/run-cli.ts'
import {auditOf, madeLetter} from './made-letter.ts'

const executablePath = '/usr/bin/chromium'

describe.skipIf(!existsSync(executablePath))('the page in a browser', () => {
  const standard = 'Du kan klage over afgørelsen til os inden 14 dage, såfremt du er uenig.'
  const long = `Sagen ${'behandles så hurtigt som muligt og '.repeat(5)}uden varsel.`
  const found = {actual: 'såfremt', rule: 'officialese', severity: 'error', suggestion: 'hvis'} as const
  const letters = [
    madeLetter('a/let.md', ['Vi har <b>givet</b> dig ja.'], [], 20),
    madeLetter('a/svær.md', [long, standard], [{actual: 'behandles', rule: 'passive'}, found], 60),
    madeLetter('b/svær.md', [standard], [found], 46)
  ]
  let browser: Browser
  let url = ''

  beforeAll(async () => {
    const scriptHash = createHash('sha256').update(pageScript).digest('base64')
    const titleOf = (id: string) => id
    const audit = auditOf(letters)
    const context = {
      language: 'da',
      charts: drawCharts(audit, 'da', titleOf),
      titleOf,
      problems: ['x: Filen er tom.'],
      scriptHash,
      version: '1'
    } as const
    const folder = makeFolder({})
    writeFileSync(`${folder}/side.html`, auditPage(audit, context))
    url = `file://${folder}/side.html`
    browser = await chromium.launch({
      executablePath,
      args: ['--no-sandbox', '--disable-gpu', '--disable-background-networking']
    })
  })

  afterAll(() => browser?.close())

  it.each(['light', 'dark'] as const)('has no barriers that axe knows, %s', async (colorScheme) => {
    const page = await browser.newPage({colorScheme, bypassCSP: true})
    await page.goto(`${url}#brev-1`)
    await page.locator('#brev-1 .findings').waitFor()
    await page.evaluate(axe.source)
    const {violations} = await page.evaluate<{violations: ReadonlyArray<{id: string; impact: string}>}>(
      'axe.run()'
    )
    expect(violations.map(({id, impact}) => [id, impact])).toEqual([])
    await page.close()
  })

  it('filters, sorts and opens letters', async () => {
    const page = await browser.newPage({viewport: {width: 390, height: 800}})
    const errors: Array<string> = []
    page.on('pageerror', (error) => errors.push(error.message))
    page.on('console', (message) => errors.push(message.text()))
    await page.goto(url)
    const shown = () => page.locator('#breve tbody tr:visible a').allTextContents()
    expect(await shown()).toEqual(['a/svær.md', 'b/svær.md', 'a/let.md'])

    await page.getByLabel('Søg i brevenes navne').fill('SVÆR')
    await page.getByRole('combobox', {name: 'Mappe'}).selectOption('b')
    expect(await shown()).toEqual(['b/svær.md'])
    expect(await page.locator('#status').textContent()).toBe('Viser 1 af 3 breve')
    expect(await page.locator('details.brev:visible').count()).toBe(1)
    await page.getByRole('button', {name: 'Ryd filtre'}).click()
    await page.getByText('Viser 3 af 3 breve').waitFor()

    await page.getByText('Vis tallene for alle regler').click()
    await page.locator('#regler').getByRole('link', {name: 'passive'}).click()
    expect(await shown()).toEqual(['a/svær.md'])
    await page.getByRole('button', {name: 'Ryd filtre'}).click()
    await page.getByText('Viser 3 af 3 breve').waitFor()

    await page.getByRole('button', {name: 'Brev', exact: true}).click()
    expect(await shown()).toEqual(['a/let.md', 'a/svær.md', 'b/svær.md'])
    expect(await page.locator('th[aria-sort]').getAttribute('aria-sort')).toBe('ascending')

    await page.getByRole('link', {name: 'a/let.md'}).click()
    await page.locator('#brev-3 .text').waitFor()
    expect(await page.locator('#brev-3 .text').textContent()).toBe('Vi har <b>givet</b> dig ja.')
    await page.getByRole('link', {name: 'a/svær.md'}).first().click()
    await page.locator('#brev-1 .findings').waitFor()
    expect(await page.locator('#brev-1 .d2').count()).toBe(1)
    expect(await page.locator('#brev-1 mark.w2').textContent()).toBe('såfremt')

    const width = await page.evaluate<number>('document.documentElement.scrollWidth')
    expect(width).toBeLessThanOrEqual(390)
    expect(errors).toEqual([])
    await page.close()
  })

  it('opens and filters a thousand letters within a second', async () => {
    const many = Array.from({length: 1000}, (_, index) =>
      madeLetter(
        `mappe ${index % 9}/${index}.md`,
        Array.from({length: 20}, (_, at) => `${long} Det er nummer ${index * 7919 + at}.`),
        Array.from({length: 15}, () => ({actual: 'behandles', suggestion: 'vi behandler'})),
        20 + (index % 50)
      )
    )
    const audit = auditOf(many)
    const titleOf = (id: string) => id
    const html = auditPage(audit, {
      language: 'da',
      charts: drawCharts(audit, 'da', titleOf),
      titleOf,
      problems: [],
      scriptHash: createHash('sha256').update(pageScript).digest('base64'),
      version: '1'
    })
    const folder = makeFolder({'mange.html': html})
    const drawn = 'new Promise((done) => requestAnimationFrame(() => requestAnimationFrame(done)))'
    const filtered = `(async () => {
      const search = document.querySelector('[name=search]')
      search.value = 'mappe 3/'
      search.dispatchEvent(new Event('input', {bubbles: true}))
      await ${drawn}
    })()`
    const page = await browser.newPage()
    const session = await page.context().newCDPSession(page)
    // Time of the processor: other programs on the machine take theirs, too.
    await session.send('Performance.enable', {timeDomain: 'threadTicks'})
    /** Seconds that the page has worked. */
    const worked = async () => {
      const {metrics} = await session.send('Performance.getMetrics')
      return metrics.find(({name}) => name === 'TaskDuration')?.value ?? Number.NaN
    }
    await page.goto(`file://${folder}/mange.html`)
    await page.evaluate(drawn)
    const opened = await worked()
    expect(opened).toBeGreaterThan(0)
    expect(opened).toBeLessThan(1)
    expect(await page.locator('#status').textContent()).toBe('Viser 25 af 1.000 breve')
    await page.evaluate(filtered)
    expect((await worked()) - opened).toBeLessThan(1)
    await page.getByRole('button', {name: 'Vis alle 111 breve'}).click()
    expect(await page.locator('#status').textContent()).toBe('Viser 111 af 1.000 breve')
    await page.close()
    expect(html.length).toBeLessThan(5_000_000)
  })
})
