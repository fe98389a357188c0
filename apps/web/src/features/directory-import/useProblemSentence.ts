import type { InputReason } from '@plenum/contract';
import { useTranslation } from 'react-i18next';

type Problem = { field: string; reason: string; limit?: number | null; line?: number | null; value?: string | null };

/** Column, reason, and the other row where there is one: "Manager: This would close a circle. See line 12." */
export function useProblemSentence() {
  const { t } = useTranslation(['directoryImport', 'errors']);
  return ({ field, reason, limit, line, value }: Problem): string => {
    const reasons: Record<InputReason, string> = t('errors:reasons', { returnObjects: true, limit: limit ?? '' });
    const why = reasons[reason as InputReason];
    const column = t(`directoryImport:fields.${field as 'name'}`);
    if (field === 'manager' && reason === 'UNKNOWN' && value)
      return `${column}: ${t('directoryImport:report.nobodyHas', { value })}`;
    const says = value ? t('directoryImport:report.says', { value }) : '';
    return [`${column}: ${why}`, says, line ? t('directoryImport:report.seeLine', { line }) : '']
      .filter(Boolean)
      .join(' ');
  };
}
