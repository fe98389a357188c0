import { Component, type ComponentType, type ReactNode } from 'react';
import type { Part } from './Part';
import { PartMissing } from './PartMissing';

type Props<Shown extends object> = {
  part: Part<Shown>;
  /** What stands in its place while it is missing. */
  instead?: ReactNode;
  /** What is worth no words: nobody has asked for it. */
  silent?: boolean;
  /** For what lies over the page: so do the words about it, and this leaves both. */
  leave?: () => void;
  /** Drawn anew with what was fetched the second time. */
  children: (Loaded: ComponentType<Shown>) => ReactNode;
};

/** Where a part stumbles, the page stands: its place says so and offers to try again. */
export class PartBoundary<Shown extends object> extends Component<Props<Shown>, { failed: boolean }> {
  override state = { failed: false };
  private forget: (() => void) | undefined;

  static getDerivedStateFromError(): { failed: boolean } {
    return { failed: true };
  }

  override componentDidMount(): void {
    this.forget = this.props.part.onceThere(this.show);
    window.addEventListener('online', this.fetch);
  }

  override componentWillUnmount(): void {
    this.forget?.();
    window.removeEventListener('online', this.fetch);
  }

  private readonly show = () => this.setState({ failed: false });

  /** Unasked, so that the page is never taken away from who reads it. */
  private readonly fetch = () => {
    if (this.state.failed) void this.props.part.fetchAgain();
  };

  override render(): ReactNode {
    const { part, instead, silent, leave, children } = this.props;
    if (!this.state.failed) return children(part.Loaded);
    return (
      <>
        {instead}
        {!silent && <PartMissing again={part.again} leave={leave} />}
      </>
    );
  }
}
