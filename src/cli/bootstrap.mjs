import { spawn } from 'node:child_process';
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { basename, delimiter, dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { explainNpmFailure } from './npm-failure.mjs';

// Plain JavaScript without dependencies: this runs on any Node from 20 on, before anything is installed.

/** Root of the project. */
export const ROOT = fileURLToPath(new URL('../..', import.meta.url));
const MINIMUM_NODE = 20;

/** The Node of package.json: everybody builds with the same one, as far as there is one for their system. */
export function pinnedNode(root = ROOT) {
  return join(root, 'node_modules/node/bin', process.platform === 'win32' ? 'node.exe' : 'node');
}

/** The Node that runs the commands: the pinned one; without it the one running, where it is new enough; else null. */
export function nodeFor(root = ROOT, running = process) {
  if (existsSync(pinnedNode(root))) return pinnedNode(root);
  return majorOf(running.versions.node) >= majorOf(pinnedVersion(root)) ? running.execPath : null;
}

function majorOf(version) {
  return Number.parseInt(version, 10);
}

function pinnedVersion(root) {
  return readJson(join(root, 'package.json')).optionalDependencies.node;
}

/**
 * What keeps the installed packages from being those of package.json; null where they are.
 * npm writes node_modules/.package-lock.json last, so a broken-off install is seen too.
 */
export function whatIsMissing(root = ROOT) {
  const record = join(root, 'node_modules/.package-lock.json');
  if (!existsSync(record)) return 'no packages are installed yet';
  const installed = readJson(record)?.packages ?? {};
  const { dependencies, devDependencies } = readJson(join(root, 'package.json'));
  for (const [name, version] of Object.entries({ ...dependencies, ...devDependencies })) {
    const found = installed[`node_modules/${name}`]?.version;
    if (found !== version) return `${name} ${version} is needed, ${found ?? 'none'} is installed`;
  }
  if (nodeFor(root) !== null) return null;
  const system = `${process.platform}-${process.arch}`;
  return `no Node ${majorOf(pinnedVersion(root))} could be fetched for this system (${system}); install one from https://nodejs.org/`;
}

/** The environment in which the pinned Node and the project's own tools are found first. */
export function projectEnvironment(root = ROOT, env = process.env) {
  const key = pathKey(env);
  const own = [dirname(pinnedNode(root)), join(root, 'node_modules/.bin')];
  return { ...env, [key]: [...own, env[key] ?? ''].join(delimiter), ASTRO_TELEMETRY_DISABLED: '1' };
}

/** Windows writes the name of PATH in its own way, and two of them in one environment shadow each other. */
function pathKey(env) {
  return Object.keys(env).find((name) => name.toUpperCase() === 'PATH') ?? 'PATH';
}

/** Installs what is missing. Gives true; where it cannot, says why in words and gives false. */
export async function bootstrap(root = ROOT) {
  const running = process.versions.node;
  if (majorOf(running) < MINIMUM_NODE) {
    console.error(
      `This project needs Node ${MINIMUM_NODE} or newer; this is Node ${running}. See https://nodejs.org/`,
    );
    return false;
  }
  const missing = whatIsMissing(root);
  if (missing === null) return true;
  console.log(`Installing packages: ${missing}. The first time takes a minute or two.`);
  return install(root);
}

async function install(root) {
  const started = Date.now();
  const seconds = () => Math.round((Date.now() - started) / 1000);
  const progress = setInterval(() => {
    const count = countPackages(root);
    console.log(`  … ${seconds()} s, ${count === 0 ? 'downloading' : `${count} packages so far`}`);
  }, 5000);
  const { code, output } = await installUnderPinnedNode(root);
  clearInterval(progress);
  const missing = code === 0 ? whatIsMissing(root) : null;
  if (code === 0 && missing === null) {
    console.log(`Installed ${countPackages(root)} packages in ${seconds()} s.`);
    return true;
  }
  console.error(explainNpmFailure(output, missing));
  return false;
}

/**
 * npm prefers versions that suit the Node it runs on, so the same package.json can give other packages on another
 * Node. Without a lock file (.npmrc says why) the install itself therefore runs under the pinned Node.
 */
async function installUnderPinnedNode(root) {
  const node = await fetchNode(root);
  if (node.code !== 0) return node;
  const key = pathKey(process.env);
  const env = { ...process.env, [key]: [dirname(node.path), process.env[key] ?? ''].join(delimiter) };
  return npm(['install', '--no-progress', '--loglevel=error'], { cwd: root, env }, node.path);
}

/** A Node of the pinned major version: this one, one that `npm exec` keeps in npm's own cache, or failing that this. */
async function fetchNode(root) {
  const version = pinnedVersion(root);
  const here = { code: 0, output: '', path: process.execPath };
  if (majorOf(version) === majorOf(process.versions.node)) return here;
  const args = ['exec', '--yes', `--package=${nodePackage()}@${version}`, '--call=node -p process.execPath'];
  const { code, output } = await npm(args, { cwd: root, env: process.env }, process.execPath);
  // Not every version is published for every system.
  if (/\b(?:E404|ETARGET|EBADPLATFORM)\b/.test(output)) return here;
  const path = output
    .split(/\r?\n/)
    .find((line) => existsSync(line.trim()))
    ?.trim();
  return { code: code === 0 && path === undefined ? 1 : code, output, path };
}

/**
 * The package that holds Node for this system. `node` itself only fetches it by an install script, and npm 12 runs none
 * for `npm exec` (and would then quietly give the Node it runs on), while npm 11 fails where one is allowed by name.
 */
export function nodePackage({ platform, arch } = process) {
  const prefix = platform === 'darwin' && arch === 'arm64' ? 'node-bin' : 'node';
  return [prefix, platform === 'win32' ? 'win' : platform, arch].join('-');
}

/** npm waits a minute before it says that there is no connection; two shorter waits bridge a short break as well. */
const RETRY = ['--fetch-retry-mintimeout=2000', '--fetch-retry-maxtimeout=8000'];

/** Runs npm by the Node given. Under `npm start` and the like npm says where its program is; else a shell finds it. */
function npm(command, options, node) {
  const args = [...command, ...RETRY];
  const program = process.env.npm_execpath;
  if (program !== undefined && basename(program) === 'npm-cli.js')
    return collect(node, [program, ...args], options);
  if (process.platform !== 'win32') return collect('npm', args, options);
  const quoted = args.map((arg) => `"${arg.replaceAll('"', '""')}"`);
  return collect('npm.cmd', quoted, { ...options, shell: true });
}

function collect(command, args, options) {
  return new Promise((resolve) => {
    let output = '';
    const child = spawn(command, args, { ...options, stdio: ['ignore', 'pipe', 'pipe'] });
    child.stdout.on('data', (chunk) => (output += chunk));
    child.stderr.on('data', (chunk) => (output += chunk));
    child.on('error', (error) => resolve({ code: 1, output: `${output}\n${error.message}` }));
    child.on('close', (code) => resolve({ code, output }));
  });
}

function countPackages(root) {
  const folder = join(root, 'node_modules');
  if (!existsSync(folder)) return 0;
  return readdirSync(folder).reduce((sum, name) => {
    if (name.startsWith('.')) return sum;
    return sum + (name.startsWith('@') ? readdirSync(join(folder, name)).length : 1);
  }, 0);
}

function readJson(file) {
  return JSON.parse(readFileSync(file, 'utf8'));
}
