/** The part of citeproc-js that is used here; the package has no types. Its manual: citeproc-js.readthedocs.io. */
declare module 'citeproc' {
  type System = { retrieveLocale: (lang: string) => unknown; retrieveItem: (id: string) => unknown };

  type Engine = {
    opt: { development_extensions: { field_hack: boolean } };
    updateItems(ids: string[]): void;
    makeBibliography(): [parameters: unknown, entries: string[]] | false;
  };

  const CSL: { Engine: new (system: System, style: unknown, lang: string, forceLang: boolean) => Engine };
  export default CSL;
}
