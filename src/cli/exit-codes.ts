// What the exit code of every command says.

export const exitCodes = { ok: 0, refused: 1, usage: 2 } as const;
export type ExitCode = (typeof exitCodes)[keyof typeof exitCodes];

/** The part of each --help that tells exit codes and examples. `refused` says when this command exits 1. */
export function helpAfter({ refused, examples }: { readonly refused: string; readonly examples: readonly string[] }): string {
  return `
Exit codes:
  0  done
  1  ${refused}
  2  wrong usage: a command, an option or a setting

Examples:
${examples.map((example) => `  $ ${example}`).join('\n')}
`;
}
