/**
 * Milliseconds of processor time since `process.cpuUsage()` gave what is handed in. What else the machine does is not
 * counted, so that a limit holds on a loaded one as well; limits are generous all the same.
 */
export function processorTimeSince(before: NodeJS.CpuUsage): number {
  const {user, system} = process.cpuUsage(before)
  return (user + system) / 1000
}
