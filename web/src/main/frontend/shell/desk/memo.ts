import { Component, h, type FunctionComponent } from 'preact';

/** A component that is drawn anew only when one of its properties is another. */
export function memo<P extends object>(Drawn: FunctionComponent<P>): FunctionComponent<P> {
  class Kept extends Component<P> {
    override shouldComponentUpdate(next: P): boolean {
      return Object.keys(next).some((key) => next[key as keyof P] !== (this.props as P)[key as keyof P]);
    }
    override render(props: P) {
      return h(Drawn, props as never);
    }
  }
  return (props) => h(Kept as never, props);
}
