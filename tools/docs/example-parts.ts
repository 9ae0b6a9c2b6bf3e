// The parts of the documentation that are generated from operations/: a document, its variables, the start of its reviewed answer.
import { readFileSync } from 'node:fs';
import { answerFile, type Operation } from '../../tests/support/operations.js';
import { printAnswer } from './print-answer.js';

/** The document without the comment at its head, because the page has its text. */
export function showDocument({ document, head }: Operation): string {
  return codeBlock('graphql', document.slice(`${head.join('\n')}\n`.length).trim());
}

export function showVariables({ variables }: Operation): string {
  return codeBlock('json', printAnswer(variables));
}

/** tests/operations compares the file with the answers of the program on both engines. */
export function showAnswer({ name }: Operation): string {
  return codeBlock('jsonc', printAnswer(JSON.parse(readFileSync(answerFile(name), 'utf8'))));
}

function codeBlock(language: string, text: string): string {
  return `\`\`\`${language}\n${text}\n\`\`\``;
}
