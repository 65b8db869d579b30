/** A `meta` element as `toEmbeddedMetadata` gives it. */
export type MetaElement = { name: string; content: string; lang?: string };

/** What machines are told in the page of a text or an edition; src/formats makes it, the page hands it on. */
export type MachineWords = {
  /** The content of a JSON-LD script, with no `<` in it. */
  jsonLd: string;
  metadata: MetaElement[];
  coins: string;
};
