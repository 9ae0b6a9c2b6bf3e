// Options for renewing a store when it is opened. The defaults are the vocabulary and versions of this program.
import type { StoredVocabulary } from '../stored-vocabulary.js';
import type { DerivedVersions } from './derived-data.js';
import type { RenewalProgress } from './renewal-progress.js';

export interface RenewalOptions {
  /** The values that the database accepts from now on, in addition to those that it accepts already. */
  readonly vocabulary?: StoredVocabulary;
  /** The versions of derived data that the store has afterwards. */
  readonly versions?: DerivedVersions;
  /** Called after each chunk of a pass over the whole store, which takes minutes for a large one. Not called if the store is up to date. */
  readonly onProgress?: (progress: RenewalProgress) => void;
}
