import { readFile } from 'node:fs/promises';
import type { DemoBlock } from './demo-block';
import { parseBlocks } from './parse-blocks';

const FRONT_MATTER = /^---\n(?<lines>[^]*?)\n---\n(?<body>[^]*)$/;

export type DemoText = {
  title: string;
  summary: string;
  /** What changed since the edition before; null for a first edition. */
  note: string | null;
  /** Ids of the paragraphs that a machine wrote and nobody has reviewed: all of them, or none. */
  machineDraft: string[];
  blocks: DemoBlock[];
};

/** Reads a file under `content/`, such as `articles/how-a-text-comes/km.md`. `fill` gives the words for `{{…}}`. */
export async function readContent(path: string, fill: Record<string, string> = {}): Promise<DemoText> {
  const file = await readFile(new URL(`./content/${path}`, import.meta.url), 'utf8');
  const { lines = '', body = file } = FRONT_MATTER.exec(file)?.groups ?? {};
  const fields = new Map(lines.split('\n').map(toField));
  try {
    const blocks = parseBlocks(body.replaceAll(/\{\{(\w+)\}\}/g, (mark, key: string) => fill[key] ?? mark));
    return {
      title: fields.get('title') ?? '',
      summary: fields.get('summary') ?? '',
      note: fields.get('note') ?? null,
      machineDraft: fields.get('machineDraft') === 'all' ? blocks.map(({ para }) => para) : [],
      blocks,
    };
  } catch (error) {
    throw new Error(`src/demo/content/${path} cannot be read.`, { cause: error });
  }
}

function toField(line: string): [string, string] {
  const colon = line.indexOf(': ');
  return [line.slice(0, colon), line.slice(colon + 2).trim()];
}
