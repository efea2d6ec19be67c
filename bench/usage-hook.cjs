// Preloaded into every contender (node --require): says at its end how much memory it ever had, how much CPU time it
// used itself, and how much until its verdict.json was there. Linux counts the peak of /proc/self/status for this program alone; what getrusage says is inherited from
// whoever started it.
'use strict';
const fs = require('node:fs');
const { syncBuiltinESMExports } = require('node:module');
const { readFileSync, renameSync, writeFileSync } = fs;

const cpu = () => {
  const { userCPUTime, systemCPUTime } = process.resourceUsage();
  return (userCPUTime + systemCPUTime) / 1000;
};
let verdictCpuMs;
fs.renameSync = (from, to) => {
  renameSync(from, to);
  if (/[\\/]verdict\.json$/.test(String(to))) verdictCpuMs ??= cpu();
};
syncBuiltinESMExports();

process.on('exit', () => {
  const usage = process.resourceUsage();
  let maxRssBytes = usage.maxRSS * 1024;
  if (process.platform === 'linux') {
    const peak = /^VmHWM:\s+(\d+) kB$/m.exec(readFileSync('/proc/self/status', 'latin1'));
    if (peak !== null) maxRssBytes = Number(peak[1]) * 1024;
  }
  writeFileSync(process.env.RELIABILITY_BENCH_USAGE, JSON.stringify({ maxRssBytes, cpuMs: cpu(), verdictCpuMs }));
});
