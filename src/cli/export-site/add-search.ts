import { createTranslator } from '@/i18n/create-translator';
import { isLocale } from '@/i18n/locales';
import { toRelativeUrl } from '@/export-search/exported-file';

/** The script of the search, and the one that would complete questions, which only a server can. */
export const SEARCH_SCRIPT = 'search/search.js';
export const COMPLETING_SCRIPT = 'search/completing.js';

/** The page of the search with the script that answers, and where no script runs, the way to the lists. */
export function addSearch(html: string, file: string): string {
  const locale = file.split('/')[0];
  const t = createTranslator(isLocale(locale) ? locale : 'en');
  const list = toRelativeUrl(file, `${t.locale}/articles/index.html`);
  // The script takes it away.
  const words = `<p data-needs-script>${t('search.needsScript')} <a href="${list}">${t('error.browse')}</a></p>`;
  const script = `<script src="${toRelativeUrl(file, SEARCH_SCRIPT)}" defer></script>`;
  // After the form: what it cannot do without a script is said where somebody would try.
  const place = html.lastIndexOf('</form>') + '</form>'.length;
  if (place < '</form>'.length) throw new Error('has no form to search with');
  return (html.slice(0, place) + words + html.slice(place)).replace('</body>', `${script}</body>`);
}
