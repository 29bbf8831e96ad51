import { Anchor } from '@mantine/core';
import { IconBrandHipchat, IconMail, IconPhone, IconPrinter, IconWorld } from '@tabler/icons-react';
import { useTranslation } from 'react-i18next';
import { hrefOf } from '../contacts';
import classes from '../Organisation.module.css';
import type { Organisation } from '../queries';

const icons = {
  PHONE: IconPhone,
  FAX: IconPrinter,
  EMAIL: IconMail,
  WEB: IconWorld,
  ZALO: IconBrandHipchat,
};

export function ContactLink({ contact }: { contact: Organisation['contacts'][number] }) {
  const { t } = useTranslation('organisation');
  const Mark = icons[contact.kind];
  return (
    <div className={classes.contact}>
      <Mark size={17} stroke={1.6} role="img" aria-label={t(`contactKind.${contact.kind}`)} />
      <div>
        <Anchor href={hrefOf(contact)} rel="noreferrer" className={classes.number ?? ''}>
          {contact.display || contact.value}
        </Anchor>
        {contact.label && <div className={classes.note}>{contact.label}</div>}
      </div>
    </div>
  );
}
