import type { Translator } from '@/i18n/create-translator';
import type { Locale } from '@/i18n/locales';

import type { Site } from '@/domain/site';

/** What every page is given. `t` is given by tests only: a page makes its own for its language. */
export type PageProps<View> = { locale: Locale; site: Site; view: View; t?: Translator };
