// Runs the import rules of .dependency-cruiser.js on the sources of a folder.
import { cruise, type ICruiseResult } from 'dependency-cruiser';
import extractTypescriptConfig from 'dependency-cruiser/config-utl/extract-ts-config';
import importRules, { layers } from '../../.dependency-cruiser.js';

export interface SourceFile {
  readonly path: string;
  /** Names of the layers it belongs to. */
  readonly layers: readonly string[];
}

export interface ImportReport {
  readonly files: readonly SourceFile[];
  /** One line each: the rule that is broken, who imports, what is imported. */
  readonly violations: readonly string[];
}

/** Folders with sources that have layers. */
const sourceFolders = ['src', 'packages/client/src', 'explorer/src'];

/** Reads every import under these folders of a folder. */
export async function cruiseImports(folder: string): Promise<ImportReport> {
  const { forbidden, options } = importRules;
  const { tsConfig, ...cruiseOptions } = options;
  const { output } = await cruise(sourceFolders, { ...cruiseOptions, baseDir: folder, ruleSet: { forbidden }, validate: true }, undefined, {
    tsConfig: extractTypescriptConfig(tsConfig?.fileName ?? 'tsconfig.json'),
  });
  const { modules, summary } = output as ICruiseResult;
  return {
    files: modules
      .map(({ source }) => source)
      .filter((path) => sourceFolders.some((folder) => path.startsWith(`${folder}/`)))
      .map((path) => ({ path, layers: layersOf(path) })),
    violations: summary.violations.map(({ rule, from, to }) => `${rule.name}: ${from} -> ${to}`).sort(),
  };
}

function layersOf(path: string): string[] {
  return Object.entries(layers)
    .filter(([, layer]) => new RegExp(layer.path).test(path))
    .map(([name]) => name);
}
