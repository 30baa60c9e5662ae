import { COLLECTION_NAMES, COLLECTIONS, SINGLE_NAMES, SINGLES, type CollectionName, type SingleName } from './collections.ts';

/** Written by commands, or handed over by the publisher as they are: nobody fills these in. */
const NOT_BY_HAND = ['boundaries', 'releases', 'fingerprints'] as const satisfies readonly CollectionName[];

type ByHand = Exclude<CollectionName, (typeof NOT_BY_HAND)[number]>;

/** Everything an editor fills in: collections, and single files. Forms, completion, scaffolds and templates are made for these. */
export type EditableName = ByHand | SingleName;

const isByHand = (name: CollectionName): name is ByHand => !NOT_BY_HAND.some((other) => other === name);

export const EDITABLE_COLLECTIONS: readonly ByHand[] = COLLECTION_NAMES.filter(isByHand);
export const EDITABLE: readonly EditableName[] = [...EDITABLE_COLLECTIONS, ...SINGLE_NAMES];

/** The schema of something editable: of each file of a collection, or of the single file. */
export function schemaOf(name: EditableName): (typeof COLLECTIONS)[ByHand]['schema'] | (typeof SINGLES)[SingleName]['schema'] {
  return name in SINGLES ? SINGLES[name as SingleName].schema : COLLECTIONS[name as ByHand].schema;
}
