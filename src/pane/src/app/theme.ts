import { createDarkTheme, createLightTheme, type BrandVariants, type Theme } from '@fluentui/react-components';
import { useEffect, useState } from 'react';
import { isDark } from '../outlook/luminance';
import type { Outlook } from '../outlook/outlook';

/** A quiet green; white on 80 and 110 on the dark grounds reach 4.5:1. */
const brand: BrandVariants = {
  10: '#041413', 20: '#0a2523', 30: '#0d3633', 40: '#0e4541', 50: '#10544f', 60: '#13635e', 70: '#1a716b', 80: '#237f78',
  90: '#368c85', 100: '#4d9992', 110: '#63a69f', 120: '#79b3ad', 130: '#90c0bb', 140: '#a7cdc9', 150: '#bedad7', 160: '#d6e8e6',
};

const light = createLightTheme(brand);
const dark: Theme = {
  ...createDarkTheme(brand),
  colorBrandForeground1: brand[120],
  colorBrandForeground2: brand[130],
  colorBrandForegroundLink: brand[120],
  colorBrandForegroundLinkHover: brand[130],
  colorCompoundBrandForeground1: brand[120],
};

/** Follows Outlook's own background; where Outlook does not say, the system's preference. */
export function useTheme(outlook: Outlook | undefined): Theme {
  const system = window.matchMedia('(prefers-color-scheme: dark)');
  const [prefersDark, setPrefersDark] = useState(system.matches);
  const [background, setBackground] = useState(() => outlook?.background());

  useEffect(() => {
    const changed = (event: MediaQueryListEvent) => setPrefersDark(event.matches);
    system.addEventListener('change', changed);
    return () => system.removeEventListener('change', changed);
  }, []);
  useEffect(() => {
    setBackground(outlook?.background());
    outlook?.watchTheme(setBackground);
  }, [outlook]);

  const isDarkNow = isDark(background) ?? prefersDark;
  useEffect(() => {
    document.documentElement.style.colorScheme = isDarkNow ? 'dark' : 'light';
    document.documentElement.dataset.theme = isDarkNow ? 'dark' : 'light';
  }, [isDarkNow]);
  return isDarkNow ? dark : light;
}
