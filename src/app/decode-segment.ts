/** A segment of a path in NFC, whether Next decoded it already or not; slugs and ids have no percent signs. */
export function decodeSegment(segment: string): string {
  try {
    return decodeURIComponent(segment).normalize('NFC');
  } catch {
    return segment;
  }
}
