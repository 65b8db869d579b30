import type { CollectionConfig, Config } from 'payload';
import { nobody } from './access/nobody';
import { refuseToSchedule, refuseToUnschedule } from './hooks/refuse-to-schedule';

/** What is to be done at a time. The worker runs it (`src/editing/schedule`), never a web process and never a request. */
export const jobs: NonNullable<Config['jobs']> = {
  access: { run: nobody, queue: nobody, cancel: nobody },
  deleteJobOnComplete: true,
  runHooks: true,
  jobsCollectionOverrides: ({ defaultJobsCollection }): CollectionConfig => ({
    ...defaultJobsCollection,
    hooks: {
      ...defaultJobsCollection.hooks,
      beforeChange: [...(defaultJobsCollection.hooks?.beforeChange ?? []), refuseToSchedule],
      beforeDelete: [refuseToUnschedule],
    },
  }),
};
