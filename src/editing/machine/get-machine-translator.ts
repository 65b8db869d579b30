import { env } from '@/env';
import { createChatTranslator } from './chat-translator';
import type { MachineTranslator } from './translator';

/** The translator that the environment names; null while none is set up. */
export function getMachineTranslator(): MachineTranslator | null {
  const { MACHINE_URL: url, MACHINE_KEY: key, MACHINE_MODEL: model } = env;
  return url ? createChatTranslator({ url, key, model }) : null;
}
