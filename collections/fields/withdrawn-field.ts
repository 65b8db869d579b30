import type { UIField } from 'payload';

/** Says above everything else that a document is withdrawn. */
export const withdrawnField: UIField = {
  name: 'withdrawn',
  type: 'ui',
  admin: {
    disableListColumn: true,
    components: { Field: '@/admin/withdrawn-banner#WithdrawnBanner' },
  },
};
