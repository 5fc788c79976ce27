import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdirSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { toolPath } from '../../src/build/project.ts';
import { treeDigest } from '../../src/build/tree-digest.ts';
import { copyProject, runCommand, type ProjectCopy } from '../support/project-copy.ts';

let project: ProjectCopy;
beforeEach(() => {
  project = copyProject();
});
afterEach(() => project.remove());

/** Four files of four kinds of slip. */
function breakFourFiles(): void {
  const events = 'content/events';
  const withOldStyle = readdirSync(join(project.root, events)).find((name) =>
    /^old_style: "\d{4}-\d{2}-\d{2}"$/m.test(project.read(`${events}/${name}`)),
  );
  if (withOldStyle === undefined) throw new Error('no event has an exact Old Style date');
  const [first, second, third] = readdirSync(join(project.root, events)).filter(
    (name) => name !== withOldStyle,
  );
  project.edit(`${events}/${withOldStyle}`, /^old_style: ".*"$/m, 'old_style: "1700-01-01"');
  project.edit(`${events}/${first}`, /^date: "(\d{4}).*$/m, 'date: $1-01-02');
  project.edit(`${events}/${second}`, /^actors: \[/m, 'actors: [nobody-of-this-name, ');
  project.edit(`${events}/${third}`, /^title:/m, 'titel:');
}

const LAST_GOOD = 'the last good site';

describe('npm run build', () => {
  it('reports all broken files in one run, fails, and leaves the last good site', async () => {
    breakFourFiles();
    project.write('dist/index.html', LAST_GOOD);
    const { code, output } = await runCommand(project.root, 'build');
    expect(code).toBe(1);
    expect(output).toContain('put the date in quotes');
    expect(output).toContain('nobody-of-this-name');
    expect(output).toContain('old_style');
    expect(output).toContain('titel');
    expect(project.read('dist/index.html')).toBe(LAST_GOOD);
    expect(readdirSync(join(project.root, 'dist'))).toEqual(['index.html']);
    expect(project.exists('dist.next')).toBe(false);
  });

  it('leaves the last good site where Astro fails half way', async () => {
    project.write('src/pages/broken.astro', "---\nthrow new Error('half way');\n---\n");
    project.write('dist/index.html', LAST_GOOD);
    const { code, output } = await runCommand(project.root, 'build');
    expect(code).toBe(1);
    expect(output).toContain('half way');
    expect(output).toContain('what dist held before, it still holds');
    expect(project.read('dist/index.html')).toBe(LAST_GOOD);
    expect(project.exists('dist.next')).toBe(false);
  });

  it('brings back the last good site where a build was broken off between its two last steps', async () => {
    breakFourFiles();
    project.write('dist.old/index.html', LAST_GOOD);
    await runCommand(project.root, 'build');
    expect(project.read('dist/index.html')).toBe(LAST_GOOD);
  });
});

describe('astro build without our command', () => {
  it('stops at problems of the content before it writes anything', async () => {
    breakFourFiles();
    const child = spawn(process.execPath, [toolPath('astro', project.root), 'build'], { cwd: project.root });
    let output = '';
    for (const stream of [child.stdout, child.stderr])
      stream.on('data', (chunk: Buffer) => (output += chunk.toString()));
    const [code] = await once(child, 'close');
    expect(code).toBe(1);
    expect(output).toContain('4 problems in 4 files');
    expect(project.exists('dist')).toBe(false);
  });
});

describe('npm start', () => {
  it('serves a site that is up to date without building it, says where, and ends on Ctrl-C', async () => {
    const env = { ...process.env, SITE_URL: '', BASE_PATH: '/a-base/', PORT: '0' };
    project.write('dist/index.html', LAST_GOOD);
    mkdirSync(join(project.root, '.cache'));
    project.write('.cache/dist-digest', treeDigest(project.root, env));
    const child = spawn(process.execPath, [join(project.root, 'src/cli/serve.ts')], {
      cwd: project.root,
      env,
    });
    let output = '';
    child.stderr.on('data', (chunk: Buffer) => (output += chunk.toString()));
    const url = await new Promise<string>((done, fail) => {
      child.stdout.on('data', (chunk: Buffer) => {
        output += chunk.toString();
        const found = /http:\/\/127\.0\.0\.1:\d+\/a-base\//.exec(output);
        if (found) done(found[0]);
      });
      child.on('exit', () => fail(new Error(output)));
    });
    expect(await (await fetch(url)).text()).toBe(LAST_GOOD);
    child.kill('SIGINT');
    const [code] = await once(child, 'exit');
    expect(code).toBe(0);
  });

  it('does not serve where the content has problems', async () => {
    breakFourFiles();
    const { code, output } = await runCommand(project.root, 'serve');
    expect(code).toBe(1);
    expect(output).toContain('4 problems in 4 files');
    expect(output).not.toContain('http://127.0.0.1');
  });
});

describe('npm run new', () => {
  const answers = [
    'Talks on a test bridge',
    '5 May 1900',
    '',
    'diplomacy',
    'Northland',
    '',
    '',
    'A summary.',
    '',
  ];
  const file = 'content/events/talks-on-test-bridge-1900.md';

  it('asks, shows the corrected date, and writes the event', async () => {
    const { code, output } = await runCommand(project.root, 'new', [], answers.join('\n') + '\n');
    expect(output).toContain('write 1900-05-05 (Enter takes it)');
    expect(output).toContain(`Wrote ${file}`);
    expect(output).toContain('Still to do');
    expect(code).toBe(0);
    expect(project.read(file)).toMatch(
      /^---\ntitle: Talks on a test bridge\ndate: "1900-05-05"\nkind: diplomacy\nactors: \[northland\]\nadded: "\d{4}-\d\d-\d\d"\n---\n\nA summary\.\n$/,
    );
  });

  it('does not overwrite an event', async () => {
    project.write(file, 'what was there');
    const { code, output } = await runCommand(project.root, 'new', [], answers.join('\n') + '\n');
    expect(output).toContain('nothing is overwritten');
    expect(code).toBe(1);
    expect(project.read(file)).toBe('what was there');
  });

  it('writes nothing where the answers end too early', async () => {
    const { code, output } = await runCommand(project.root, 'new', [], 'Talks on a test bridge\n');
    expect([code, output.includes('nothing was written')]).toEqual([1, true]);
    expect(project.exists(file)).toBe(false);
  });
});
