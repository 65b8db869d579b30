import { type EditionToVerify, listEditionsToVerify } from '@/archive/list-editions-to-verify';
import { type Before, type EditionFault, toFormFault, verifyEdition } from '@/domain/verify-edition';
import { explainEditionFault } from './explain-edition-fault';
import type { Finding } from './finding';
import { toStoredEdition } from './to-stored-edition';
import type { Verification } from './verification';

/** Recomputes every edition and follows the chain of each text. Holds some dozens of editions at a time. */
export async function* verifyEditions({ naan, step }: Verification): AsyncGenerator<Finding> {
  let before: (Before & { text: string }) | null = null;
  for await (const raw of listEditionsToVerify()) {
    step('editions');
    const [pid, lang] = [String(raw.articlePid), String(raw.lang)];
    const name = { pid, lang, number: Number(raw.number) };
    const text = `${pid}.${lang}`;
    const faults = verify(raw, before?.text === text ? before : null);
    for (const fault of faults) yield explainEditionFault(fault, { ...name, naan });
    before = { text, number: name.number, hash: String(raw.hash) };
  }
}

function verify(raw: EditionToVerify, before: Before | null): EditionFault[] {
  try {
    return verifyEdition(toStoredEdition(raw), before);
  } catch (error) {
    return [toFormFault(error)];
  }
}
