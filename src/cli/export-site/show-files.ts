/** Counts files on one line of a terminal; elsewhere a line every thousand. */
export function showFiles(stream: NodeJS.WriteStream): { step: (files: number) => void; end: () => void } {
  let told = 0;
  return {
    step: (files) => {
      if (stream.isTTY) stream.write(`\r\u001b[2K${files} files`);
      else if (files >= told + 1000) {
        told = files;
        stream.write(`${files} files\n`);
      }
    },
    end: () => void (stream.isTTY && stream.write('\r\u001b[2K')),
  };
}
