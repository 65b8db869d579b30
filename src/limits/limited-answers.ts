import type { MachineAnswer } from '@/domain/machine-answer';
import type { Refusal } from './count-request';

/** The headers of a refusal (RFC 6585, 4): when to ask again, and nobody else is refused by a cache for it. */
export function toLimitedHeaders({ seconds }: Refusal): Record<string, string> {
  return { 'Retry-After': String(seconds), 'Cache-Control': 'no-store' };
}

/** What a program is told that asked too often. */
export function toLimitedAnswer(refusal: Refusal): MachineAnswer {
  const headers = toLimitedHeaders(refusal);
  return { status: refusal.status, type: 'text/plain; charset=utf-8', body: `${refusal.says}\n`, headers };
}
