import { CloseButton, TextInput } from '@mantine/core';
import IconSearch from '@tabler/icons-react/dist/esm/icons/IconSearch.mjs';
import { useEffect, useRef, useState } from 'react';
import { useTranslation } from 'react-i18next';

type Props = { label: string; value: string; change: (value: string) => void };

/** Short enough to feel at once, long enough not to ask for every letter. */
const PAUSE = 150;

/** Answers as one types: tells what stands in it a moment after the last letter. */
export function SearchField({ label, value, change }: Props) {
  const { t } = useTranslation('people');
  const [text, setText] = useState(value);
  const [told, setTold] = useState(value);
  const [seen, setSeen] = useState(value);
  // Changed from outside, by Back or a link: the field follows. What it told itself comes back later and changes nothing.
  if (value !== seen) {
    setSeen(value);
    if (value !== told) {
      setTold(value);
      setText(value);
    }
  }
  const tell = useRef(change);
  useEffect(() => {
    tell.current = change;
  });
  useEffect(() => {
    if (text.trim() === told) return;
    const timer = window.setTimeout(() => {
      setTold(text.trim());
      tell.current(text.trim());
    }, PAUSE);
    return () => window.clearTimeout(timer);
  }, [text, told]);
  return (
    <TextInput
      type="search"
      aria-label={label}
      placeholder={label}
      leftSection={<IconSearch size={18} stroke={1.5} />}
      rightSection={text && <CloseButton aria-label={t('search.clear')} onClick={() => setText('')} />}
      maxLength={200}
      value={text}
      onChange={(event) => setText(event.currentTarget.value)}
    />
  );
}
