import { RECEIVER } from './search-files';

type Receiver = (name: string, content: unknown) => void;
type WithReceiver = { [RECEIVER]?: Receiver };

/** A file of the search that could not be loaded. */
export class SearchFileError extends Error {
  override name = 'SearchFileError';
  constructor(readonly file: string) {
    super(`${file} could not be loaded.`);
  }
}

/** Reads the files of a search, each once, by loading them as scripts: pages from a disk may not fetch. */
export function createFileReader(folder: string): <Content>(name: string) => Promise<Content> {
  const contents = new Map<string, unknown>();
  const receiver: Receiver = (name, content) => contents.set(name, content);
  const global: typeof globalThis & WithReceiver = globalThis;
  global[RECEIVER] = receiver;
  const reading = new Map<string, Promise<unknown>>();
  const read = (name: string) =>
    new Promise<unknown>((resolve, reject) => {
      const script = document.createElement('script');
      script.src = new URL(name, folder).href;
      script.onload = () => {
        script.remove();
        if (contents.has(name)) resolve(contents.get(name));
        else reject(new SearchFileError(name));
      };
      script.onerror = () => reject(new SearchFileError(name));
      document.head.append(script);
    });
  return <Content>(name: string) => {
    const known = reading.get(name) ?? read(name);
    reading.set(name, known);
    // Written by the exporter beside this script, in the types of search-files.ts.
    return known as Promise<Content>;
  };
}
