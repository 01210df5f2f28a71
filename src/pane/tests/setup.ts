import { cleanup } from '@testing-library/react';
import { afterEach, beforeEach, vi } from 'vitest';
import { forgetSeen } from '../src/app/useLoad';

beforeEach(() => {
  forgetSeen();
  if (typeof window === 'undefined') return;
  window.matchMedia = vi.fn((query: string) => ({
    matches: false, media: query, onchange: null, addEventListener() {}, removeEventListener() {}, addListener() {}, removeListener() {}, dispatchEvent: () => true,
  })) as unknown as typeof window.matchMedia;
  window.scrollTo = () => {};
  globalThis.ResizeObserver = class { observe() {} unobserve() {} disconnect() {} };
});
afterEach(() => {
  cleanup();
  vi.unstubAllGlobals();
});
