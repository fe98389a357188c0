import { MailedLinkEntry } from '../features/identity/MailedLinkEntry';

export function JoinPage() {
  return <MailedLinkEntry purpose="INVITATION" />;
}
