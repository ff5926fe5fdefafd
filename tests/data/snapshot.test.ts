import { cpSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { readArchiveFiles } from '../../src/archive/files.ts';
import { loadArchive } from '../../src/archive/load.ts';
import { openArchive, writeSnapshot } from '../../src/archive/snapshot.ts';
import { FIVE_ARTICLES } from '../support/road.ts';

describe('the snapshot of a checked archive', () => {
  let root = '';
  let data = '';

  beforeEach(() => {
    root = mkdtempSync(join(tmpdir(), 'greetings-'));
    data = join(root, 'data');
    cpSync(FIVE_ARTICLES, data, { recursive: true });
    mkdirSync(join(root, 'dist'));
    const files = readArchiveFiles(data);
    if (!files.ok) throw new Error(files.faults.join('\n'));
    writeSnapshot(files.value, data);
  });
  afterEach(() => rmSync(root, { recursive: true }));

  const replace = (file: string, from: string, to: string) => {
    const text = readFileSync(file, 'utf8');
    expect(text).toContain(from);
    writeFileSync(file, text.replace(from, to));
  };
  const versionOf = async (): Promise<string> => {
    const opened = await openArchive(data);
    return opened.ok ? opened.value.version : opened.faults.join('\n');
  };

  it('opens as the archive itself does', async () => {
    expect(await openArchive(data)).toEqual(loadArchive(data));
  });

  it('is what is opened while the files are the same', async () => {
    replace(join(root, 'dist', 'archive.json'), '"version":"1"', '"version":"of the snapshot"');
    expect(await versionOf()).toBe('of the snapshot');
  });

  it.each([
    ['archive.json', '"version": "1"', '"version": "1b"', /^1b$/],
    [
      'seasons/2021-22.json',
      '"to": "joe-biden"',
      '"to": "nobody"',
      /nobody in people\.json has the id "nobody"/,
    ],
    ['people.json', '{', '', /people\.json: is not JSON/],
  ])('counts no longer once %s differs', async (file, from, to, opened) => {
    replace(join(data, file), from, to);
    expect(await versionOf()).toMatch(opened);
  });

  it('is not needed', async () => {
    rmSync(join(root, 'dist'), { recursive: true });
    expect(await versionOf()).toBe('1');
    rmSync(data, { recursive: true });
    expect(await versionOf()).toMatch(/there is no such folder/);
  });
});
