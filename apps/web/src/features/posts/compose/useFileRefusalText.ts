import { limits, type ErrorCode, type Refusal } from '@plenum/contract';
import { useRefusalText } from '@plenum/client-data';
import { useLocale } from '@plenum/client-ui';
import { useCallback } from 'react';
import { useTranslation } from 'react-i18next';
import { fileSize } from '../file-size';

const passing: readonly ErrorCode[] = ['UNAVAILABLE', 'RATE_LIMITED', 'INTERNAL', 'UNAUTHENTICATED'];

/** Whether the same file may be taken another time. */
export const mayPass = ({ code }: Refusal): boolean => passing.includes(code);

/** Says of a refused file what it is, what it has and what is possible. */
export function useFileRefusalText(): (refusal: Refusal, file: File) => string {
  const { t } = useTranslation('compose');
  const locale = useLocale();
  const refusalText = useRefusalText();
  return useCallback(
    (refusal, file) => {
      const { code, reason, limit = 0, width = 0, height = 0 } = refusal;
      const number = (count: number) => new Intl.NumberFormat(locale, { maximumFractionDigits: 0 }).format(count);
      const megapixels = (count: number) => number(count / 1e6);
      if (code === 'PAYLOAD_TOO_LARGE') {
        const [size, most] = [fileSize(file.size, locale), fileSize(limit || limits.file.bytes, locale)];
        return t(limit === limits.file.pictureBytes ? 'tooLarge.picture' : 'tooLarge.file', { size, most });
      }
      if (code === 'UNSUPPORTED_FILE' && reason === 'TOO_LARGE' && width && height) {
        if (limit === limits.file.picturePixels)
          return t('tooLarge.pixels', { size: megapixels(width * height), most: megapixels(limit) });
        return t(width >= height ? 'tooLarge.wide' : 'tooLarge.high', {
          size: number(Math.max(width, height)),
          most: number(limit),
        });
      }
      if (code === 'UNSUPPORTED_FILE' && reason === 'NOT_ALLOWED') return t('wrongKind');
      return refusalText(refusal).title;
    },
    [locale, refusalText, t],
  );
}
