import { normalizeParagraph } from './hashing';
import { plainText } from './inline-text';
import { toInlines } from './inlines';
import { toText } from './json-reading';
import type { LexicalNode } from './lexical';
import { paraOf } from './paragraph-ids';

/** What is said of the paragraphs of a translation, by their ids. */
export type TranslationMarks = { untranslated: readonly string[]; machineDraft: readonly string[] };

/** What a save says of paragraphs beside changing their words. */
export type MarksSaid = {
  /** Looked at and right as they are. */
  confirmed: readonly string[];
  /** In the words of the source again. */
  restored: readonly string[];
  /** Written by a machine. */
  drafted: readonly string[];
};

/**
 * The marks after a save. Whose words changed is neither untranslated nor a machine's any more, nor what was confirmed;
 * what a machine wrote is its draft. A paragraph that was emptied or taken out keeps its marks: it may come back.
 */
export function settleMarks({
  before,
  after,
  marks,
  said,
}: {
  /** The top-level nodes of the body, as last saved and to be saved. */
  before: readonly LexicalNode[];
  after: readonly LexicalNode[];
  marks: TranslationMarks;
  said: MarksSaid;
}): { untranslated: string[]; machineDraft: string[] } {
  const cleared = new Set([
    ...listRewritten(before, after),
    ...said.confirmed,
    ...said.restored,
    ...said.drafted,
  ]);
  const settle = (known: readonly string[], added: readonly string[]) => [
    ...new Set([...known.filter((para) => !cleared.has(para)), ...added]),
  ];
  return {
    untranslated: settle(marks.untranslated, said.restored),
    machineDraft: settle(marks.machineDraft, said.drafted),
  };
}

/** The ids of the paragraphs in both bodies whose words differ, apart from those that have none left. */
export function listRewritten(before: readonly LexicalNode[], after: readonly LexicalNode[]): string[] {
  const old = new Map(before.map((node) => [paraOf(node), node]));
  return after.flatMap((node) => {
    const para = paraOf(node);
    const was = para === null ? undefined : old.get(para);
    if (para === null || !was || was === node) return [];
    const words = wordsOf(node);
    const isEmptied = words === '' && !node.fields;
    return isEmptied || words === wordsOf(was) ? [] : [para];
  });
}

/** With notes; of a photo its caption. How they are set does not count. */
function wordsOf(node: LexicalNode): string {
  if (node.fields) return normalizeParagraph(toText(node.fields.caption));
  return normalizeParagraph(plainText(toInlines([node]), { notes: true }));
}
