// Preloaded into every contender (node --require): says at its end how much memory it ever had, and how much CPU time it
// used itself. Linux counts the peak of /proc/self/status for this program alone; what getrusage says is inherited from
// whoever started it.
'use strict';
const { readFileSync, writeFileSync } = require('node:fs');

process.on('exit', () => {
  const usage = process.resourceUsage();
  let maxRssBytes = usage.maxRSS * 1024;
  if (process.platform === 'linux') {
    const peak = /^VmHWM:\s+(\d+) kB$/m.exec(readFileSync('/proc/self/status', 'latin1'));
    if (peak !== null) maxRssBytes = Number(peak[1]) * 1024;
  }
  const cpuMs = (usage.userCPUTime + usage.systemCPUTime) / 1000;
  writeFileSync(process.env.RELIABILITY_BENCH_USAGE, JSON.stringify({ maxRssBytes, cpuMs }));
});
