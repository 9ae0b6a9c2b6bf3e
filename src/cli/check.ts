// `dossier check`: are these article files right? Writes nothing.
import type { Command } from 'commander';
import { exitCodes, helpAfter } from './exit-codes.js';
import { listArticleFiles, readArticleInputs } from './read-article-inputs.js';

export function addCheckCommand(program: Command): void {
  program
    .command('check')
    .argument('[files...]', 'article files; those that come with the program if left out')
    .description('check article files and tell every mistake at once: where, what was expected, what was got; files may refer to those that come with the program')
    .addHelpText('after', helpAfter({ refused: 'there are mistakes, or a file cannot be read', examples: ['dossier check', 'dossier check my-article.json'] }))
    .action(check);
}

async function check(named: string[]): Promise<void> {
  const { checkArticleFiles, formatProblem, seedFolder } = await import('../compose.js');
  const shipped = listArticleFiles(seedFolder);
  const files = named.length > 0 ? named : shipped;
  const { problems } = await checkArticleFiles(readArticleInputs(files), { context: readArticleInputs(shipped) });
  if (problems.length === 0) {
    console.log(files.length === 1 ? '1 file is fine.' : `${files.length} files are fine.`);
    return;
  }
  for (const problem of problems) console.error(formatProblem(problem));
  console.error(problems.length === 1 ? '1 mistake.' : `${problems.length} mistakes.`);
  process.exitCode = exitCodes.refused;
}
