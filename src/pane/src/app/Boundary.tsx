import { Component, type ReactNode } from 'react';
import { Notice } from '../parts/Notice';
import { t } from '../text/text';

/** A fault in a view leaves words and a way on, never a blank pane. */
export class Boundary extends Component<{ children: ReactNode }, { failed: boolean }> {
  override state = { failed: false };

  static getDerivedStateFromError() {
    return { failed: true };
  }

  override render() {
    if (!this.state.failed) return this.props.children;
    return <Notice title={t('problem.title')} words={t('problem.unexpected')} action={t('again')} onAction={() => this.setState({ failed: false })} />;
  }
}
