import type { EditingContext } from './editing-context';

type Named = EditingContext & { name: string };

/** The id of the person printed with this name, who is added to the archive when it knows nobody of that name. */
export async function storePerson({ payload, req, name }: Named): Promise<string> {
  const known = await findPersonId({ payload, req, name });
  if (known) return known;
  const person = await payload.create({
    collection: 'people',
    data: { kind: 'person', name },
    depth: 0,
    req,
  });
  return person.id;
}

/** The id of the person with this name; null when the archive knows nobody of that name. */
export async function findPersonId({ payload, req, name }: Named): Promise<string | null> {
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
  return docs[0]?.id ?? null;
}
