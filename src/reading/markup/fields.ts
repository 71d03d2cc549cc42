/** @file What the fields of a form show in a file, where nobody has filled them in since. */
import { type AnyNode, type Element, isTag, isText } from 'domhandler';

/** The text in a field; undefined where it shows something else than text. */
export function fieldText(field: Element): string | undefined {
  if (field.name === 'textarea') return textBelow(field);
  return field.name === 'select' ? chosen(field) : inputText(field);
}

function inputText({ attribs }: Element): string | undefined {
  const { value = '', placeholder = '' } = attribs;
  const type = (attribs.type ?? 'text').toLowerCase();
  if (type === 'hidden') return '';
  if (type !== 'text' && type !== 'number') return undefined;
  // What is shown in an empty field was not filled in.
  return value === '' && placeholder.trim() !== '' ? undefined : value;
}

/** The option that a closed list shows: the last one marked, or else the first one. */
function chosen(select: Element): string | undefined {
  if (select.attribs.multiple !== undefined || Number(select.attribs.size ?? 1) > 1)
    return undefined;
  const options = optionsBelow(select);
  const option =
    options.findLast(({ attribs }) => attribs.selected !== undefined) ??
    options.find(({ attribs }) => attribs.disabled === undefined);
  return option ? (option.attribs.label ?? textBelow(option)) : '';
}

const optionsBelow = (node: Element): Element[] =>
  node.children.filter(isTag).flatMap((child) => {
    if (child.name === 'option') return [child];
    return child.name === 'optgroup' ? optionsBelow(child) : [];
  });

const textBelow = (node: AnyNode): string => {
  if (isText(node)) return node.data;
  return isTag(node) ? node.children.map(textBelow).join('') : '';
};
