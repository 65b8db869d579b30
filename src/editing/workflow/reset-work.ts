/** What publishing leaves of the work on a text: nothing, it begins anew with the next words. */
export const RESET_WORK = {
  stage: 'draft' as const,
  assignee: null,
  dueOn: null,
  writers: [],
  approvedBy: null,
};
