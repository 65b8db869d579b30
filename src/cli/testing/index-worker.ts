/** The worker's following of changes alone: starting all of Payload for it would take seconds. For trials only. */
import { closeDatabase } from '@/archive/database';
import { followChanges } from '@/sync/follow-changes';
import { getSearchFolder } from '@/search/index/search-folder';
import { listenForStop } from '../stop-signals';

await followChanges({
  folder: getSearchFolder(),
  stop: listenForStop(),
  say: (line) => console.log(line),
});
await closeDatabase();
