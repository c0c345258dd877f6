import {fileURLToPath} from 'node:url'
import {answerTasks} from './answer-tasks.ts'
import {loadBundle} from './load-bundle.ts'

answerTasks(loadBundle(fileURLToPath(new URL('klarbrev.cjs', import.meta.url))))
