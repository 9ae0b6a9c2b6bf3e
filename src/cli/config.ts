// `dossier config`: prints the effective settings and where each comes from.
import type { Command } from 'commander';
import { describeStore, printable, readConfig, settingNames, settings, type Config } from '../config.js';
import { helpAfter } from './exit-codes.js';

export function addConfigCommand(program: Command): void {
  program
    .command('config')
    .description('print the effective settings, where each comes from and what it means; secrets are hidden')
    .addHelpText('after', helpAfter({ refused: 'not used', examples: ['dossier config', 'PORT=0 LOG_LEVEL=info dossier config'] }))
    .action(() => console.log(describeConfig(readConfig())));
}

/** One line for each setting: name, value, source and meaning. */
export function describeConfig({ values, fromEnvironment, store }: Config): string {
  const rows = settingNames.map(
    (name) => [name, printable(name, values[name]), fromEnvironment.has(name) ? 'environment' : 'default', settings[name].meaning] as const,
  );
  const widths = [0, 1, 2].map((column) => Math.max(...rows.map((row) => row[column]!.length)));
  const lines = rows.map((row) => row.map((cell, column) => cell.padEnd(widths[column] ?? 0)).join('  '));
  const { engine, place } = describeStore(store);
  return [`The graph is in ${engine} (${place}).`, '', ...lines].join('\n');
}
