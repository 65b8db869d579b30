import {
  BlockquoteFeature,
  BlocksFeature,
  BoldFeature,
  FixedToolbarFeature,
  HeadingFeature,
  HorizontalRuleFeature,
  InlineToolbarFeature,
  ItalicFeature,
  lexicalEditor,
  LinkFeature,
  OrderedListFeature,
  ParagraphFeature,
  StrikethroughFeature,
  SubscriptFeature,
  SuperscriptFeature,
  TextStateFeature,
  UnderlineFeature,
  UnorderedListFeature,
} from '@payloadcms/richtext-lexical';
import { languageNames } from './lang-field';
import { noteBlock } from './note-block';
import { photoBlock } from './photo-block';

// Drawn in the editor only; the page sets `lang` and leaves the rest to the reader's fonts.
const foreignPhrase = { 'text-decoration': 'underline dotted', 'text-underline-offset': '4px' };

const phraseLanguages = Object.fromEntries(
  Object.entries(languageNames).map(([code, label]) => [code, { label, css: foreignPhrase }]),
);

/** The editor of bodies. What it can make is what the domain's `Block` knows, and nothing else. */
export const bodyEditor = lexicalEditor({
  features: [
    FixedToolbarFeature(),
    InlineToolbarFeature(),
    ParagraphFeature(),
    HeadingFeature({ enabledHeadingSizes: ['h2', 'h3'] }),
    OrderedListFeature(),
    UnorderedListFeature(),
    BlockquoteFeature(),
    LinkFeature({ enabledCollections: [] }),
    BoldFeature(),
    ItalicFeature(),
    UnderlineFeature(),
    StrikethroughFeature(),
    SubscriptFeature(),
    SuperscriptFeature(),
    HorizontalRuleFeature(),
    TextStateFeature({ state: { lang: phraseLanguages } }),
    BlocksFeature({ blocks: [photoBlock], inlineBlocks: [noteBlock] }),
  ],
});
