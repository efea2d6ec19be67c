// Runs one plugin: an async function of `ctx`, which can log and has options, in a compartment of SES.
require('ses');
const { readFileSync, writeSync } = require('node:fs');

const say = (message) => writeSync(1, `${JSON.stringify(message)}\n`);
lockdown({ errorTaming: 'safe', consoleTaming: 'unsafe', overrideTaming: 'severe', domainTaming: 'unsafe' });
const ctx = harden({ log: (text) => say({ log: `${text}` }), options: { depth: 1 } });

(async () => {
  const source = readFileSync(`${process.argv[2]}/plugin.js`, 'utf8');
  return new Compartment({ globals: {}, __options__: true }).evaluate(`(async (ctx) => {${source}\n})`)(ctx);
})()
  .then((result) => say({ result: result ?? null }))
  .catch((error) => say({ error: String(error) }))
  .finally(() => process.exit());
