import { Drawer } from '@mantine/core';
import { useMediaQuery } from '@mantine/hooks';
import { useCloseAfterAsking } from '../forms/useCloseAfterAsking';
import { WritingInside } from '../forms/WritingInside';
import { useWords } from '../UiWords';
import type { SideSheetProps } from './side-sheet-props';

export function SideSheetBody({ title, opened, close, size = 420, children }: SideSheetProps) {
  const words = useWords();
  const { close: ask, inside } = useCloseAfterAsking(close);
  const phone = useMediaQuery('(max-width: 47.99em)', false, { getInitialValueInEffect: false });
  return (
    <Drawer
      opened={opened}
      onClose={ask}
      title={title}
      position={phone ? 'bottom' : 'right'}
      size={phone ? '88dvh' : size}
      radius={phone ? '8px 8px 0 0' : 0}
      closeButtonProps={{ 'aria-label': words.close }}
    >
      <WritingInside value={inside}>{children}</WritingInside>
    </Drawer>
  );
}
