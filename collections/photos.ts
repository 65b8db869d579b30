import type { CollectionConfig } from 'payload';
import { isEditor } from './access/is-editor';
import { isSignedIn } from './access/is-signed-in';
import { listOutdatedEndpoint } from './endpoints/list-outdated';
import { photoLanguagesEndpoint, savePhotoLanguagesEndpoint } from './endpoints/photo-languages';
import { photoMissingAltsEndpoint } from './endpoints/photo-missing-alts';
import { GROUPS } from './fields/groups';
import { photoFields } from './fields/photo-fields';
import { keepFile } from './hooks/keep-file';
import { keepFocalPoint } from './hooks/keep-focal-point';
import { keepWhileUsed } from './hooks/keep-while-used';
import { logDelete } from './hooks/log-delete';
import { measurePicture } from './hooks/measure-picture';
import { nameFileByHash } from './hooks/name-file-by-hash';
import { removeFile } from './hooks/remove-file';
import { serveFile } from './hooks/serve-file';
import { storeFile } from './hooks/store-file';

export const photos: CollectionConfig = {
  slug: 'photos',
  labels: {
    singular: { en: 'Photo', vi: 'Ảnh', fr: 'Photo' },
    plural: { en: 'Photos', vi: 'Ảnh', fr: 'Photos' },
  },
  admin: {
    useAsTitle: 'originalName',
    defaultColumns: ['filename', 'originalName', 'caption', 'credit', 'updatedAt'],
    listSearchableFields: ['originalName', 'caption', 'credit', 'sha256'],
    group: GROUPS.vocabulary,
    components: {
      beforeListTable: ['@/admin/photos/missing-alts#MissingAlts'],
      views: {
        edit: {
          languages: {
            Component: '@/admin/photos/all-languages-view#AllLanguagesView',
            path: '/languages',
            tab: { label: ({ t }) => t('colophon:languagesTab'), href: '/languages' },
          },
        },
      },
    },
    description:
      'Pictures, each kept once. A caption here is the default: it shows where a text gives none, and it changes no edition that is published already.',
  },
  disableDuplicate: true,
  // The file is the record: no cropping, no resizing, nothing fetched from an address, no SVG, which can carry scripts.
  upload: {
    // Payload would write a file in place, and remove one before the deletion is committed: storeFile and removeFile do both.
    disableLocalStorage: true,
    handlers: [serveFile],
    mimeTypes: ['image/jpeg', 'image/png', 'image/webp', 'image/avif', 'image/tiff'],
    pasteURL: false,
    crop: false,
    focalPoint: true,
    hideRemoveFile: true,
  },
  access: { read: isSignedIn, create: isSignedIn, update: isEditor, delete: isEditor },
  endpoints: [
    photoMissingAltsEndpoint,
    photoLanguagesEndpoint,
    savePhotoLanguagesEndpoint,
    listOutdatedEndpoint,
  ],
  hooks: {
    beforeOperation: [nameFileByHash, keepFocalPoint],
    beforeChange: [measurePicture, keepFile],
    afterChange: [storeFile],
    beforeDelete: [keepWhileUsed('photos')],
    afterDelete: [logDelete('originalName'), removeFile],
  },
  fields: photoFields,
};
