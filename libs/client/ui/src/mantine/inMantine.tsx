import type { ComponentType } from 'react';

type Load<Props> = () => Promise<ComponentType<Props>>;

/** For a part or a page that is made of Mantine's components: brings what they need around them along with its code. */
export function inMantine<Props extends object>(load: Load<Props>): Load<Props> {
  return async () => {
    const [Part, { MantineScope }] = await Promise.all([load(), import('./MantineScope')]);
    return (props) => (
      <MantineScope>
        <Part {...props} />
      </MantineScope>
    );
  };
}
