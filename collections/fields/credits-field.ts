import type { ArrayField } from 'payload';
import type { CREDIT_ROLES } from '@/domain/credits';

const roleLabels: Record<keyof typeof CREDIT_ROLES, { en: string; vi: string; fr: string }> = {
  author: { en: 'Author', vi: 'Tác giả', fr: 'Auteur' },
  translator: { en: 'Translator', vi: 'Người dịch', fr: 'Traducteur' },
  editor: { en: 'Editor', vi: 'Người biên tập', fr: 'Éditeur' },
  reviewer: { en: 'Reviewer', vi: 'Người hiệu đính', fr: 'Relecteur' },
  photographer: { en: 'Photographer', vi: 'Người chụp ảnh', fr: 'Photographe' },
  illustrator: { en: 'Illustrator', vi: 'Người vẽ minh họa', fr: 'Illustrateur' },
};

type Sibling = { person?: unknown };

/** Who did what, in order: the person, the form of the name in this text, and the line as the source prints it. */
export function creditsField(name: string, label: ArrayField['label'], description: string): ArrayField {
  return {
    name,
    type: 'array',
    label,
    labels: {
      singular: { en: 'Credit', vi: 'Ghi công', fr: 'Crédit' },
      plural: { en: 'Credits', vi: 'Ghi công', fr: 'Crédits' },
    },
    admin: { description, initCollapsed: false },
    fields: [
      {
        type: 'row',
        fields: [
          {
            name: 'role',
            type: 'select',
            required: true,
            label: { en: 'Role', vi: 'Vai trò', fr: 'Rôle' },
            options: Object.entries(roleLabels).map(([value, text]) => ({ value, label: text })),
          },
          {
            name: 'person',
            type: 'relationship',
            relationTo: 'people',
            index: true,
            label: { en: 'Person', vi: 'Người', fr: 'Personne' },
          },
        ],
      },
      {
        type: 'row',
        fields: [
          {
            name: 'asPrinted',
            type: 'text',
            label: { en: 'Line as printed', vi: 'Dòng như đã in', fr: 'Ligne imprimée' },
            admin: { description: 'The whole line of the source, such as “Translated by Huu Duong”.' },
          },
          {
            name: 'name',
            type: 'text',
            label: { en: 'Name shown', vi: 'Tên hiển thị', fr: 'Nom affiché' },
            admin: {
              description: 'Only when it differs from the name that the person has in this language.',
            },
            // Here and not on the array, whose faults the admin counts and does not say.
            validate: (value: string | null | undefined, { siblingData }: { siblingData: Sibling }) =>
              Boolean(value?.trim() || siblingData.person) ||
              'This credit names nobody: choose a person or write the name that is shown.',
          },
        ],
      },
    ],
  };
}
