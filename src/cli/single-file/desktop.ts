import {isSupported} from '../../formats/file-formats.ts'

/** What is known of how the executable was started. */
export interface Start {
  readonly platform: string
  readonly env: Readonly<Record<string, string | undefined>>
  readonly args: ReadonlyArray<string>
  /** Whether a name is that of a file. */
  readonly isFile: (name: string) => boolean
}

/** What somebody wants who has no terminal: to see letters that were dropped on the program, or to know what it is. */
export type DesktopWish =
  | {readonly kind: 'show'; readonly files: ReadonlyArray<string>}
  | {readonly kind: 'explain'}

/**
 * What is wanted of a program that was started from the desktop; undefined where a terminal has started it.
 *
 * Windows tells a program nothing of that. But the shells leave their marks in what they start: `cmd` its prompt, PowerShell
 * the user's own folder of modules, terminals their session. What starts klarbrev from a desktop of another system says so
 * by `KLARBREV_DESKTOP=1`.
 */
export function desktopWish({platform, env, args, isFile}: Start): DesktopWish | undefined {
  const isDesktop = env.KLARBREV_DESKTOP === '1' || (platform === 'win32' && !hasShell(env))
  if (!isDesktop) return
  if (args.length === 0) return {kind: 'explain'}
  return args.every((name) => isSupported(name) && isFile(name)) ? {kind: 'show', files: args} : undefined
}

function hasShell(env: Start['env']): boolean {
  const {PROMPT, WT_SESSION, TERM, TERM_PROGRAM, PSModulePath = '', USERPROFILE = ''} = env
  const ownModules = USERPROFILE !== '' && PSModulePath.toLowerCase().includes(USERPROFILE.toLowerCase())
  return [PROMPT, WT_SESSION, TERM, TERM_PROGRAM].some((d) => d !== undefined) || ownModules
}
