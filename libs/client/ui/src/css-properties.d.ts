import 'react';

declare module 'react' {
  // Our components hand measures to their stylesheets as custom properties.
  interface CSSProperties {
    [property: `--${string}`]: string | number | undefined;
  }
}
