import { spawn } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { type StandIn, startStandIn } from '../support/discord/index.ts';

const ROOT = join(import.meta.dirname, '..', '..');

interface Ended {
  readonly code: number | null;
  readonly out: string;
  readonly err: string;
}

interface RunOptions {
  readonly args?: readonly string[];
  readonly env?: NodeJS.ProcessEnv;
  readonly input?: string;
  /** Sends SIGTERM once the output holds this. */
  readonly stopAt?: string;
}

/** Runs one of the project's programs as a process of its own, with no setting but those given. */
function run(
  program: 'main' | 'ask' | 'register',
  { args = [], env = {}, input = '', stopAt }: RunOptions,
): Promise<Ended> {
  const unset = {
    DISCORD_TOKEN: '',
    DISCORD_GUILD_ID: '',
    DISCORD_API_URL: '',
    NODE_ENV: '',
    MESSAGE_CONTENT: '',
    REPORT_URL: '',
    LOG_LEVEL: '',
  };
  const child = spawn(process.execPath, ['--import', 'tsx', `src/${program}.ts`, ...args], {
    cwd: ROOT,
    env: { ...process.env, ...unset, ...env },
  });
  let out = '';
  let err = '';
  child.stdout.setEncoding('utf8').on('data', (text: string) => {
    const before = out;
    out += text;
    if (stopAt && out.includes(stopAt) && !before.includes(stopAt)) child.kill('SIGTERM');
  });
  child.stderr.setEncoding('utf8').on('data', (text: string) => {
    err += text;
  });
  child.stdin.end(input);
  return new Promise((resolve) => child.on('close', (code) => resolve({ code, out, err })));
}

const withStandIn = async (
  options: Parameters<typeof startStandIn>[0],
  use: (standIn: StandIn, env: NodeJS.ProcessEnv) => Promise<void>,
): Promise<void> => {
  const standIn = await startStandIn(options);
  try {
    await use(standIn, { DISCORD_TOKEN: standIn.token, DISCORD_API_URL: standIn.apiUrl });
  } finally {
    await standIn.close();
  }
};

