import type { Payload } from 'payload';
import { watchCommits } from '@/editing/after-commit';

/** Before anything is saved: hooks may name what is done after the commit. */
export const watchCommitsOnInit = (payload: Payload): void => watchCommits(payload);
