import type { CollectionAfterChangeHook } from 'payload';
import { recordActivity } from '@/editing/record-activity';
import type { User } from '@/payload-types';

/** Who may do what is recorded when it changes, with who changed it. */
export const logRoleChange: CollectionAfterChangeHook<User> = async ({
  doc,
  previousDoc,
  operation,
  req,
}) => {
  const from = operation === 'create' ? '' : rightsOf(previousDoc);
  const to = rightsOf(doc);
  if (from === to) return;
  const on = { relationTo: 'users', value: doc.id } as const;
  await recordActivity({ payload: req.payload, req, action: 'role-change', label: doc.name, on, from, to });
};

function rightsOf({ roles, languages }: Partial<User>): string {
  const limited = languages?.length ? ` (${languages.join(', ')})` : '';
  return (roles ?? []).join(', ') + limited;
}
