import { IconKey, IconKeyOff } from '@tabler/icons-react';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useCodes } from '@/shared/codes/useCodes';
import { DatedChip } from '@/shared/ui/DatedChip';
import { shortGroup } from '../words';
import classes from './GroupChip.module.css';

interface Props {
  code: string;
  from?: string | undefined;
  to?: string | undefined;
}

/** A circumstance as a chip. What is restricted stays sealed on screen until its reader opens it on purpose. */
export function GroupChip({ code, from, to }: Props) {
  const { t } = useTranslation(['beneficiary', 'common']);
  const groups = useCodes('CIRCUMSTANCE');
  const [open, setOpen] = useState(false);
  const restricted = groups.choices.find((choice) => choice.value === code)?.restricted ?? false;
  const label = shortGroup(t, code);
  if (!restricted) return <DatedChip label={label} from={from} to={to} />;
  if (!open) {
    return (
      <button type="button" className={classes.sealed} onClick={() => setOpen(true)} title={t('sealedOpen')}>
        <IconKey size={14} aria-hidden />
        {t('common:sealed')}
      </button>
    );
  }
  return (
    <span className={classes.opened}>
      <DatedChip label={label} from={from} to={to} />
      <button
        type="button"
        className={classes.again}
        onClick={() => setOpen(false)}
        aria-label={t('sealedHide')}
      >
        <IconKeyOff size={15} aria-hidden />
      </button>
    </span>
  );
}
