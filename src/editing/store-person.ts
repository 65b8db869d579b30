import type { EditingContext } from './editing-context';

/** The id of the person printed with this name, who is added to the archive when it knows nobody of that name. */
export async function storePerson({
  payload,
  req,
  name,
}: EditingContext & { name: string }): Promise<string> {
  const { docs } = await payload.find({
    collection: 'people',
    where: { or: [{ name: { equals: name } }, { 'names.name': { equals: name } }] },
    // The one who was there first, whoever else was given the same name later.
    sort: 'createdAt',
    depth: 0,
    limit: 1,
    pagination: false,
    req,
  });
  if (docs[0]) return docs[0].id;
  const person = await payload.create({
    collection: 'people',
    data: { kind: 'person', name },
    depth: 0,
    req,
  });
  return person.id;
}
