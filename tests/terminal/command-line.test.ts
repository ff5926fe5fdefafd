import { describe, expect, it } from 'vitest';
import { commands } from '../../commands/index.ts';
import { readCommandLine } from '../../src/terminal/command-line.ts';
import { completeLine } from '../../src/terminal/completion.ts';
import { testRoad } from '../support/road.ts';

describe('a command typed in the terminal', () => {
  it.each([
    ['/greetings year:2021', { year: 2021 }],
    ['/greetings 2021', { year: 2021 }],
    [
      '/GREETINGS Year: 2021 group: Central Asia private:true',
      { year: 2021, group: 'Central Asia', private: true },
    ],
    ['/leader name:Xi Jinping year:2023', { name: 'Xi Jinping', year: 2023 }],
    ['/leader Xi Jinping', { name: 'Xi Jinping' }],
    ['/search query:trade: 200 billion', { query: 'trade: 200 billion' }],
  ])('%s has the options %j', (line, options) => {
    expect(readCommandLine(line, commands)).toMatchObject({ ok: true, options });
  });

  it.each([
    ['/greet year:2021', /no such command.*\/greetings year: \[group:\]/],
    ['/', /no such command/],
    ['/greetings', /year: is missing.*Use: \/greetings year:/],
    ['/greetings year:soon', /year: takes a whole number/],
    ['/greetings year:2021 private:maybe', /private: takes true or false/],
    ['/leader name:', /name: takes a text/],
  ])('%s is told what is wrong', (line, fault) => {
    const read = readCommandLine(line, commands);
    expect(read.ok ? '' : read.fault).toMatch(fault);
  });
});

describe('completion in the terminal', () => {
  const { context } = testRoad();
  const complete = (line: string) => completeLine(line, commands, context());

  it.each([
    ['/', ['/greetings ', '/leader ', '/compare ', '/search ', '/timeline ', '/about ', '/help '], '/'],
    ['/le', ['/leader '], '/le'],
    ['/greetings ', ['year:', 'group:', 'private:', 'language:'], ''],
    ['/greetings year:2021 gr', ['group:'], 'gr'],
    ['/greetings year:202', ['2023', '2021', '2020'], '202'],
    ['/nonsense x', [], '/nonsense x'],
  ])('of %s', (line, candidates, typed) => {
    expect(complete(line)).toEqual([candidates, typed]);
  });

  it.each([
    ['/leader name:Merk', 'Angela Merkel'],
    ['/greetings year:2017 group:Common', 'Commonwealth of Independent States'],
    ['what did he write to Erd', 'Recep Tayyip Erdoğan'],
  ])('of %s offers %s', (line, offered) => {
    expect(complete(line)[0]).toContain(offered);
  });
});
