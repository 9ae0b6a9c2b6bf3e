// Runs the import rules of .dependency-cruiser.js on the sources of a folder.
import { existsSync } from 'node:fs';
import path from 'node:path';
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

/** Folders without layers, whose imports must not form circles either. */
const otherFolders = ['tools', 'tests/support'];

/** Reads every import under these folders of a folder. */
export async function cruiseImports(folder: string): Promise<ImportReport> {
  const { forbidden, options } = importRules;
  const { tsConfig, ...cruiseOptions } = options;
  const folders = [...sourceFolders, ...otherFolders].filter((one) => existsSync(path.join(folder, one)));
  const { output } = await cruise(folders, { ...cruiseOptions, baseDir: folder, ruleSet: { forbidden }, validate: true }, undefined, {
    tsConfig: extractTypescriptConfig(tsConfig?.fileName ?? 'tsconfig.json'),
  });
  const { modules, summary } = output as ICruiseResult;
  return {
    files: modules
      .map(({ source }) => source)
      .filter((source) => sourceFolders.some((one) => source.startsWith(`${one}/`)))
      .map((source) => ({ path: source, layers: layersOf(source) })),
    violations: summary.violations.map(({ rule, from, to }) => `${rule.name}: ${from} -> ${to}`).sort(),
  };
}

function layersOf(source: string): string[] {
  return Object.entries(layers)
    .filter(([, layer]) => new RegExp(layer.path).test(source))
    .map(([name]) => name);
}
