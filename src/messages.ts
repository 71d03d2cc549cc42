/**
 * @file Every message in one table: what is asked, what is answered, and who may ask. A message that
 * is not in the table, or comes from elsewhere, is not answered.
 */
import './report/jitless.js';
import * as z from 'zod';
import { browser, type Runtime } from './browser.js';
import { REFUSALS } from './reading/verdict.js';
import { placeSchema } from './report/cell.js';
import { findingSchema } from './report/finding.js';
import { reportSchema } from './report/report.js';
import { STORE_CAUSES } from './store/failure.js';

/** A tab cannot be read. `restricted`: browsers let no extension in; `gone`: the tab was closed. */
export const UNREADABLE = ['restricted', 'gone', 'failed'] as const;

const entrySchema = z.object({
  id: z.number().int(),
  version: z.number().int(),
  capturedAt: z.string(),
  seenAt: z.string(),
  sha256: z.string(),
});

const notReport = z.object({
  kind: z.literal('not_report'),
  verdict: z.enum(REFUSALS),
  title: z.string(),
});
const unreadable = z.object({ kind: z.literal('unreadable'), why: z.enum(UNREADABLE) });

/** What is said of a report beside its own record. */
const besides = {
  /** What the captured reports of the same body, or with the same figures, show. */
  related: z.array(findingSchema),
  /** Checks that broke down: a fault of this program, which says nothing about the report. */
  broken: z.array(z.string()),
};

const tabRequest = z.object({ tabId: z.number().int() });

const TABLE = {
  /** A document found a report, or lost the one it had. */
  sighted: {
    from: 'content',
    request: z.object({ report: z.boolean() }),
    answer: z.undefined(),
  },
  /** Read a tab without saving. */
  look: {
    from: 'page',
    request: tabRequest,
    answer: z.discriminatedUnion('kind', [
      z.object({
        kind: z.literal('report'),
        report: reportSchema,
        ...besides,
        /** The version of this page that was saved last. */
        saved: entrySchema.nullable(),
      }),
      notReport,
      unreadable,
    ]),
  },
  /** Read a tab and save what it holds. */
  capture: {
    from: 'page',
    request: tabRequest,
    answer: z.discriminatedUnion('kind', [
      z.object({
        kind: z.literal('saved'),
        report: reportSchema,
        ...besides,
        outcome: z.enum(['new', 'changed', 'seen']),
        saved: entrySchema,
      }),
      /** Read, but not saved: the report can still be exported. */
      z.object({
        kind: z.literal('unsaved'),
        report: reportSchema,
        ...besides,
        cause: z.enum(STORE_CAUSES),
      }),
      notReport,
      unreadable,
    ]),
  },
  /** Outline figures in the page that a report was read from, and scroll there. */
  show: {
    from: 'page',
    request: z.object({
      tabId: z.number().int(),
      /** Address of the document that holds the report. */
      url: z.string(),
      places: z.array(placeSchema),
    }),
    /** How many figures are outlined. */
    answer: z.number().int(),
  },
} as const;

type Table = typeof TABLE;
export type MessageType = keyof Table;
export type Request<T extends MessageType> = z.infer<Table[T]['request']>;
export type Answer<T extends MessageType> = z.infer<Table[T]['answer']>;
export type Look = Answer<'look'>;
export type Capture = Answer<'capture'>;
export type SavedEntry = z.infer<typeof entrySchema>;

/** Sends a message to the background and checks its answer. */
export async function ask<T extends MessageType>(type: T, request: Request<T>): Promise<Answer<T>> {
  const answer: unknown = await browser.runtime.sendMessage({ ...request, type });
  return TABLE[type].answer.parse(answer) as Answer<T>;
}

type Handlers = {
  readonly [T in MessageType]: (
    request: Request<T>,
    sender: Runtime.MessageSender,
  ) => Promise<Answer<T>>;
};

/** Answers messages with these handlers, each only for the senders that the table allows. */
export function answerWith(handlers: Handlers): void {
  browser.runtime.onMessage.addListener((message: unknown, sender: Runtime.MessageSender) => {
    const type = typeOf(message);
    if (!type || !maySend(TABLE[type].from, sender)) return undefined;
    return answer(handlers, type, message, sender);
  });
}

async function answer<T extends MessageType>(
  handlers: Handlers,
  type: T,
  message: unknown,
  sender: Runtime.MessageSender,
): Promise<Answer<T>> {
  const request = TABLE[type].request.parse(message) as Request<T>;
  return handlers[type](request, sender);
}

function typeOf(message: unknown): MessageType | undefined {
  const type: unknown = typeof message === 'object' && message && 'type' in message && message.type;
  return typeof type === 'string' && Object.hasOwn(TABLE, type) ? (type as MessageType) : undefined;
}

/** Content scripts speak from a tab's web page; the extension's own pages from its origin. */
function maySend(from: 'content' | 'page', sender: Runtime.MessageSender): boolean {
  if (sender.id !== browser.runtime.id) return false;
  const own = sender.url?.startsWith(browser.runtime.getURL('')) ?? false;
  return from === 'page' ? own : !own && sender.tab !== undefined;
}
