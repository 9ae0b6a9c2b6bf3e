// The exit codes of all commands.

export const exitCodes = { ok: 0, refused: 1, usage: 2 } as const;
export type ExitCode = (typeof exitCodes)[keyof typeof exitCodes];

/** The part of each --help with exit codes and examples. `refused` says when the command exits with 1. */
export function helpAfter({ refused, examples }: { readonly refused: string; readonly examples: readonly string[] }): string {
  return `
Exit codes:
  0  success
  1  ${refused}
  2  a command, an option or a setting is wrong

Examples:
${examples.map((example) => `  $ ${example}`).join('\n')}
`;
}
