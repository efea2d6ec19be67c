import { afterEach, describe, expect, it } from 'vitest';
import { reliability } from '../../bundle/command.ts';
import { Project } from './project.ts';

let project: Project;
afterEach(() => project.remove());

describe('verify', () => {
  it('says whether artifacts are those of a statement, and refuses one that was changed', async () => {
    project = new Project({ 'src/a': 'a' });
    const build = 'mkdir -p out && cp src/a out/a && echo b > out/b';
    await project.judge({ build, vary: 'none', runs: '2' });
    const verify = () => reliability(['verify'], { in: project.checkout.root });
    const write = (path: string, text: string): void => project.checkout.write({ [path]: text });

    expect(await verify()).toMatchObject({
      exitCode: 2,
      stderr: expect.stringContaining('DETERMINISM-NO-ARTIFACTS') as string,
    });
    write('out/b', 'b\n');
    expect(await verify()).toMatchObject({
      exitCode: 1,
      stdout: expect.stringContaining('out/a is missing') as string,
    });
    write('out/a', 'a');
    write('out/b', 'b\n');
    expect(await verify()).toMatchObject({ exitCode: 0, stdout: expect.stringContaining('2 builds gave') as string });
    write('out/new', 'c');
    write('out/b', 'x\n');
    const { exitCode, stdout } = await verify();
    expect({ exitCode, stdout }).toEqual({
      exitCode: 1,
      stdout: expect.stringMatching(/out\/b has another content\n {2}out\/new is in no statement/u) as string,
    });

    const place = 'reliability-report/determinism/statement.intoto.json';
    write(place, project.checkout.read(place).replace('"runs": 2', '"runs": 1000'));
    expect(await verify()).toMatchObject({
      exitCode: 2,
      stderr: expect.stringContaining('DETERMINISM-STATEMENT-INVALID') as string,
    });
  });
});
