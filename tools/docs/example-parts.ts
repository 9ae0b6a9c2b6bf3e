// The parts of documentation that are made from operations/: a document, its variables, the head of its reviewed answer.
import { readFileSync } from 'node:fs';
import { answerFile, type Operation } from '../../tests/support/operations.js';
import { printAnswer } from './print-answer.js';

/** The document without the comment at its head, which the page says in words. */
export function showDocument({ document, head }: Operation): string {
  return codeBlock('graphql', document.slice(`${head.join('\n')}\n`.length).trim());
}

export function showVariables({ variables }: Operation): string {
  return codeBlock('json', printAnswer(variables));
}

/** tests/operations compares the file with what the program answers, on both engines. */
export function showAnswer({ name }: Operation): string {
  return codeBlock('jsonc', printAnswer(JSON.parse(readFileSync(answerFile(name), 'utf8'))));
}

function codeBlock(language: string, text: string): string {
  return `\`\`\`${language}\n${text}\n\`\`\``;
}
