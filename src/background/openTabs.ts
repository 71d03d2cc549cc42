/** @file Pages that were open before the extension came: they are watched without a reload. */
import { browser } from '../browser.js';

/** Runs the resident script in every open page that it would have run in. */
export async function watchOpenTabs(): Promise<void> {
  const [script] = browser.runtime.getManifest().content_scripts ?? [];
  if (!script?.js) return;
  const files = script.js.map((file) => `/${file}`);
  const tabs = await browser.tabs.query({ url: script.matches });
  await Promise.allSettled(
    tabs.map(({ id, discarded }) =>
      id === undefined || discarded
        ? undefined
        : browser.scripting.executeScript({ target: { tabId: id, allFrames: true }, files }),
    ),
  );
}
