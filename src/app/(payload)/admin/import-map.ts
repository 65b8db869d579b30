import { WithdrawnBanner as WithdrawnBanner_8e0f9dd263543e0760b62bd2cb6111dc } from '@/admin/withdrawn-banner'
import { ArticleMatrix as ArticleMatrix_250fd8abebc22da74886d7c63b4f3c50 } from '@/admin/matrix/article-matrix'
import { DateError as DateError_0537405ff690071333fe4ffdc4b22854 } from '@/admin/fields/date-error'
import { WithdrawButton as WithdrawButton_26bc386f5bb6edb425cf2c4db4f05884 } from '@/admin/withdraw-button'
import { KeepBase as KeepBase_36df73612e73ba3a3f584eaca7a377f2 } from '@/admin/stale/keep-base'
import { RscEntryLexicalCell as RscEntryLexicalCell_44fe37237e0ebf4470c9990d8cb7b07e } from '@payloadcms/richtext-lexical/rsc'
import { RscEntryLexicalField as RscEntryLexicalField_44fe37237e0ebf4470c9990d8cb7b07e } from '@payloadcms/richtext-lexical/rsc'
import { LexicalDiffComponent as LexicalDiffComponent_44fe37237e0ebf4470c9990d8cb7b07e } from '@payloadcms/richtext-lexical/rsc'
import { FixedToolbarFeatureClient as FixedToolbarFeatureClient_e70f5e05f09f93e00b997edb1ef0c864 } from '@payloadcms/richtext-lexical/client'
import { InlineToolbarFeatureClient as InlineToolbarFeatureClient_e70f5e05f09f93e00b997edb1ef0c864 } from '@payloadcms/richtext-lexical/client'
import { ParagraphFeatureClient as ParagraphFeatureClient_e70f5e05f09f93e00b997edb1ef0c864 } from '@payloadcms/richtext-lexical/client'
import { HeadingFeatureClient as HeadingFeatureClient_e70f5e05f09f93e00b997edb1ef0c864 } from '@payloadcms/richtext-lexical/client'
import { OrderedListFeatureClient as OrderedListFeatureClient_e70f5e05f09f93e00b997edb1ef0c864 } from '@payloadcms/richtext-lexical/client'
import { UnorderedListFeatureClient as UnorderedListFeatureClient_e70f5e05f09f93e00b997edb1ef0c864 } from '@payloadcms/richtext-lexical/client'
import { BlockquoteFeatureClient as BlockquoteFeatureClient_e70f5e05f09f93e00b997edb1ef0c864 } from '@payloadcms/richtext-lexical/client'
import { LinkFeatureClient as LinkFeatureClient_e70f5e05f09f93e00b997edb1ef0c864 } from '@payloadcms/richtext-lexical/client'
import { BoldFeatureClient as BoldFeatureClient_e70f5e05f09f93e00b997edb1ef0c864 } from '@payloadcms/richtext-lexical/client'
import { ItalicFeatureClient as ItalicFeatureClient_e70f5e05f09f93e00b997edb1ef0c864 } from '@payloadcms/richtext-lexical/client'
import { UnderlineFeatureClient as UnderlineFeatureClient_e70f5e05f09f93e00b997edb1ef0c864 } from '@payloadcms/richtext-lexical/client'
import { StrikethroughFeatureClient as StrikethroughFeatureClient_e70f5e05f09f93e00b997edb1ef0c864 } from '@payloadcms/richtext-lexical/client'
import { SubscriptFeatureClient as SubscriptFeatureClient_e70f5e05f09f93e00b997edb1ef0c864 } from '@payloadcms/richtext-lexical/client'
import { SuperscriptFeatureClient as SuperscriptFeatureClient_e70f5e05f09f93e00b997edb1ef0c864 } from '@payloadcms/richtext-lexical/client'
import { HorizontalRuleFeatureClient as HorizontalRuleFeatureClient_e70f5e05f09f93e00b997edb1ef0c864 } from '@payloadcms/richtext-lexical/client'
import { TextStateFeatureClient as TextStateFeatureClient_e70f5e05f09f93e00b997edb1ef0c864 } from '@payloadcms/richtext-lexical/client'
import { BlocksFeatureClient as BlocksFeatureClient_e70f5e05f09f93e00b997edb1ef0c864 } from '@payloadcms/richtext-lexical/client'
import { CommentsPanel as CommentsPanel_b9bba5cf72b79cd5f854091b63ab85cb } from '@/admin/comments/comments-panel'
import { WorkflowPanel as WorkflowPanel_4ae48eaf087a7b98ab7c7c53102d7f3f } from '@/admin/workflow/workflow-panel'
import { StartTranslation as StartTranslation_d7bb1cc40fbe678e36b7fffec2dc240d } from '@/admin/start-translation'
import { PublishButton as PublishButton_d9b8b7b7d3384d0f9b3af27c9eb14ad7 } from '@/admin/workflow/publish-button'
import { TranslateView as TranslateView_946d81f564bcd912363bcdd8d66e2141 } from '@/admin/translate/translate-view'
import { KnownPhoto as KnownPhoto_eaecf103735559f656c8b1a9eb02fe84 } from '@/admin/photos/known-photo'
import { OutdatedTexts as OutdatedTexts_d15b0a2228fb6a34543c90c9fd45f9f4 } from '@/admin/outdated-texts'
import { MissingAlts as MissingAlts_881e15091a445dd10932a096053bc63c } from '@/admin/photos/missing-alts'
import { AllLanguagesView as AllLanguagesView_ab8f763bedfb9d64a48a213fe99ffda3 } from '@/admin/photos/all-languages-view'
import { ActivityFilter as ActivityFilter_b99f882626b972ff071ab89921bb9864 } from '@/admin/activity/activity-filter'
import { NoticesBell as NoticesBell_a72741bc8cc23baab0e65e512e387f49 } from '@/admin/workflow/notices-bell'
import { StartPage as StartPage_3391200464e33544c6d55e5ea3b257e2 } from '@/admin/start-page/start-page'
import { ImportLink as ImportLink_e9db0877f690d249531464e817f32407 } from '@/admin/import/import-link'
import { ImportView as ImportView_23c21251d03f3675b1cde7035649f310 } from '@/admin/import/import-view'
import { FirstStartPage as FirstStartPage_fce2ab45e9583e1ffbc3f9af0422f0c9 } from '@/admin/first-start/first-start-page'
import { CollectionCards as CollectionCards_f9c02e79a4aed9a3924487c0cd4cafb1 } from '@payloadcms/next/rsc'

