import { MailedLinkEntry } from '../features/identity/MailedLinkEntry';

export function ResetPasswordPage() {
  return <MailedLinkEntry purpose="RESET" />;
}
