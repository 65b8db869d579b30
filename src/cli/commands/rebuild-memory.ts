import { rebuildMemory, type RebuildStep } from '@/editing/memory/rebuild-memory';
import { CommandError } from '../command-error';
import { showProgress } from '../import/show-progress';
import { withPayload } from '../with-payload';

/** `npm run archive -- rebuild-memory`: remembers anew how the published translations put each paragraph. */
export async function run(words: string[]): Promise<number> {
  if (words.length > 0) throw new CommandError('rebuild-memory takes no words: it rebuilds all of it.');
  return withPayload(async (payload) => {
    const begun = performance.now();
    let progress: ReturnType<typeof showProgress> | null = null;
    let last: RebuildStep = { done: 0, all: 0, units: 0 };
    for await (last of rebuildMemory(payload)) {
      progress ??= showProgress(last.all, process.stderr);
      progress.step(`${last.units} paragraphs`);
    }
    progress?.end();
    const seconds = ((performance.now() - begun) / 1000).toFixed(1);
    console.error(`${last.units} paragraphs of ${last.done} translations remembered in ${seconds} s.`);
    return 0;
  });
}
