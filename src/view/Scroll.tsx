/** @file A table that may be wider than the window, scrolled by mouse and by keyboard. */
import type { ComponentChildren } from 'preact';

interface Props {
  /** Id of the heading that names the table. */
  readonly labelledBy: string;
  readonly children: ComponentChildren;
}

export function Scroll({ labelledBy, children }: Props) {
  return (
    // biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls must be reachable by keyboard (WCAG 2.1.1)
    <section class="scroll" aria-labelledby={labelledBy} tabIndex={0}>
      {children}
    </section>
  );
}
