/** What speaks the Model Context Protocol, as one bundle of its own: it is large, and only `klarbrev mcp` needs it. */
export {McpServer} from '@modelcontextprotocol/sdk/server/mcp.js'
export {StdioServerTransport} from '@modelcontextprotocol/sdk/server/stdio.js'
export * as z from 'zod'
