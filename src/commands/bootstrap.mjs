/**
 * `npm start`, `npm test` and what editors run: installs what is missing, then hands over to the Node that the project pins.
 * Runs on whatever Node the reader has, before anything is installed: plain JavaScript, nothing but Node itself.
 */
import { spawn, spawnSync } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';
import { delimiter, join, resolve } from 'node:path';
import { matchesLockfile } from './installed.mjs';

const [command = 'start', ...rest] = process.argv.slice(2);
const windows = process.platform === 'win32';
const pinned = join('node_modules', 'node', 'bin', windows ? 'node.exe' : 'node');

/** @param {string} message @returns {never} */
function fail(message) {
  console.error(message);
  // Whoever counts tests gets a count, even when none could run.
  if (command === 'test') console.log('0 passed, 1 failed');
  process.exit(1);
}

/** @param {string} path @returns {import('./installed.mjs').Lockfile} */
function readLockfile(path) {
  try {
    return JSON.parse(readFileSync(path, 'utf8'));
  } catch {
    return {};
  }
}

function installMissing() {
  if (matchesLockfile(readLockfile('package-lock.json'), readLockfile(join('node_modules', '.package-lock.json')))) return;
  // What a command says on standard output may be kept in a file.
  console.error('正在安装依赖（npm ci）……');
  // npm puts the pinned Node first on the path, but `npm ci` deletes that one: it has to run on the reader's own.
  const own = resolve('node_modules', '.bin');
  const path = (process.env['PATH'] ?? '').split(delimiter).filter((folder) => resolve(folder) !== own);
  const env = { ...process.env, PATH: path.join(delimiter) };
  const { status } = spawnSync('npm', ['ci', '--no-audit', '--no-fund', '--loglevel=error'], {
    stdio: ['inherit', 2, 'inherit'],
    env,
    shell: windows,
  });
  if (status !== 0) fail('依赖没有装上。改法：看上面 npm 说的原因；多半是网络不通；不然就删掉 node_modules 文件夹再试一次。');
}

function nodeToRun() {
  if (existsSync(pinned)) return resolve(pinned);
  const [major = 0, minor = 0] = process.versions.node.split('.').map(Number);
  if (major > 22 || (major === 22 && minor >= 18)) return process.execPath;
  return fail('没有装上项目自带的 Node 24。改法：运行 npm rebuild node，或安装 Node 24 以后再试。');
}

if (Number(process.versions.node.split('.')[0]) < 20) fail(`Node ${process.versions.node} 太旧。改法：安装 Node 20 或更新的版本。`);
installMissing();
const child = spawn(nodeToRun(), [join('src', 'commands', `${command}.ts`), ...rest], {
  stdio: 'inherit',
  env: { ...process.env, PATH: [resolve('node_modules', '.bin'), process.env['PATH'] ?? ''].join(delimiter) },
});
// Ctrl+C reaches the child as well; wait for it, so that it can tidy up.
process.on('SIGINT', () => {});
process.on('SIGTERM', () => child.kill('SIGTERM'));
child.on('error', ({ message }) => fail(`启动不了：${message}`));
child.on('close', (code, signal) => {
  if (signal !== null && signal !== 'SIGINT') fail(`${command} 被 ${signal} 中止了，多半是内存不够。改法：关掉别的程序再试一次。`);
  process.exit(code ?? 1);
});
