/** What the archive itself calls files among its media; any other file is somebody else's. */
const ORIGINAL = /^([0-9a-f]{64})\.[a-z]{3,4}$/;
const VARIANT = /^variants\/([0-9a-f]{64})\/\d+\.[a-z]{3,4}$/;
const DRAFT = /\.[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}\.tmp$/;

/** The hash of the picture that an original or a variant is of; null for any other name. */
export function toPictureHash(name: string): string | null {
  return (ORIGINAL.exec(name) ?? VARIANT.exec(name))?.[1] ?? null;
}

/** Whether it is a file that was being written: renamed when it was whole, left when that was cut off. */
export function isDraft(name: string): boolean {
  return DRAFT.test(name) && toPictureHash(name.replace(DRAFT, '')) !== null;
}
