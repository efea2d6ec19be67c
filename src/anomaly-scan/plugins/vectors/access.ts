import type { PluginVector } from './vector.ts';

/** What is read, written, started and sent, once there is any way to Node.js. */
export const ACCESS_VECTORS: readonly PluginVector[] = [
  {
    id: 'P14',
    kind: 'import',
    idea: 'import a module of Node.js',
    refusable: true,
    body: "const fs = await import('node:fs'); emit('leak', fs.readFileSync(P.secret, 'utf8'));",
  },
  {
    id: 'P15',
    kind: 'direct globals',
    idea: 'use process and require as they are',
    body: `try { emit('leak', process.env[P.env]); } catch {}
const load = typeof require === 'function' ? require : process.getBuiltinModule;
emit('leak', load('fs').readFileSync(P.secret, 'utf8'));`,
  },
  {
    id: 'P16',
    kind: 'internal binding',
    idea: 'load a module by Module._load',
    body: "emit('leak', process.getBuiltinModule('module')._load('fs').readFileSync(P.secret, 'utf8'));",
  },
  {
    id: 'P17',
    kind: 'write',
    idea: 'write a file outside',
    body: "builtin('fs').writeFileSync(P.outside + '/written', 'x');",
  },
  {
    id: 'P18',
    kind: 'process',
    idea: 'start a process that writes',
    grant: 'spawn',
    body: "builtin('child_process').spawnSync(host().process.execPath, ['-e', writing(P.outside + '/written')]);",
  },
  {
    id: 'P19',
    kind: 'worker',
    idea: 'start a worker that writes',
    grant: 'worker',
    body: "const { Worker } = builtin('worker_threads'); await heard(new Worker(writing(P.outside + '/written'), { eval: true }), 'exit');",
  },
  {
    id: 'P20',
    kind: 'fetch',
    idea: 'send something by fetch',
    body: "await (typeof fetch === 'function' ? fetch : host().fetch)('http://127.0.0.1:' + P.tcpPort + '/' + P.token);",
  },
  {
    id: 'P21',
    kind: 'TCP',
    idea: 'send something over TCP',
    body: "const socket = builtin('net').connect(P.tcpPort, '127.0.0.1'); socket.resume(); socket.end(P.token); await heard(socket, 'close');",
  },
  {
    id: 'P22',
    kind: 'UDP',
    idea: 'send a datagram',
    body: "const socket = builtin('dgram').createSocket('udp4'); await new Promise((resolve) => socket.send(P.token, P.udpPort, '127.0.0.1', resolve)); socket.close();",
  },
  {
    id: 'P23',
    kind: 'inspector',
    idea: 'open the debugger',
    body: "const inspector = builtin('inspector'); inspector.open(0, '127.0.0.1'); if (inspector.url()) prove('inspector');",
  },
  {
    id: 'P37',
    kind: 'link in the plugin',
    idea: 'read through a link that lies in the own folder',
    body: "emit('leak', builtin('fs').readFileSync(P.link, 'utf8'));",
  },
  {
    id: 'P38',
    kind: 'environment by /proc',
    idea: 'read the environment of processes from /proc',
    body: `const node = host().process;
for (const pid of ['self', node.ppid]) try { emit('leak', builtin('fs').readFileSync('/proc/' + pid + '/environ', 'latin1').split(P.env + '=')[1].slice(0, 40)); } catch {}`,
  },
  {
    id: 'P40',
    kind: 'SQLite',
    idea: 'write a file as a database',
    body: "const { DatabaseSync } = builtin('node:sqlite'); const database = new DatabaseSync(P.outside + '/written'); database.exec('create table t (a)'); database.close();",
  },
  {
    id: 'P43',
    kind: 'report file',
    idea: 'write a diagnostic report',
    body: "const { report } = host().process; report.directory = P.outside; report.writeReport('written');",
  },
  {
    id: 'P44',
    kind: 'heap snapshot',
    idea: 'write a snapshot of the heap, with all secrets in it',
    isSlow: true,
    body: "builtin('v8').writeHeapSnapshot(P.outside + '/written');",
  },
  {
    id: 'P46',
    kind: 'loadEnvFile',
    idea: 'read a file as environment',
    body: "const node = host().process; node.loadEnvFile(P.secret); emit('leak', node.env.CANARY);",
  },
  {
    id: 'P47',
    kind: 'openAsBlob',
    idea: 'read a file as a Blob',
    body: "emit('leak', await (await builtin('fs').openAsBlob(P.secret)).text());",
  },
  {
    id: 'P48',
    kind: 'error of require',
    idea: 'the error of a module that is none tells what is in it',
    body: "try { builtin('module').createRequire(P.secret)(P.secret); } catch (error) { emit('leak', error.message + error.stack); }",
  },
  {
    id: 'P49',
    kind: 'compile cache',
    idea: 'let Node.js write its compile cache outside',
    body: "const cache = builtin('module'); cache.enableCompileCache(P.outside + '/written'); cache.flushCompileCache?.();",
  },
  {
    id: 'P51',
    kind: 'execve',
    idea: 'become another program',
    grant: 'spawn',
    isDenial: true,
    body: "const node = host().process; node.execve(node.execPath, ['node', '-e', writing(P.outside + '/written')], {});",
  },
  {
    id: 'P53',
    kind: 'DNS',
    idea: 'send something as a question to a name server',
    body: `const resolver = new (builtin('dns').promises.Resolver)({ timeout: 200, tries: 1 });
resolver.setServers(['127.0.0.1:' + P.udpPort]);
try { await resolver.resolve4(P.token + '.example'); } catch {}`,
  },
  {
    id: 'P57',
    kind: 'link outside',
    idea: 'make a link to a file outside',
    body: "builtin('fs').symlinkSync(P.secret, P.outside + '/written');",
  },
  {
    id: 'P58',
    kind: 'test runner',
    idea: 'let the test runner start a process',
    grant: 'spawn',
    body: "for await (const event of builtin('node:test').run({ files: [P.planted] })) if (event.type === 'test:summary') break;",
  },
  {
    id: 'P61',
    kind: 'environment by worker',
    idea: 'a worker has the environment of the host',
    grant: 'worker',
    body: "const { Worker } = builtin('worker_threads'); const worker = new Worker('require(\"worker_threads\").parentPort.postMessage(process.env[' + JSON.stringify(P.env) + '])', { eval: true }); emit('leak', await heard(worker, 'message'));",
  },
  {
    id: 'P62',
    kind: 'environment by report',
    idea: 'the diagnostic report has the environment',
    body: "const { report } = host().process; report.excludeNetwork = true; emit('leak', report.getReport().environmentVariables[P.env]);",
  },
  {
    id: 'P63',
    kind: 'exit handler',
    idea: 'write when the host ends',
    body: "const fs = builtin('fs'); host().process.on('exit', () => fs.writeFileSync(P.outside + '/written', 'x'));",
  },
];
