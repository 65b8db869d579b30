import { spawn } from 'node:child_process';
import { existsSync } from 'node:fs';
import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { toScriptArguments } from '../child-process';

const SEEDS = '../shared/seeds';
const NAMES = [
  '000_ca0aed30427018cc',
  '001_0cd4495a9f8b4e4f',
  '002_43414d4be9747369',
  '003_8949ea195d31baf4',
  '004_6f7a750f432cb249',
];

type Report = {
  file: string;
  title: string | null;
  titleProposed: string | null;
  lede: string;
  date: string | null;
  outlet: string | null;
  credits: { role: string; name: string; asPrinted: string }[];
  captions: { text: string; credit: string }[];
  series: unknown;
  paragraphs: string[];
  leftOut: { line: number; text: string; reason: string }[];
  warnings: unknown[];
};

/** The command as a person runs it, in a process of its own. */
async function runImport(...words: string[]) {
  const child = spawn(process.execPath, toScriptArguments('src/cli/archive.ts', 'import', ...words), {
    env: { ...process.env, DATA_DIR: folder },
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  let stdout = '';
  let stderr = '';
  child.stdout.on('data', (chunk: Buffer) => (stdout += chunk.toString()));
  child.stderr.on('data', (chunk: Buffer) => (stderr += chunk.toString()));
  const status = await new Promise<number | null>((resolve) => child.once('close', resolve));
  return { status, stdout, stderr };
}

const toReports = (stdout: string) =>
  stdout
    .split('\n')
    .filter((line) => line !== '')
    .map((line) => JSON.parse(line) as Report);

let folder: string;

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'colophon-import-'));
});

afterAll(async () => {
  await rm(folder, { recursive: true, force: true });
});

describe('npm run archive -- import', () => {
  it('stores and publishes once, whatever the file is called', async () => {
    const file = join(folder, 'ferry.md');
    const text =
      '# The ferry at noon\n\nThe ferry left late.\n\nNobody on board minded it.\n\nTranslated by A. Fixture\n';
    await writeFile(file, text);
    const first = await runImport(file, '--publish');
    expect(first).toMatchObject({ status: 0, stdout: '' });
    expect(first.stderr).toContain('1 imported, 0 there already');

    const renamed = join(folder, 'another-name.md');
    await writeFile(renamed, text.replaceAll('\n', '\r\n'));
    const again = await runImport(renamed, '--publish');
    expect(again.stderr).toContain('0 imported, 1 there already');
    expect(again.status).toBe(0);
  });

  it('reports a bad file and a missing one, goes on with the rest, and ends with status 1', async () => {
    const inputs = join(folder, 'inputs');
    await mkdir(inputs);
    await writeFile(join(inputs, 'a-broken.docx'), 'this is no archive');
    await writeFile(
      join(inputs, 'b-good.txt'),
      'A Day at the Loom\n\nThe loom stood by the window and was used daily.\n',
    );
    await writeFile(join(inputs, 'c-empty.txt'), '');
    const { status, stdout, stderr } = await runImport(
      inputs,
      join(folder, 'missing.txt'),
      '--dry-run',
      '--json',
    );
    expect(status).toBe(1);
    expect(toReports(stdout).map(({ title }) => title)).toEqual(['A Day at the Loom']);
    for (const name of ['a-broken.docx', 'c-empty.txt', 'missing.txt']) expect(stderr).toContain(name);
    expect(stderr).toContain('0 imported, 0 there already, 1 read only, 3 failed.');
  });

  it('names an option that it does not know, and what there is', async () => {
    const { status, stderr } = await runImport('--langue', 'vi');
    expect(status).toBe(1);
    expect(stderr).toContain('--lang');
    expect(stderr).not.toContain('    at ');
  });

  it.skipIf(!existsSync(SEEDS))('finds in the seeds what is printed in them', async () => {
    const { status, stdout } = await runImport(SEEDS, '--dry-run', '--json');
    expect(status).toBe(0);
    const reports = toReports(stdout);
    expect(reports.map(({ file }) => file)).toEqual(NAMES.map((name) => `${SEEDS}/${name}.txt`));
    const facts = reports.map(({ title, date, outlet, credits, captions, series }) => ({
      title,
      date,
      outlet,
      credits: credits.map(({ role, name }) => `${role} ${name}`),
      photos: captions.map(({ credit }) => credit),
      series: series !== null,
    }));
    expect(facts).toEqual([
      {
        title: null,
        date: null,
        outlet: null,
        credits: ['translator Chung Anh'],
        photos: ['vtc.vn'],
        series: false,
      },
      {
        title: null,
        date: null,
        outlet: null,
        credits: ['translator Huu Duong'],
        photos: ['', ''],
        series: true,
      },
      {
        title: null,
        date: null,
        outlet: 'PANO',
        credits: ['author Le Van Phong', 'translator Huu Duong'],
        photos: [''],
        series: false,
      },
      {
        title: 'Vietnam People’s Army and the revival of Cambodia (1979-1989)',
        date: '2019-08-26T07:06+07:00',
        outlet: null,
        credits: ['author Nguyen Hoang Nhien'],
        photos: ['VNA'],
        series: false,
      },
      {
        title: null,
        date: null,
        outlet: null,
        credits: ['translator Tran Hoai'],
        photos: ['', ''],
        series: false,
      },
    ]);
    for (const { title, titleProposed } of reports) expect(title === null).toBe(titleProposed !== null);
  });
});
