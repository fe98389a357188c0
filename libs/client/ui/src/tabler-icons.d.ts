/** One icon, one module: the package's own declaration of all six thousand costs every type check a second. */
declare module '@tabler/icons-react/dist/esm/icons/*.mjs' {
  import type { FunctionComponent, SVGProps } from 'react';
  const Icon: FunctionComponent<Omit<SVGProps<SVGSVGElement>, 'stroke'> & { size?: number | string; stroke?: number }>;
  export { Icon as default };
}
