export { IconButton, IconLink } from './controls/IconButton';
export { PlainButton } from './controls/PlainButton';
export { MantineScope } from './mantine/MantineScope';
export { inMantine } from './mantine/inMantine';
export { UiProvider } from './UiProvider';
export type { UiWords } from './UiWords';
export { useAnnounce } from './feedback/Announcer';
export { useConfirm } from './feedback/ConfirmProvider';
export type { Question } from './feedback/question';
export { EmptyState } from './feedback/EmptyState';
export { ErrorState } from './feedback/ErrorState';
export { Bone, CardSkeleton, ListSkeleton, Skeleton } from './feedback/Skeleton';
export { useToast, type Toast } from './feedback/Toaster';
export { useDelayed } from './feedback/useDelayed';
export { DialogFoot } from './forms/DialogFoot';
export { Field, type FieldControl } from './forms/Field';
export { SubmitButton } from './forms/SubmitButton';
export { useCloseAfterAsking } from './forms/useCloseAfterAsking';
export { WritingInside } from './forms/WritingInside';
export { useUnsavedWords } from './forms/useUnsavedWords';
export { KeyHint } from './keyboard/KeyHint';
export { useShortcuts } from './keyboard/KeyboardProvider';
export type { Shortcut } from './keyboard/KeyboardRegistry';
export { drawn, type Keys } from './keyboard/keys';
export { useShortcut } from './keyboard/useShortcut';
export { Page } from './layout/Page';
export { Panel } from './layout/Panel';
export { PanelSlot } from './layout/PanelSlot';
export { SideSheet } from './layout/SideSheet';
export { ActionMenu } from './navigation/ActionMenu';
export type { MenuEntry } from './navigation/menu-entry';
export { TabLinks, type TabLink } from './navigation/TabLinks';
export { Tabs, type Tab } from './navigation/Tabs';
export { useDocumentTitle } from './navigation/useDocumentTitle';
export { lazyPart } from './parts/lazyPart';
export { pageAgain } from './parts/pageAgain';
export { Part } from './parts/Part';
export { PartBoundary } from './parts/PartBoundary';
export { Avatar, type Presence } from './people/Avatar';
export { Unseen } from './text/Unseen';
export { Badge, type Tone } from './text/Badge';
export { useLocale } from './text/LocaleContext';
export { RelativeTime } from './text/RelativeTime';
export { absoluteTime, relativeTime } from './text/relative-time';
export {
  appearanceOf,
  chooseAppearance,
  useAppearance,
  type Appearance,
  type Density,
  type Theme,
} from './tokens/appearance';
export { RichText } from './rich-text/RichText';
export { richTextClass } from './rich-text/richTextClass';
