import { spawn, type ChildProcessWithoutNullStreams } from 'node:child_process';
import { setTimeout as after } from 'node:timers/promises';

/** How long a command may take to ask or to end; a busy machine is no failure. */
const PATIENCE = 90_000;

/** A terminal in the folder of the project: one command at a time. */
export interface Terminal {
  readonly run: (command: string) => Promise<void>;
  /** Waits for a question of the command that runs. */
  readonly asked: (question: string) => Promise<void>;
  readonly answer: (text: string) => void;
  /** What the last command said, once it has ended. */
  readonly end: () => Promise<{ readonly code: number; readonly said: string }>;
  readonly close: () => void;
}

interface Running {
  readonly child: ChildProcessWithoutNullStreams;
  readonly ended: Promise<number>;
  said: string;
  /** How much of it has been answered. */
  answered: number;
  code: number | null;
}

function start(command: string, folder: string): Running {
  const [program = '', ...args] = command.split(/\s+/u);
  if (program !== 'npm') throw new Error(`手册里只运行 npm 的命令，不是“${command}”`);
  // The content is that of the folder, wherever the tests have theirs.
  const child = spawn(program, args, {
    cwd: folder,
    env: { ...process.env, ATLAS_CONTENT: undefined },
    shell: process.platform === 'win32',
  });
  const running: Running = {
    child,
    said: '',
    answered: 0,
    code: null,
    ended: new Promise((done) => child.once('close', (code) => done((running.code = code ?? 1)))),
  };
  const hear = (text: string): void => void (running.said += text);
  child.stdout.setEncoding('utf8').on('data', hear);
  child.stderr.setEncoding('utf8').on('data', hear);
  // Who has ended hears no answer.
  child.stdin.on('error', () => undefined);
  return running;
}

export function openTerminal(folder: string): Terminal {
  let last: Running | null = null;
  const current = (): Running => {
    if (last === null) throw new Error('还没有运行命令');
    return last;
  };
  const end: Terminal['end'] = async () => {
    const running = current();
    running.child.stdin.end();
    const code = await Promise.race([running.ended, after(PATIENCE, null, { ref: false })]);
    if (code === null) throw new Error(`命令一直没有结束，说的是：\n${running.said}`);
    return { code, said: running.said };
  };
  return {
    end,
    run: async (command) => {
      if (last) await end();
      last = start(command, folder);
    },
    asked: async (question) => {
      const running = current();
      const until = Date.now() + PATIENCE;
      while (!running.said.slice(running.answered).includes(question)) {
        if (running.code !== null || Date.now() > until) throw new Error(`命令没有问“${question}”，说的是：\n${running.said}`);
        await after(20);
      }
      running.answered = running.said.indexOf(question, running.answered) + question.length;
    },
    answer: (text) => {
      current().child.stdin.write(`${text}\n`);
    },
    close: () => {
      last?.child.kill();
    },
  };
}
