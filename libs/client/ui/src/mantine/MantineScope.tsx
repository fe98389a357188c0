import {
  convertCssVariables,
  deepMerge,
  DEFAULT_THEME,
  defaultCssVariablesResolver,
  DirectionProvider,
  MantineProvider,
  mergeMantineTheme,
  type MantineColorSchemeManager,
} from '@mantine/core';
import { createContext, use, useMemo, type ReactNode } from 'react';
import { useScheme } from '../tokens/useScheme';
import './styles';
import { theme, variables } from './theme';

const InScope = createContext(false);

/** The same for every scope, so it stands in the page once: React keeps one style of a name. */
const variablesCss = (() => {
  const whole = mergeMantineTheme(DEFAULT_THEME, theme);
  return convertCssVariables(deepMerge(defaultCssVariablesResolver(whole), variables(whole)));
})();

/**
 * What Mantine's components need around them. The frame and the feed stand outside: they are plain elements, and
 * Mantine comes with the first menu, dialog or page that uses it. Inside another scope it adds nothing.
 */
export function MantineScope({ children, env = 'default' }: { children: ReactNode; env?: 'default' | 'test' }) {
  const inScope = use(InScope);
  const scheme = useScheme();
  const manager = useMemo(() => managerOf(scheme), [scheme]);
  if (inScope) return children;
  return (
    <InScope value>
      <style href="mantine-variables" precedence="low">
        {variablesCss}
      </style>
      <DirectionProvider detectDirection>
        <MantineProvider
          theme={theme}
          withCssVariables={false}
          withGlobalClasses={false}
          colorSchemeManager={manager}
          forceColorScheme={scheme}
          env={env}
        >
          {children}
        </MantineProvider>
      </DirectionProvider>
    </InScope>
  );
}

/** Mantine asks it as it mounts, before it heeds what is forced: any other answer would flash. */
const managerOf = (scheme: 'light' | 'dark'): MantineColorSchemeManager => ({
  get: () => scheme,
  set: () => undefined,
  subscribe: () => undefined,
  unsubscribe: () => undefined,
  clear: () => undefined,
});
