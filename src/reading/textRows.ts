/** @file The rows of the official tables in running text: each label with the figures behind it. */
import { proactiveId, remedyId, requestId } from '../forms/cells.js';
import type { Form, Unit } from '../forms/form.js';
import type { CellId } from '../report/cell.js';
import { isBlankText } from './characters.js';
import { readFigure } from './figure.js';
import type { FlatRow } from './flatRows.js';
import { Lexicon, type Word } from './lexicon.js';
import type { Line } from './markup.js';
import { headingOf } from './sections.js';

/** What stands behind a label: one printed cell. */
export interface Printed {
  readonly text: string;
  readonly line: Line;
}

/** A row of the form and what the text prints for it. */
export interface TextRow {
  readonly table: 'proactive' | 'requests' | 'remedies';
  /** The cells of the row, in the order of the form. */
  readonly ids: readonly CellId[];
  readonly printed: readonly Printed[];
  /** The text itself separates the cells of this row. */
  readonly explicit: boolean;
  /** Nothing separates the label from its figures, so nothing may separate the figures either. */
  readonly run: boolean;
}

/** The rows found, and what tells how far the text can be trusted. */
export interface TextRows {
  readonly rows: readonly TextRow[];
  /** Lines that belong to the tables, so not to the narrative. */
  readonly lines: ReadonlySet<Line>;
  /** Words of the form in the order in which they are met. */
  readonly words: readonly Word[];
}

interface OpenRow extends Omit<TextRow, 'printed'> {
  readonly printed: Printed[];
}

const isValue = (text: string, unit: Unit): boolean => {
  const { status } = readFigure(text, unit);
  return status === 'number' || status === 'dash';
};
const isFigureText = (text: string): boolean => isValue(text, 'count') || isValue(text, 'wan_yuan');

/** Reads rows of text as the tables of one form. */
export function findTextRows(form: Form, flat: readonly FlatRow[]): TextRows {
  const lexicon = new Lexicon(form);
  const rows: TextRow[] = [];
  const lines = new Set<Line>();
  const words: Word[] = [];
  let table: TextRow['table'] | undefined;
  let inRows = false;
  let groups: string[] = [];
  let open: OpenRow | undefined;

  const close = (): void => {
    if (open) rows.push(open);
    open = undefined;
  };
  /** Narrative follows: a label without figures was a word of it. */
  const leave = (): void => {
    if (open && open.printed.length === 0) open = undefined;
    close();
    inRows = false;
  };
  const begin = (
    kind: TextRow['table'],
    ids: readonly CellId[],
    explicit: boolean,
    run: boolean,
  ) => {
    close();
    open = { table: kind, ids, printed: [], explicit, run };
  };

  const take = (word: Word, line: Line, explicit: boolean, run: boolean): void => {
    words.push(word);
    lines.add(line);
    switch (word.kind) {
      case 'article':
      case 'column':
        table = 'proactive';
        return close();
      case 'proactive':
        if (table !== 'proactive') return;
        return begin(
          'proactive',
          word.block.columns.map((column) => proactiveId(word.row.id, column.id)),
          explicit,
          run,
        );
      case 'applicant':
      case 'heading':
        if (word.kind === 'applicant' && table !== 'requests' && isShared(word.id)) return close();
        table = table === 'remedies' && isShared('id' in word ? word.id : '') ? table : 'requests';
        return close();
      case 'request':
        if (table !== 'requests') return close();
        inRows = true;
        return begin(
          'requests',
          form.applicants.map((applicant) => requestId(word.row.id, applicant.id)),
          explicit,
          run,
        );
      case 'result':
      case 'content':
        return close();
      case 'litigation':
      case 'group':
      case 'outcome':
        if (table !== 'remedies') groups = [];
        if (open?.table === 'remedies' && open.printed.length > 0) groups = [];
        close();
        table = 'remedies';
        inRows = false;
        if (word.kind === 'group' && !groups.includes(word.group.id)) groups.push(word.group.id);
        return;
    }
  };

  const print = (text: string, line: Line, explicit: boolean, run: boolean): boolean => {
    if (!open && table === 'remedies' && groups.length > 0) {
      const ids = form.remedies
        .filter((group) => groups.includes(group.id))
        .flatMap((group) => form.outcomes.map((outcome) => remedyId(group.id, outcome.id)));
      open = { table: 'remedies', ids, printed: [], explicit, run };
    }
    if (!open) return false;
    lines.add(line);
    open.printed.push({ text, line });
    return true;
  };

  for (const { line, cells, explicit } of flat) {
    if (!explicit && headingOf(line.text)) {
      close();
      table = undefined;
      inRows = false;
      continue;
    }
    // A row that the text itself ends, ends what came before; one without a label holds figures only.
    if (explicit) close();
    const isBare = explicit && !cells.some((cell) => lexicon.find(cell, inRows));
    for (const cell of cells) {
      if (isBlankText(cell)) {
        if (explicit && (open || (isBare && cells.some(isFigureText))))
          print(cell, line, explicit, false);
        continue;
      }
      if (isFigureText(cell)) {
        print(cell, line, explicit, false);
        continue;
      }
      const word = lexicon.find(cell, inRows);
      if (word) {
        take(word, line, explicit, false);
        continue;
      }
      if (explicit && open && table) {
        print(cell, line, explicit, false);
        continue;
      }
      takeApart(cell, line, explicit);
    }
  }
  close();
  return { rows, lines, words };

  /** A text that is no single word: words and figures run together, or narrative. */
  function takeApart(cell: string, line: Line, explicit: boolean): void {
    const parts = lexicon.split(cell);
    const isWord = (part: string): boolean => lexicon.find(part, inRows) !== undefined;
    // A sentence that mentions a label or two is narrative; a table run together has many.
    const isTable = parts.every((part) => isWord(part) || isFigures(part));
    if (!isTable && parts.filter(isWord).length < FEWEST_WORDS) return leave();
    for (const part of parts) {
      const word = parts.length > 1 || !explicit ? lexicon.find(part, inRows) : undefined;
      if (word) take(word, line, explicit, true);
      else if (isFigures(part))
        for (const text of part.split(/\s+/u)) print(text, line, explicit, true);
      else leave();
    }
  }
}

/** Words of the form in one text that make it a part of its tables. */
const FEWEST_WORDS = 6;

const isShared = (id: string): boolean => id === 'other' || id === 'total';

/** Figures and marks, separated by blanks; a run of digits may be longer than any figure. */
const isFigures = (part: string): boolean =>
  part.split(/\s+/u).every((text) => isFigureText(text) || /^\d+$/u.test(text));
