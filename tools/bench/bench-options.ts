// The command-line options of the benchmark.
import { Command, Option } from 'commander';
import { readNumber } from './multiply.js';

export interface BenchOptions {
  readonly file?: string;
  readonly articles: number;
  readonly requests: number;
  readonly seconds: number;
  readonly only?: string;
  readonly engine?: 'sqlite' | 'neo4j';
  readonly folder: string;
  readonly again?: true;
  readonly importOnly?: true;
}

export function readBenchOptions(): BenchOptions {
  return new Command('npm run bench --')
    .description(
      'Imports news, multiplied to a number of articles, and asks every question of a small, a large and the largest entity. ' +
        'What was measured is kept: the same command goes on where it was cut off.',
    )
    .option('--file <file>', 'news in the format current-events; synthetic news by default')
    .option('--articles <number>', 'number of articles; if the file has fewer, they are multiplied', readNumber, 100_000)
    .option('--requests <number>', 'how often each question is asked after the warm-up', readNumber, 200)
    .option('--seconds <number>', 'time limit for one question on one engine; its row then shows how often it was asked', readNumber, 30)
    .option('--only <words>', 'only questions whose name contains these words')
    .addOption(new Option('--engine <engine>', 'one engine alone').choices(['sqlite', 'neo4j']))
    .option('--folder <folder>', 'folder of stores and results', '.cache/bench')
    .option('--again', 'measure again questions that were already measured')
    .option('--import-only', 'import only, and ask no questions')
    .parse()
    .opts<BenchOptions>();
}
