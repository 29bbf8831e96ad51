import { useTranslation } from 'react-i18next';
import classes from './Brand.module.css';

/** The mark, two hands that close a circle, with the product's name unless there is no room for it. */
export function Brand({ compact = false }: { compact?: boolean }) {
  const { t } = useTranslation();
  return (
    <span className={classes.brand}>
      <svg
        viewBox="0 0 32 32"
        width="28"
        height="28"
        role="img"
        aria-label={compact ? t('product') : undefined}
        aria-hidden={!compact}
      >
        <rect width="32" height="32" rx="9" className={classes.ground} />
        <path d="M12.300 22.200a7.300 7.300 0 0 1 .9-12.600" className={classes.left} />
        <path d="M19.700 9.800a7.300 7.300 0 0 1-.9 12.600" className={classes.right} />
        <circle cx="16" cy="16" r="2.300" className={classes.child} />
      </svg>
      {!compact && <span className={classes.name}>{t('product')}</span>}
    </span>
  );
}
