/** @file What the command says of itself. */

const READS =
  'Reads annual disclosure reports (政府信息公开工作年度报告) from .html, .htm, .docx, .txt and .md files.';

/** How each command is called, and what it does. */
const COMMANDS = {
  parse: {
    call: 'gouji parse FILE...',
    does: `parse  writes one JSON object a line: {"input": …, "report": … or null, "error": … or null}.
       Exit status: 0 all read, 1 some file had no report, 2 wrong usage.`,
  },
  check: {
    call: 'gouji check [--json] [--lang zh|en] FILE...',
    does: `check  says what does not add up in each report, and between reports of one body (consecutive years) or
       of several. --json writes one object a line; --lang is by default that of the system.
       Exit status: 0 no error found, 1 an error was found or a file had no report, 2 wrong usage.`,
  },
} as const;

export type CommandName = keyof typeof COMMANDS;

const usage = (calls: readonly string[], does: readonly string[]): string => `Usage: ${calls.join(`
       `)}

${READS}

${does.join('\n')}
`;

const all = Object.values(COMMANDS);

/** Of all commands. */
export const USAGE = usage(
  [...all.map(({ call }) => call), 'gouji --help, gouji COMMAND --help', 'gouji --version'],
  all.map(({ does }) => does),
);

/** Of one command. */
export const usageOf = (command: CommandName): string =>
  usage([COMMANDS[command].call], [COMMANDS[command].does]);

/** Is help asked for, among whatever else is given? */
export const asksForHelp = (args: readonly string[]): boolean =>
  args.some((arg) => arg === '--help' || arg === '-h');
