import { Modal } from '@mantine/core';
import { useMediaQuery } from '@mantine/hooks';
import { type ReactNode, useEffect, useState } from 'react';
import { useTranslation } from 'react-i18next';
import classes from './ActDialog.module.css';

interface Props {
  title: string;
  onClose: () => void;
  children: ReactNode;
}

/** The dialogue of an act that was chosen elsewhere: in a menu, beside a fact. On a phone it takes the whole screen. */
export function ActModal({ title, onClose, children }: Props) {
  const { t } = useTranslation();
  useFocusBack();
  const narrow = useMediaQuery('(max-width: 48em)', false, { getInitialValueInEffect: false });
  return (
    <Modal
      opened
      onClose={onClose}
      title={title}
      size="lg"
      fullScreen={narrow}
      closeOnClickOutside={false}
      classNames={{ body: classes.body ?? '', title: classes.title ?? '' }}
      closeButtonProps={{ 'aria-label': t('close') }}
    >
      {children}
    </Modal>
  );
}

/** Gives the keyboard back to what opened the dialogue, since a modal that is taken away whole does not do so itself. */
function useFocusBack() {
  const [opener] = useState(() => openerOf(document.activeElement));
  useEffect(
    () => () => {
      setTimeout(() => {
        if (opener?.isConnected && document.activeElement === document.body)
          opener.focus({ preventScroll: true });
      });
    },
    [opener],
  );
}

/** An act that was chosen in a menu goes with it: then the button of the menu. */
function openerOf(active: Element | null): HTMLElement | null {
  const button = active?.closest('[role="menu"]')?.getAttribute('aria-labelledby');
  return button ? document.getElementById(button) : (active as HTMLElement | null);
}
