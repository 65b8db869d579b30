/** Documents of one article beside each other, in the order in which the articles first appear. */
export function groupByArticle<Document extends { articlePid: string }>(
  documents: readonly Document[],
): Document[][] {
  const groups = new Map<string, Document[]>();
  for (const document of documents) {
    const group = groups.get(document.articlePid);
    if (group) group.push(document);
    else groups.set(document.articlePid, [document]);
  }
  return [...groups.values()];
}
