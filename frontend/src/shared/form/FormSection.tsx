import { Stack, Text, UnstyledButton } from '@mantine/core';
import { useDisclosure } from '@mantine/hooks';
import { IconChevronDown } from '@tabler/icons-react';
import { type ReactNode, useContext, useEffect, useId } from 'react';
import { useTranslation } from 'react-i18next';
import { StatusBadge } from '@/shared/ui/StatusBadge';
import { FormErrorsContext } from './errors';
import classes from './FormSection.module.css';

interface Props {
  title: string;
  description?: string;
  /** The fields inside, so that a section with something to correct opens and says so. */
  fields: readonly string[];
  /** Folded at first: what is seldom filled in. */
  folded?: boolean;
  children: ReactNode;
}

/** A part of a form that folds. It never hides a field that must be corrected. */
export function FormSection({ title, description, fields, folded = false, children }: Props) {
  const { t } = useTranslation('form');
  const id = useId();
  const [open, { toggle, open: unfold }] = useDisclosure(!folded);
  const errors = useContext(FormErrorsContext);
  const count = Object.keys(errors).filter((path) =>
    fields.some((f) => path === f || path.startsWith(`${f}.`)),
  ).length;

  useEffect(() => {
    if (count > 0) unfold();
  }, [count, unfold]);

  return (
    <section className={classes.section} aria-labelledby={id}>
      <UnstyledButton
        className={classes.head}
        onClick={toggle}
        aria-expanded={open}
        aria-label={`${title}. ${open ? t('foldSection') : t('unfoldSection')}`}
      >
        <h2 id={id} className={classes.title}>
          {title}
        </h2>
        {count > 0 && <StatusBadge tone="danger" label={t('errorsInSection', { count })} />}
        <IconChevronDown
          size={19}
          stroke={1.6}
          className={classes.arrow}
          data-open={open || undefined}
          aria-hidden
        />
      </UnstyledButton>
      {/* Hidden, not taken away: what was chosen inside keeps its words, and the focus stays where it is. */}
      <div hidden={!open}>
        <Stack gap="md" className={classes.body}>
          {description && (
            <Text size="sm" c="dimmed">
              {description}
            </Text>
          )}
          {children}
        </Stack>
      </div>
    </section>
  );
}
