import {readdirSync, readFileSync} from 'node:fs'
import path from 'node:path'

/**
 * The licence texts of the packages that a bundle holds, which their licences ask to go with copies.
 *
 * @param inputs files that went into the bundle, relative to the folder of `node_modules`
 */
export function collectLicences(root: string, inputs: ReadonlyArray<string>): string {
  const folders = new Set(
    inputs.flatMap((d) => /^(?:.*\/)?node_modules\/(?:@[^/]+\/)?[^/]+/.exec(d)?.[0] ?? [])
  )
  return [...folders]
    .sort()
    .map((d) => licenceOf(path.join(root, d)))
    .join('\n')
}

function licenceOf(folder: string): string {
  const {name, version, license} = JSON.parse(readFileSync(path.join(folder, 'package.json'), 'utf8'))
  const file = readdirSync(folder).find((d) => /^licen[cs]e(?:\.\w+)?$/i.test(d))
  const text = file ? readFileSync(path.join(folder, file), 'utf8').trim() : 'No licence file in the package.'
  return `${name} ${version} (${license})\n${'-'.repeat(72)}\n${text}\n`
}
