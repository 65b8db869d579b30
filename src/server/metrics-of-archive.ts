import { Gauge } from 'prom-client';
import { countStored } from '@/archive/count-stored';
import { databaseWatch } from './health-database-watch';
import { listFreeDisks } from './health-free-disk';
import { getIndexLag } from './health-index-lag';
import { metricsRegistry } from './metrics-registry';

const registers = [metricsRegistry];

/** How long the numbers of texts and editions are remembered, in milliseconds. */
const COUNTED_EVERY = 30_000;
let countedAt = -Infinity;

new Gauge({
  name: 'colophon_database_up',
  help: '1 when a member of the database answers.',
  registers,
  async collect() {
    this.set(Number((await databaseWatch.getState()).isThere));
  },
});

new Gauge({
  name: 'colophon_database_takes_changes',
  help: '1 when the database has a primary, or had one within the last 20 s.',
  registers,
  async collect() {
    this.set(Number((await databaseWatch.getState()).takesChanges));
  },
});

new Gauge({
  name: 'colophon_disk_free_bytes',
  help: 'What is free where this instance writes.',
  labelNames: ['place'],
  registers,
  async collect() {
    for (const { place, bytes } of await listFreeDisks()) this.set({ place }, bytes);
  },
});

const lastChange = new Gauge({
  name: 'colophon_search_last_change_lag_seconds',
  help: 'How long after it was made the last change could be found.',
  registers,
});

new Gauge({
  name: 'colophon_search_lag_seconds',
  help: 'Since the worker last looked for changes; NaN while there is no search index.',
  registers,
  collect() {
    const lag = getIndexLag();
    this.set(lag?.sinceLook ?? NaN);
    lastChange.set(lag?.ofLastChange ?? NaN);
  },
});

const editions = new Gauge({ name: 'colophon_editions', help: 'Editions, withdrawn ones too.', registers });

new Gauge({
  name: 'colophon_publications',
  help: 'Texts that are published now.',
  registers,
  async collect() {
    const now = performance.now();
    if (now - countedAt < COUNTED_EVERY || !(await databaseWatch.getState()).isThere) return;
    countedAt = now;
    const counted = await countStored().catch(() => null);
    if (counted === null) return;
    this.set(counted.publications);
    editions.set(counted.editions);
  },
});
