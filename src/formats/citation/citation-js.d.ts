/** The part of citation-js that tests use; the package has no types. */
declare module '@citation-js/core' {
  export const plugins: {
    input: {
      /** Reads down to CSL-JSON. */
      chain: (text: string, options: { generateGraph: boolean }) => unknown;
      /** One step: of what a type of input is made. */
      data: (text: string, type: string) => unknown;
    };
  };
}
declare module '@citation-js/plugin-bibtex';
declare module '@citation-js/plugin-ris';
