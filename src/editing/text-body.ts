import { isRecord } from '@/domain/json-reading';
import type { LexicalBody } from '@/domain/lexical';
import type { Text } from '@/payload-types';

/** A stored body, whose type Payload does not know, as ours; null when it is none. */
export function textBody(value: unknown): LexicalBody | null {
  return isBody(value) ? value : null;
}

function isBody(value: unknown): value is LexicalBody {
  return isRecord(value) && isRecord(value.root) && Array.isArray(value.root.children);
}

/** Our body in the type that Payload generates for it. */
export function toStoredBody({ root }: LexicalBody): NonNullable<Text['body']> {
  const { version, children = [] } = root;
  return { root: { type: 'root', version, direction: null, format: '', indent: 0, children } };
}