describe('npm start without a token', () => {
  it('is the terminal chat: its first line says so and how to go live; with nothing to read it shows examples', async () => {
    const { code, out } = await run('main', {});
    expect(code).toBe(0);
    expect(out.split('\n')[0]).toMatch(/terminal.*DISCORD_TOKEN.*\.env/);
    expect(out.match(/^> /gm)).toHaveLength(3);
    expect(out.match(/^Read as: /gm)).toHaveLength(3);
  });

  it('takes commands, plain words and the numbers of what a reply offers', async () => {
    const input = 'xi 2021\n1\n/greetings year:2017 group:Central Asia\n/greetings\n/nonsense\n77\n';
    const { code, out } = await run('main', { input });
    expect(code).toBe(0);
    for (const part of [
      'Permanent id: 2021-22/vladimir-putin/xi-jinping',
      'year: is missing',
      'no such command',
      'There is no line 77',
    ]) {
      expect(out).toContain(part);
    }
  });

  it('has the citation and the report of a greeting a number away', async () => {
    const input = '2021-22/vladimir-putin/xi-jinping\ncite it\n1\n6\n';
    const { out } = await run('main', { input, env: { REPORT_URL: 'https://example.org/?b={body}' } });
    expect(out).toMatch(/^\[6\] Report a mistake$/m);
    expect(out).toMatch(/^@misc\{/m);
    expect(out).toMatch(/^https:\/\/example\.org\/\?b=Permanent%20id/m);
  });

  it('is an error in production: one line, exit code 1', async () => {
    const { code, out, err } = await run('main', { env: { NODE_ENV: 'production' } });
    expect({ code, out }).toEqual({ code: 1, out: '' });
    expect(err.trim().split('\n')).toHaveLength(1);
    expect(err).toContain('DISCORD_TOKEN');
  });

  it('tells every fault of the settings at once and repeats no value', async () => {
    const env = {
      DISCORD_TOKEN: 'my secret',
      DISCORD_GUILD_ID: 'my server',
      DISCORD_API_URL: 'gopher://x',
      MESSAGE_CONTENT: 'yes',
      LOG_LEVEL: 'loud',
    };
    const { code, err } = await run('main', { env });
    expect(code).toBe(1);
    for (const name of Object.keys(env)) expect(err).toContain(name);
    for (const value of ['my secret', 'my server', 'gopher']) expect(err).not.toContain(value);
  });
});

describe('npm start with a token', () => {
  it('is the bot, and ends cleanly at SIGTERM', () =>
    withStandIn({}, async (standIn, env) => {
      const { code, out } = await run('main', { env, stopAt: 'commands registered' });
      expect(code).toBe(0);
      expect(out).not.toContain(standIn.token);
      expect(standIn.commands().length).toBeGreaterThan(0);
    }));

  it('ends with one line where the token is wrong', () =>
    withStandIn({}, async (_, env) => {
      const { code, err } = await run('main', {
        env: { ...env, DISCORD_TOKEN: 'wrong', LOG_LEVEL: 'silent' },
      });
      expect(code).toBe(1);
      expect(err.trim().split('\n')).toHaveLength(1);
      expect(err).toMatch(/refuses the token.*Reset Token.*DISCORD_TOKEN/);
    }));

  it('ends with one line where Discord cannot be reached', async () => {
    const env = { DISCORD_TOKEN: 'a', DISCORD_API_URL: 'http://127.0.0.1:9/api', LOG_LEVEL: 'silent' };
    const { code, err } = await run('main', { env });
    expect(code).toBe(1);
    expect(err.trim().split('\n')).toHaveLength(1);
    expect(err).toContain('DISCORD_API_URL');
  });
});

describe('npm run register', () => {
  it('shows the difference with --dry-run and writes it without, once', () =>
    withStandIn({}, async (standIn, env) => {
      const dry = await run('register', { args: ['--dry-run'], env });
      expect(dry.out).toContain('+ /greetings');
      expect(standIn.commands()).toHaveLength(0);
      expect((await run('register', { env })).out).toContain('+ /leader');
      expect((await run('register', { env })).out).toContain('as registered');
      expect(standIn.requests.filter(({ method }) => method === 'PUT')).toHaveLength(1);
    }));

  it('registers for one server alone, and compares without what only global commands have', () =>
    withStandIn({}, async (standIn, env) => {
      const own = { ...env, DISCORD_GUILD_ID: standIn.guildId };
      expect((await run('register', { env: own })).out).toContain('+ /search');
      expect((await run('register', { env: own })).out).toContain('as registered');
      expect(standIn.commands()).toHaveLength(0);
    }));
});

describe('npm run ask', () => {
  it('prints one reply, without colours where no terminal reads', async () => {
    const { code, out } = await run('ask', { args: ['who was greeted in 2021?'] });
    expect(code).toBe(0);
    expect(out).toContain('Joe Biden');
    expect(out).not.toContain('\u001b');
  });

  it('prints one JSON object a line, in the order of the input, an empty line too', async () => {
    const { code, out } = await run('ask', { args: ['--json'], input: 'how many in 2021\n\nxyzzy\n' });
    expect(code).toBe(0);
    const lines = out
      .trim()
      .split('\n')
      .map((line) => JSON.parse(line) as Record<string, unknown>);
    expect(lines.map(({ question, outcome }) => [question, outcome])).toEqual([
      ['how many in 2021', 'found'],
      ['', 'unclear'],
      ['xyzzy', 'nothing-found'],
    ]);
    for (const line of lines) {
      expect(Object.keys(line)).toEqual([
        'question',
        'reading',
        'outcome',
        'records',
        'count',
        'sources',
        'text',
      ]);
    }
  });

  it('writes the picture of a timeline beside its text with --png', async () => {
    const folder = mkdtempSync(join(tmpdir(), 'greetings-'));
    const file = join(folder, 'out.png');
    const { code, out, err } = await run('ask', { args: ['timeline of EU leaders', '--png', file] });
    const bytes = readFileSync(file);
    rmSync(folder, { recursive: true });
    expect({ code, err }).toEqual({ code: 0, err: `The picture is in ${file}.\n` });
    expect(out).toContain('Olaf Scholz');
    expect(bytes.subarray(1, 4).toString()).toBe('PNG');
  });

  it.each([
    ['who was greeted in 2021?', 'out.png', 0, /no picture of this answer/],
    ['timeline of EU leaders', join('no', 'such', 'folder', 'out.png'), 1, /cannot be written/],
  ])('says in a line why there is no picture: %s, %s', async (question, file, exit, says) => {
    const { code, err } = await run('ask', { args: [question, '--png', file] });
    expect(code).toBe(exit);
    expect(err.trim().split('\n')).toHaveLength(1);
    expect(err).toMatch(says);
  });

  it.each([[['--yaml']], [['--png', 'out.png']], [['one', 'two']]])(
    'ends with 2 and its form for wrong usage: %j',
    async (args) => {
      const { code, err } = await run('ask', { args });
      expect(code).toBe(2);
      expect(err).toContain('Use: npm run ask');
    },
  );
});
