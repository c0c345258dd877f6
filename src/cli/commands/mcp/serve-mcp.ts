import type {Readable, Writable} from 'node:stream'
import type {McpServer} from '@modelcontextprotocol/sdk/server/mcp.js'
import {audiences, letterTypes} from '../../../types.ts'
import {Refused} from '../../examine/examine-given.ts'
import {version} from '../../package-files.ts'
import type {CommandContext} from '../../shell/command-context.ts'
import {UsageError} from '../../shell/usage-error.ts'
import {mcpTexts} from './texts.ts'
import {checkTool, explainTool, readTool, type ToolAnswer, verifyTool} from './tools.ts'

/** Answer an assistant until it closes standard input. */
export async function serveMcp(context: CommandContext): Promise<void> {
  const {shell} = context
  const {StdioServerTransport} = await import('./mcp-sdk.ts')
  // Both are streams of Node.js; the shell knows them by what the rest of klarbrev needs.
  const transport = new StdioServerTransport(shell.stdin as Readable, shell.stdout as Writable)
  const closed = new Promise<void>((resolve) => {
    shell.stdin.once('end', resolve)
    shell.stdin.once('close', resolve)
    transport.onclose = resolve
  })
  const server = await makeServer(context)
  await server.connect(transport)
  await closed
  await server.close()
}

/** The server with its tools. */
export async function makeServer(context: CommandContext): Promise<McpServer> {
  const {McpServer, z} = await import('./mcp-sdk.ts')
  const texts = mcpTexts[context.language]
  const server = new McpServer({name: 'klarbrev', version: version()}, {instructions: texts.instructions})
  const format = z.enum(['text', 'markdown', 'html']).optional().describe(texts.format)
  const letter = {
    text: z.string().optional().describe(texts.text),
    path: z.string().optional().describe(texts.path),
    format,
    type: z.enum(letterTypes).optional().describe(texts.type),
    audience: z.enum(audiences).optional().describe(texts.audience)
  }
  // No tool writes anything, and the same letter gets the same answer.
  const annotations = {readOnlyHint: true, idempotentHint: true, openWorldHint: false}

  server.registerTool(
    'check_letter',
    {
      ...texts.tools.check,
      annotations,
      inputSchema: {...letter, advice: z.boolean().optional().describe(texts.advice)}
    },
    (input) => answered(() => checkTool(defined(input), context))
  )
  server.registerTool('read_letter', {...texts.tools.read, annotations, inputSchema: letter}, (input) =>
    answered(() => readTool(defined(input), context))
  )
  server.registerTool(
    'verify_rewrite',
    {
      ...texts.tools.verify,
      annotations,
      inputSchema: {
        before: z.string().optional().describe(texts.before),
        after: z.string().optional().describe(texts.after),
        beforePath: z.string().optional().describe(texts.beforePath),
        afterPath: z.string().optional().describe(texts.afterPath),
        format
      }
    },
    (input) => answered(() => verifyTool(input, context))
  )
  server.registerTool(
    'explain_rule',
    {...texts.tools.explain, annotations, inputSchema: {rule: z.string().describe(texts.rule)}},
    (input) => answered(() => explainTool(input, context))
  )
  return server
}

/** An answer, or in one sentence why there is none; an error of klarbrev's own goes its way. */
async function answered(work: () => ToolAnswer | Promise<ToolAnswer>) {
  try {
    const {text, data} = await work()
    return {content: [{type: 'text' as const, text}], structuredContent: data}
  } catch (error) {
    if (!(error instanceof Refused || error instanceof UsageError)) throw error
    return {content: [{type: 'text' as const, text: error.message}], isError: true}
  }
}

/** Without what was left open. */
function defined<Input extends object>(input: Input): {[Key in keyof Input]: Exclude<Input[Key], undefined>} {
  // Entries that are undefined are those that are gone.
  return Object.fromEntries(Object.entries(input).filter(([, value]) => value !== undefined)) as {
    [Key in keyof Input]: Exclude<Input[Key], undefined>
  }
}
