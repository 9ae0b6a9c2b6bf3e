// What a run of the bench is told on the command line.
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
    .option('--file <file>', 'news of the format current-events; synthetic news where left out')
    .option('--articles <number>', 'how many, multiplied where the file has fewer', readNumber, 100_000)
    .option('--requests <number>', 'how often each question is asked, after it was asked to warm up', readNumber, 200)
    .option('--seconds <number>', 'longest that one question is asked of one engine; its row then says how often it was', readNumber, 30)
    .option('--only <words>', 'only questions that have these words in their name')
    .addOption(new Option('--engine <engine>', 'one engine alone').choices(['sqlite', 'neo4j']))
    .option('--folder <folder>', 'where stores and results are kept', '.cache/bench')
    .option('--again', 'measures the questions again that were measured before')
    .option('--import-only', 'imports, and asks nothing')
    .parse()
    .opts<BenchOptions>();
}
