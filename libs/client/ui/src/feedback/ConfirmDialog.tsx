import { Button, Group, Modal, Text } from '@mantine/core';
import { useWords } from '../UiWords';
import type { Question } from './question';

type Props = Question & { answer: (yes: boolean) => void };

export function ConfirmDialog({ title, text, confirm, cancel, danger, answer }: Props) {
  const words = useWords();
  return (
    <Modal opened onClose={() => answer(false)} title={title} size="sm" withCloseButton={false}>
      {text && <Text c="dimmed">{text}</Text>}
      <Group justify="flex-end" mt="xl" gap="sm">
        <Button variant="default" onClick={() => answer(false)}>
          {cancel ?? words.cancel}
        </Button>
        <Button color={danger ? 'red' : undefined} onClick={() => answer(true)} data-autofocus>
          {confirm}
        </Button>
      </Group>
    </Modal>
  );
}
