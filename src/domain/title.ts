/** A title as it is printed: one that the source lacks stands in square brackets (ISO 690, supplied titles). */
export function formatTitle({ title, titleSupplied }: { title: string; titleSupplied: boolean }): string {
  return titleSupplied ? `[${title}]` : title;
}
