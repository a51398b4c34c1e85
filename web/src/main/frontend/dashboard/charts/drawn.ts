import type { ComponentChildren, VNode } from 'preact';

export interface Element {
  type: string;
  props: Record<string, any>;
  text: string;
}

type Node = VNode<Record<string, unknown>>;

/** All elements of a picture that keeps nothing in mind, the outer before the inner, with what is written in each: for tests. */
export function drawn(node: ComponentChildren): Element[] {
  if (Array.isArray(node)) return node.flatMap(drawn);
  if (!isNode(node)) return [];
  if (typeof node.type === 'function') return drawn((node.type as (props: unknown) => ComponentChildren)(node.props));
  return [{ type: node.type, props: node.props, text: written(node.props.children as ComponentChildren) }, ...drawn(node.props.children as ComponentChildren)];
}

function written(node: ComponentChildren): string {
  if (Array.isArray(node)) return node.map(written).join('');
  if (!isNode(node)) return node === null || node === undefined || typeof node === 'boolean' ? '' : String(node);
  return typeof node.type === 'function' ? written((node.type as (props: unknown) => ComponentChildren)(node.props)) : written(node.props.children as ComponentChildren);
}

const isNode = (node: ComponentChildren): node is Node & { type: string } => typeof node === 'object' && node !== null && 'props' in node;

export const all = (node: ComponentChildren, type: string, name?: string) => drawn(node).filter((each) => each.type === type && (name === undefined || String(each.props.class).split(' ').includes(name)));
