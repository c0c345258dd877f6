import {existsSync, readdirSync, readFileSync, writeFileSync} from 'node:fs'
import path from 'node:path'
import axe from 'axe-core'
import {type Browser, chromium, type Page} from 'playwright-core'
import {afterAll, beforeAll, describe, expect, it} from 'vitest'
import {readDocx} from '../../src/formats/docx/read-docx.ts'
import {builtProgram} from '../built.ts'
import {makeFolder, runCli} from '../cli/run-cli.ts'

const executablePath = '/usr/bin/chromium'
const heavy = 'fixtures/letters/afslag-enkeltydelse.md'

describe.skipIf(!existsSync(executablePath))('the page that checks letters', () => {
  let browser: Browser
  let url = ''
  let folder = ''
  const requests: Array<string> = []
  const errors: Array<string> = []

  beforeAll(async () => {
    builtProgram()
    folder = makeFolder({})
    const {code} = await runCli(['side', '-o', 'klarbrev.html'], {cwd: folder})
    expect(code).toBe(0)
    url = `file://${folder}/klarbrev.html`
    browser = await chromium.launch({
      executablePath,
      args: ['--no-sandbox', '--disable-gpu', '--disable-background-networking']
    })
  }, 60_000)

  afterAll(() => browser?.close())

  async function opened(options: Parameters<Browser['newPage']>[0] = {}): Promise<Page> {
    const page = await browser.newPage({acceptDownloads: true, ...options})
    page.on('request', (request) => {
      if (!/^(?:file|blob):/.test(request.url())) requests.push(request.url())
    })
    page.on('pageerror', (error) => errors.push(error.message))
    page.on('console', (message) => errors.push(message.text()))
    await page.goto(url)
    return page
  }

  const idle = (page: Page) => page.locator('body[aria-busy="false"]').waitFor()

  async function open(page: Page, file: string): Promise<void> {
    await page.setInputFiles('#file', file)
    await page.locator('#file-name', {hasText: path.basename(file)}).waitFor({state: 'attached'})
    await idle(page)
  }

  async function saved(page: Page, how: string): Promise<{name: string; bytes: Uint8Array}> {
    const [download] = await Promise.all([page.waitForEvent('download'), page.click(`[data-save="${how}"]`)])
    const file = path.join(folder, `${Math.random()}`)
    await download.saveAs(file)
    return {name: download.suggestedFilename(), bytes: new Uint8Array(readFileSync(file))}
  }

  it('is no larger than a mail takes, and says that it connects nowhere', () => {
    const html = readFileSync(`${folder}/klarbrev.html`, 'utf8')
    expect(html.length).toBeLessThan(6_000_000)
    expect(html).toContain("default-src 'none'")
    expect(html).not.toMatch(/connect-src|https?:\/\/[^\s"']*\.js"/)
  })

  const fixtures = [
    'fixtures/letters',
    'fixtures/gold/letters',
    'fixtures/docx',
    'fixtures/html',
    'fixtures/odt',
    'fixtures/eml'
  ].flatMap((name) =>
    readdirSync(name)
      .filter((file) => /\.(md|txt|docx|odt|html|eml)$/.test(file) && !/30-sider/.test(file))
      .map((file) => `${name}/${file}`)
  )

  it('finds what the command finds, in all example letters', async () => {
    const page = await opened()
    const differing: Array<string> = []
    for (const file of fixtures) {
      await open(page, file)
      const name = path.basename(file)
      const own = await runCli([name, '-f', 'json', '--no-config'], {cwd: path.dirname(file)})
      if ((await page.textContent('#problem')) !== '') {
        if (own.code !== 3) differing.push(`${file}: refused`)
        continue
      }
      const {bytes} = await saved(page, 'report')
      if (Buffer.from(bytes).toString() !== own.stdout) differing.push(file)
    }
    expect(fixtures.length).toBeGreaterThan(60)
    expect(differing).toEqual([])
    await page.close()
  }, 240_000)

  it('uses new sentences, and takes them back', async () => {
    const page = await opened()
    await open(page, heavy)
    const before = await page.inputValue('#text')
    const use = page.locator('#blocks .new button')
    const sentence = (await page.locator('#blocks .new:has(button) p').first().textContent()) ?? ''
    await use.first().click()
    await idle(page)
    expect(await page.inputValue('#text')).toContain(sentence)
    expect(await page.textContent('#status')).toContain('Én ny sætning er brugt.')
    await page.click('#undo')
    await idle(page)
    expect(await page.inputValue('#text')).toBe(before)
    expect(await page.locator('#undo').isVisible()).toBe(false)
    await page.close()
  })

  it('says what a change of the letter lost', async () => {
    const page = await opened()
    await page.fill(
      '#text',
      'Kære Ali\n\nDu skal betale 450 kr. senest den 3. maj 2027. Du kan ikke få penge tilbage.\n'
    )
    await page.locator('#found').waitFor()
    await page.click('#compare summary')
    await page.locator('#verdict', {hasText: 'siger det samme'}).waitFor()
    await page.fill(
      '#text',
      'Kære Ali\n\nDu skal betale 540 kr. senest den 3. maj 2027. Du kan få penge tilbage.\n'
    )
    await page.locator('#verdict', {hasText: '2 steder'}).waitFor()
    expect(await page.locator('#changes').textContent()).toMatch(/450 kr[\s\S]*540 kr[\s\S]*ikke/)
    await page.close()
  })

  it('saves a Word document with what was accepted, and with comments', async () => {
    const page = await opened()
    await open(page, 'fixtures/docx/friplads.docx')
    expect(await page.locator('#text').getAttribute('readonly')).not.toBeNull()
    const original = await page.inputValue('#text')
    await page.locator('#blocks .new button').first().click()
    await idle(page)
    await page.locator('#blocks .new button').first().click()
    await idle(page)
    const now = await page.inputValue('#text')
    expect(now).not.toBe(original)
    const tracked = await saved(page, 'tracked')
    expect(tracked.name).toBe('friplads-ret.docx')
    expect(readDocx(tracked.bytes).text).toBe(now)
    const commented = await saved(page, 'comments')
    expect(readDocx(commented.bytes).text).toBe(now)
    expect(Buffer.from(commented.bytes).includes('word/comments.xml')).toBe(true)
    await page.click('#undo')
    await idle(page)
    await page.click('#undo')
    await idle(page)
    expect(await page.inputValue('#text')).toBe(original)
    await page.close()
  })

  it('answers while one writes', async () => {
    const page = await opened()
    await open(page, heavy)
    const took: Array<number> = []
    for (let round = 0; round < 9; round++) {
      took.push(
        await page.evaluate<number>(`new Promise((done) => {
          const area = document.getElementById('text')
          area.value = area.value.replace('Det følger', 'Det følger også')
          const from = performance.now()
          const seen = new MutationObserver(() => { seen.disconnect(); done(performance.now() - from) })
          seen.observe(document.getElementById('blocks'), {childList: true})
          area.dispatchEvent(new Event('input'))
        })`)
      )
    }
    // On a busy machine the median may be late, the best is not.
    expect(Math.min(...took)).toBeLessThan(200)
    await page.close()
  })

  it('tells what it cannot read, and goes on', async () => {
    const page = await opened()
    writeFileSync(`${folder}/for-stor.docx`, Buffer.alloc(60_000_000))
    writeFileSync(`${folder}/i-stykker.docx`, readFileSync('fixtures/docx/friplads.docx').subarray(0, 3000))
    writeFileSync(`${folder}/gammel.doc`, 'x')
    writeFileSync(`${folder}/brev.pdf`, '%PDF-1.4')
    writeFileSync(`${folder}/billede.png`, Buffer.from([137, 80, 78, 71]))
    for (const [file, said] of [
      ['for-stor.docx', 'større end 20 MB'],
      ['i-stykker.docx', ''],
      ['gammel.doc', 'gem det som .docx'],
      ['brev.pdf', 'kan ikke læse PDF'],
      ['billede.png', 'billede kan ikke læses']
    ] as const) {
      await page.setInputFiles('#file', `${folder}/${file}`)
      await page.locator('#problem:not(:empty)', said === '' ? {} : {hasText: said}).waitFor()
    }
    await open(page, heavy)
    expect(await page.textContent('#problem')).toBe('')
    await page.close()
  })

  it('shows what stands in a letter as text, never as markup', async () => {
    const page = await opened()
    const nasty =
      '<img src=x onerror="document.title=1"> Såfremt </textarea><script>document.title = 2</script> du vil klage, skal det meddeles os.'
    await page.fill('#text', nasty)
    await page.locator('#blocks > li').first().waitFor()
    expect(await page.title()).toBe('klarbrev: tjek et brev')
    expect(await page.locator('main img, main script').count()).toBe(0)
    await page.close()
  })

  it.each([
    ['light', 1280],
    ['dark', 1280],
    ['light', 375],
    ['dark', 375]
  ] as const)('has no barriers that axe knows: %s, %i px', async (colorScheme, width) => {
    const page = await opened({colorScheme, viewport: {width, height: 800}, bypassCSP: true})
    await open(page, heavy)
    await page.click('#compare summary')
    await page.evaluate(axe.source)
    const {violations} = await page.evaluate<{
      violations: ReadonlyArray<{id: string; nodes: ReadonlyArray<{html: string}>}>
    }>('axe.run()')
    expect(violations.map(({id, nodes}) => [id, nodes[0]?.html])).toEqual([])
    expect(await page.evaluate('document.documentElement.scrollWidth <= innerWidth')).toBe(true)
    await page.close()
  })

  it('speaks English, and works with the keyboard alone', async () => {
    const page = await opened()
    await page.focus('#language')
    await page.keyboard.press('Enter')
    expect(await page.locator('h1').textContent()).toBe('klarbrev: check a letter')
    await page.focus('#text')
    await page.keyboard.type('Såfremt du vil klage, skal det meddeles os inden for kort tid.')
    await page.locator('#blocks .new button').first().waitFor()
    await page.focus('#blocks .new button')
    await page.keyboard.press('Enter')
    await page.locator('#status', {hasText: 'One new sentence is used.'}).waitFor()
    await page.close()
  })

  it('asks for nothing, and makes no errors', () => {
    expect(requests).toEqual([])
    expect(errors).toEqual([])
  })
})
