const NOT_THE_EXTENSION: Record<string, string> = { jpg: 'image/jpeg', tif: 'image/tiff' };

/** The media type of a picture, by the ending of its name, which the archive gave it by its bytes. */
export function toMediaType(name: string): string {
  const extension = name.slice(name.lastIndexOf('.') + 1);
  return NOT_THE_EXTENSION[extension] ?? `image/${extension}`;
}
