const SIZE = 200;

/** The members of something long, some hundred at a time. */
export async function* inBatches<Member>(members: AsyncIterable<Member>): AsyncGenerator<Member[]> {
  let batch: Member[] = [];
  for await (const member of members) {
    batch.push(member);
    if (batch.length < SIZE) continue;
    yield batch;
    batch = [];
  }
  if (batch.length > 0) yield batch;
}
