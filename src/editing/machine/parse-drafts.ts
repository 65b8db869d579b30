import { isRecord, toRecords, toText } from '@/domain/json-reading';
import { machineError } from './machine-error';
import type { MarkedParagraph } from './translator';

/** What a model thinks aloud before it answers. */
const THINKING = /<think>[\s\S]*?<\/think>/g;
const FENCED = /```[a-z]*\s*([\s\S]*?)```/i;

/** A translation is never so much longer than its source: what is came from elsewhere. */
const MOST_GROWTH = 8;
const ALLOWANCE = 400;

/**
 * The drafts in a model's answer: the JSON it was asked for, also within a fence or between sentences. Ids that were
 * not asked for, or were given twice with different words, and what is no text or far too long are left out.
 *
 * @throws APIError with a sentence when nothing is left
 */
export function parseDrafts(content: string, asked: readonly MarkedParagraph[]): Map<string, string> {
  const given = toPairs(findJson(content.replace(THINKING, '')));
  const drafts = new Map<string, string>();
  for (const { para, markup } of asked) {
    const texts = new Set(given.filter(([id]) => id === para).map(([, text]) => toText(text).trim()));
    const [text = ''] = texts;
    const isUsable = text !== '' && text.length <= markup.length * MOST_GROWTH + ALLOWANCE;
    if (texts.size === 1 && isUsable) drafts.set(para, text);
  }
  if (drafts.size === 0) throw machineError('answer');
  return drafts;
}

function toPairs(answer: unknown): [string, unknown][] {
  const list = isRecord(answer) && 'paragraphs' in answer ? answer.paragraphs : answer;
  if (isRecord(list)) return Object.entries(list);
  return toRecords(list).flatMap(({ id, text }): [string, unknown][] =>
    typeof id === 'string' ? [[id, text]] : [],
  );
}

function findJson(content: string): unknown {
  const [, fenced] = FENCED.exec(content) ?? [];
  const between = /[[{][\s\S]*[\]}]/.exec(content)?.[0];
  for (const candidate of [content, fenced, between]) {
    const value = candidate === undefined ? null : parse(candidate);
    if (value !== null) return value;
  }
  return null;
}

function parse(text: string): unknown {
  try {
    const value: unknown = JSON.parse(text);
    return typeof value === 'object' ? value : null;
  } catch {
    return null;
  }
}
