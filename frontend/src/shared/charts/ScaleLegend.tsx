import { useTranslation } from 'react-i18next';
import { token } from '@/theme/tokens';
import classes from './ChartFrame.module.css';
import type { Step } from './scale';

/** The steps of a map with how many places fall into each. */
export function ScaleLegend({
  steps,
  without,
  unit,
}: {
  steps: readonly Step[];
  without: number;
  unit: string;
}) {
  const { t } = useTranslation('chart');
  return (
    <ul className={classes.legend} aria-label={t('legend')}>
      {steps.map((step) => (
        <li key={step.from}>
          <span className={classes.swatch} style={{ background: token(step.fill) }} aria-hidden />
          <span className="tabular">
            {step.label} {unit} <small>({t('places', { count: step.count })})</small>
          </span>
        </li>
      ))}
      {without > 0 && (
        <li>
          <span className={classes.swatch} aria-hidden />
          <span>
            {t('noData')} <small>({t('places', { count: without })})</small>
          </span>
        </li>
      )}
    </ul>
  );
}