/** @type import('payload').ImportMap */
export const importMap = {
  "@/admin/withdrawn-banner#WithdrawnBanner": WithdrawnBanner_8e0f9dd263543e0760b62bd2cb6111dc,
  "@/admin/matrix/article-matrix#ArticleMatrix": ArticleMatrix_250fd8abebc22da74886d7c63b4f3c50,
  "@/admin/fields/date-error#DateError": DateError_0537405ff690071333fe4ffdc4b22854,
  "@/admin/withdraw-button#WithdrawButton": WithdrawButton_26bc386f5bb6edb425cf2c4db4f05884,
  "@/admin/stale/keep-base#KeepBase": KeepBase_36df73612e73ba3a3f584eaca7a377f2,
  "@payloadcms/richtext-lexical/rsc#RscEntryLexicalCell": RscEntryLexicalCell_44fe37237e0ebf4470c9990d8cb7b07e,
  "@payloadcms/richtext-lexical/rsc#RscEntryLexicalField": RscEntryLexicalField_44fe37237e0ebf4470c9990d8cb7b07e,
  "@payloadcms/richtext-lexical/rsc#LexicalDiffComponent": LexicalDiffComponent_44fe37237e0ebf4470c9990d8cb7b07e,
  "@payloadcms/richtext-lexical/client#FixedToolbarFeatureClient": FixedToolbarFeatureClient_e70f5e05f09f93e00b997edb1ef0c864,
  "@payloadcms/richtext-lexical/client#InlineToolbarFeatureClient": InlineToolbarFeatureClient_e70f5e05f09f93e00b997edb1ef0c864,
  "@payloadcms/richtext-lexical/client#ParagraphFeatureClient": ParagraphFeatureClient_e70f5e05f09f93e00b997edb1ef0c864,
  "@payloadcms/richtext-lexical/client#HeadingFeatureClient": HeadingFeatureClient_e70f5e05f09f93e00b997edb1ef0c864,
  "@payloadcms/richtext-lexical/client#OrderedListFeatureClient": OrderedListFeatureClient_e70f5e05f09f93e00b997edb1ef0c864,
  "@payloadcms/richtext-lexical/client#UnorderedListFeatureClient": UnorderedListFeatureClient_e70f5e05f09f93e00b997edb1ef0c864,
  "@payloadcms/richtext-lexical/client#BlockquoteFeatureClient": BlockquoteFeatureClient_e70f5e05f09f93e00b997edb1ef0c864,
  "@payloadcms/richtext-lexical/client#LinkFeatureClient": LinkFeatureClient_e70f5e05f09f93e00b997edb1ef0c864,
  "@payloadcms/richtext-lexical/client#BoldFeatureClient": BoldFeatureClient_e70f5e05f09f93e00b997edb1ef0c864,
  "@payloadcms/richtext-lexical/client#ItalicFeatureClient": ItalicFeatureClient_e70f5e05f09f93e00b997edb1ef0c864,
  "@payloadcms/richtext-lexical/client#UnderlineFeatureClient": UnderlineFeatureClient_e70f5e05f09f93e00b997edb1ef0c864,
  "@payloadcms/richtext-lexical/client#StrikethroughFeatureClient": StrikethroughFeatureClient_e70f5e05f09f93e00b997edb1ef0c864,
  "@payloadcms/richtext-lexical/client#SubscriptFeatureClient": SubscriptFeatureClient_e70f5e05f09f93e00b997edb1ef0c864,
  "@payloadcms/richtext-lexical/client#SuperscriptFeatureClient": SuperscriptFeatureClient_e70f5e05f09f93e00b997edb1ef0c864,
  "@payloadcms/richtext-lexical/client#HorizontalRuleFeatureClient": HorizontalRuleFeatureClient_e70f5e05f09f93e00b997edb1ef0c864,
  "@payloadcms/richtext-lexical/client#TextStateFeatureClient": TextStateFeatureClient_e70f5e05f09f93e00b997edb1ef0c864,
  "@payloadcms/richtext-lexical/client#BlocksFeatureClient": BlocksFeatureClient_e70f5e05f09f93e00b997edb1ef0c864,
  "@/admin/comments/comments-panel#CommentsPanel": CommentsPanel_b9bba5cf72b79cd5f854091b63ab85cb,
  "@/admin/workflow/workflow-panel#WorkflowPanel": WorkflowPanel_4ae48eaf087a7b98ab7c7c53102d7f3f,
  "@/admin/start-translation#StartTranslation": StartTranslation_d7bb1cc40fbe678e36b7fffec2dc240d,
  "@/admin/workflow/publish-button#PublishButton": PublishButton_d9b8b7b7d3384d0f9b3af27c9eb14ad7,
  "@/admin/translate/translate-view#TranslateView": TranslateView_946d81f564bcd912363bcdd8d66e2141,
  "@/admin/photos/known-photo#KnownPhoto": KnownPhoto_eaecf103735559f656c8b1a9eb02fe84,
  "@/admin/outdated-texts#OutdatedTexts": OutdatedTexts_d15b0a2228fb6a34543c90c9fd45f9f4,
  "@/admin/photos/missing-alts#MissingAlts": MissingAlts_881e15091a445dd10932a096053bc63c,
  "@/admin/photos/all-languages-view#AllLanguagesView": AllLanguagesView_ab8f763bedfb9d64a48a213fe99ffda3,
  "@/admin/activity/activity-filter#ActivityFilter": ActivityFilter_b99f882626b972ff071ab89921bb9864,
  "@/admin/workflow/notices-bell#NoticesBell": NoticesBell_a72741bc8cc23baab0e65e512e387f49,
  "@/admin/start-page/start-page#StartPage": StartPage_3391200464e33544c6d55e5ea3b257e2,
  "@/admin/import/import-link#ImportLink": ImportLink_e9db0877f690d249531464e817f32407,
  "@/admin/import/import-view#ImportView": ImportView_23c21251d03f3675b1cde7035649f310,
  "@/admin/first-start/first-start-page#FirstStartPage": FirstStartPage_fce2ab45e9583e1ffbc3f9af0422f0c9,
  "@payloadcms/next/rsc#CollectionCards": CollectionCards_f9c02e79a4aed9a3924487c0cd4cafb1
}
