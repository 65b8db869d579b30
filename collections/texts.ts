import type { CollectionConfig } from 'payload';
import { editorOrOwnLanguageUnpublished } from './access/editor-or-own-language-unpublished';
import { isEditor } from './access/is-editor';
import { isSignedIn } from './access/is-signed-in';
import { mayStartText } from './access/may-start-text';
import { notWithheld } from './access/not-withheld';
import { ownLanguages } from './access/own-languages';
import { compareWithNewestEndpoint } from './endpoints/compare-with-newest';
import { machineDraftEndpoint } from './endpoints/machine-draft';
import { memoryEndpoint } from './endpoints/memory';
import { checksEndpoint } from './endpoints/checks';
import { holderEndpoint } from './endpoints/holder';
import { paragraphsEndpoint } from './endpoints/paragraphs';
import { workbenchEndpoint } from './endpoints/workbench';
import { readFileEndpoint } from './endpoints/read-file';
import { startTranslationEndpoint } from './endpoints/start-translation';
import { storeImportEndpoint } from './endpoints/store-import';
import { getWorkflowEndpoint, moveTextEndpoint } from './endpoints/workflow';
import { bodyEditor } from './fields/body-editor';
import { creditLineFields } from './fields/credit-line-fields';
import { creditsField } from './fields/credits-field';
import { GROUPS } from './fields/groups';
import { localeOptions, langField } from './fields/lang-field';
import { sourceField } from './fields/source-field';
import { textRecordFields } from './fields/text-record-fields';
import { textWorkflowFields } from './fields/text-workflow-fields';
import { textTitleFields } from './fields/text-title-fields';
import { withdrawnField } from './fields/withdrawn-field';
import { claimPlaceInArticle } from './hooks/claim-place-in-article';
import { fillCreditLines } from './hooks/fill-credit-lines';
import { giveParagraphIds } from './hooks/give-paragraph-ids';
import { holdWhilePublishing } from './hooks/hold-while-publishing';
import { giveBackHoldInSave, keepHoldBeforeSave } from './hooks/keep-hold';
import { keepMarksOfVersion } from './hooks/keep-marks-of-version';
import { keepTextWithEditions } from './hooks/keep-text-with-editions';
import { logDelete } from './hooks/log-delete';
import { prepareToPublish } from './hooks/prepare-to-publish';
import { publishOrHide } from './hooks/publish-or-hide';
import { recordWriters } from './hooks/record-writers';
import { letLockedSave } from './hooks/let-locked-save';
import { refuseForeignBody } from './hooks/refuse-foreign-body';
import { refuseOtherLanguages } from './hooks/refuse-other-languages';
import { refuseSecondText } from './hooks/refuse-second-text';
import { refuseStaleSave } from './hooks/refuse-stale-save';
import { refuseWithheldVersion } from './hooks/refuse-withheld-version';
import { trackTranslation } from './hooks/track-translation';

export const texts: CollectionConfig = {
  slug: 'texts',
  labels: {
    singular: { en: 'Text', vi: 'Văn bản', fr: 'Texte' },
    plural: { en: 'Texts', vi: 'Văn bản', fr: 'Textes' },
  },
  admin: {
    useAsTitle: 'title',
    defaultColumns: ['title', 'lang', 'kind', 'authorLine', 'translatorLine', '_status', 'updatedAt'],
    listSearchableFields: ['title', 'summary', 'slug', 'authorLine', 'translatorLine'],
    group: GROUPS.writing,
    components: {
      edit: {
        beforeDocumentControls: [
          '@/admin/start-translation#StartTranslation',
          '@/admin/withdraw-button#WithdrawButton',
        ],
        PublishButton: '@/admin/workflow/publish-button#PublishButton',
      },
      views: {
        edit: {
          translate: {
            Component: '@/admin/translate/translate-view#TranslateView',
            path: '/translate',
            tab: { label: ({ t }) => t('colophon:translateTab'), href: '/translate' },
          },
        },
      },
    },
    description:
      'The articles in their languages. What you write is kept as a draft; publishing, which editors do, freezes what readers see as the text’s next edition.',
  },
  disableDuplicate: true,
  versions: { drafts: { autosave: { interval: 1500 }, schedulePublish: true }, maxPerDoc: 100 },
  access: {
    read: notWithheld('texts', isSignedIn),
    readVersions: notWithheld('textVersions', isSignedIn),
    create: mayStartText,
    update: notWithheld('texts', editorOrOwnLanguageUnpublished),
    delete: notWithheld('texts', isEditor),
  },
  endpoints: [
    compareWithNewestEndpoint,
    machineDraftEndpoint,
    memoryEndpoint,
    startTranslationEndpoint,
    readFileEndpoint,
    storeImportEndpoint,
    getWorkflowEndpoint,
    moveTextEndpoint,
    workbenchEndpoint,
    paragraphsEndpoint,
    checksEndpoint,
    holderEndpoint,
  ],
  hooks: {
    beforeOperation: [
      letLockedSave,
      refuseWithheldVersion,
      keepMarksOfVersion,
      keepHoldBeforeSave,
      holdWhilePublishing,
    ],
    beforeValidate: [
      giveBackHoldInSave,
      refuseStaleSave,
      refuseOtherLanguages,
      refuseForeignBody,
      refuseSecondText,
    ],
    beforeChange: [giveParagraphIds, trackTranslation, fillCreditLines, recordWriters, prepareToPublish],
    afterChange: [claimPlaceInArticle, publishOrHide],
    beforeDelete: [keepTextWithEditions],
    afterDelete: [logDelete('title')],
  },
  fields: [
    withdrawnField,
    { name: 'keepBase', type: 'ui', admin: { components: { Field: '@/admin/stale/keep-base#KeepBase' } } },
    {
      name: 'article',
      type: 'relationship',
      relationTo: 'articles',
      required: true,
      index: true,
      label: { en: 'Article', vi: 'Bài', fr: 'Article' },
      admin: { position: 'sidebar' },
    },
    langField({
      options: localeOptions,
      required: true,
      index: true,
      admin: { position: 'sidebar' },
      // A translator's new draft must be theirs from its first save on.
      defaultValue: ({ req }) => ownLanguages(req)[0],
    }),
    ...textTitleFields,
    {
      name: 'body',
      type: 'richText',
      editor: bodyEditor,
      label: { en: 'Body', vi: 'Nội dung', fr: 'Corps' },
    },
    {
      name: 'discussion',
      type: 'ui',
      admin: { components: { Field: '@/admin/comments/comments-panel#CommentsPanel' } },
    },
    creditsField(
      'credits',
      { en: 'Credits', vi: 'Ghi công', fr: 'Crédits' },
      'Everyone who made this text, in the order in which they are shown. For an abstract: the makers of the text that it describes.',
    ),
    creditsField(
      'abstractBy',
      { en: 'Abstract by', vi: 'Người tóm tắt', fr: 'Résumé par' },
      'Who made the abstract. Only for texts of the kind “abstract”.',
    ),
    sourceField,
    ...textRecordFields,
    ...textWorkflowFields,
    {
      name: 'workflow',
      type: 'ui',
      admin: {
        position: 'sidebar',
        components: { Field: '@/admin/workflow/workflow-panel#WorkflowPanel' },
      },
    },
    ...creditLineFields,
  ],
};
