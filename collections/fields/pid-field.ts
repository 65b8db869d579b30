import type { FieldHook, TextField, TypeWithID } from 'payload';
import { mintPid, type PidKind } from '@/domain/pid';

type Minted = TypeWithID & { pid?: string | null };

/**
 * The permanent id: minted once when the document is created, whatever the caller sends, and never changed.
 * The database refuses one that exists.
 */
export function pidField(kind: PidKind): TextField {
  const keepOrMint: FieldHook<Minted> = ({ operation, originalDoc }) =>
    (operation === 'update' && originalDoc?.pid) || mintPid(kind);
  return {
    name: 'pid',
    type: 'text',
    label: { en: 'Permanent id', vi: 'Mã vĩnh viễn', fr: 'Identifiant permanent' },
    unique: true,
    index: true,
    admin: {
      readOnly: true,
      position: 'sidebar',
      description: 'Given by the archive. It never changes, so it can be cited.',
    },
    hooks: { beforeChange: [keepOrMint] },
  };
}
