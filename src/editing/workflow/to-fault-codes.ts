import { FAULT_CODES, type FaultCode, type Objection } from '@/domain/workflow';
import type { Text } from '@/payload-types';
import type { Fault } from '../find-publishing-faults';
import { countUntranslated } from './publishing-doubts';

/** Faults for whoever says them in other words, in their order: each field has one, the body also that of a translation. */
export function toFaultCodes(faults: readonly Fault[], text: Partial<Text>): Objection<FaultCode>[] {
  const count = countUntranslated(text);
  return faults.flatMap(({ path }) => {
    if (path === 'body' && count > 0) return { code: 'untranslated', count };
    const code = FAULT_CODES.find((known) => known === path);
    return code ? { code, count: 0 } : [];
  });
}
