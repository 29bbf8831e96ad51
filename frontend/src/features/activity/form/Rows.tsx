import { ActionIcon, Button, Group, Stack, UnstyledButton } from '@mantine/core';
import { IconArrowDown, IconArrowUp, IconChevronDown, IconPlus, IconTrash } from '@tabler/icons-react';
import { type ReactNode, useContext, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { FormErrorsContext } from '@/shared/form/errors';
import { StatusBadge } from '@/shared/ui/StatusBadge';
import classes from './Rows.module.css';

interface Props<R extends { key: string }> {
  /** The field that holds the rows. */
  name: string;
  rows: readonly R[];
  onChange: (rows: R[]) => void;
  blank: () => R;
  /** How a row is called when folded: "Điểm đến 1: Xã Bàu Hàm". */
  titleOf: (row: R, index: number) => string;
  addLabel: string;
  /** What tells rows apart besides the title, such as a name that must be looked up. */
  detailOf?: (row: R) => ReactNode;
  /** The order means something and can be changed. */
  ordered?: boolean;
  children: (row: R, path: string) => ReactNode;
}

/** Rows that one adds, folds and takes away. Only the one in hand is unfolded, so that long lists stay light on a phone. */
export function Rows<R extends { key: string }>(props: Props<R>) {
  const { name, rows, onChange, blank, titleOf, addLabel, detailOf, ordered = false, children } = props;
  const { t } = useTranslation(['activity', 'common', 'form']);
  const errors = useContext(FormErrorsContext);
  const [inHand, setInHand] = useState<string>();
  const move = (from: number, to: number) => {
    const next = [...rows];
    const [row] = next.splice(from, 1);
    if (row) next.splice(to, 0, row);
    onChange(next);
  };
  return (
    <Stack gap="xs">
      {rows.map((row, index) => {
        const path = `${name}.${index}`;
        const wrong = Object.keys(errors).filter((one) => one === path || one.startsWith(`${path}.`)).length;
        const open = inHand === row.key || wrong > 0;
        const title = titleOf(row, index);
        return (
          // What one writes in stays unfolded when its last complaint goes.
          <section
            key={row.key}
            className={classes.row}
            aria-label={title}
            onChangeCapture={() => setInHand(row.key)}
          >
            <div className={classes.head}>
              <UnstyledButton
                className={classes.title}
                aria-expanded={open}
                onClick={() => setInHand(inHand === row.key ? undefined : row.key)}
              >
                <IconChevronDown
                  size={17}
                  className={classes.arrow}
                  data-open={open || undefined}
                  aria-hidden
                />
                <span>
                  {title}
                  {detailOf?.(row)}
                </span>
                {wrong > 0 && (
                  <StatusBadge tone="danger" label={t('form:errorsInSection', { count: wrong })} />
                )}
              </UnstyledButton>
              {ordered && rows.length > 1 && (
                <>
                  <ActionIcon
                    disabled={index === 0}
                    aria-label={t('rows.up', { title })}
                    onClick={() => move(index, index - 1)}
                  >
                    <IconArrowUp size={17} />
                  </ActionIcon>
                  <ActionIcon
                    disabled={index === rows.length - 1}
                    aria-label={t('rows.down', { title })}
                    onClick={() => move(index, index + 1)}
                  >
                    <IconArrowDown size={17} />
                  </ActionIcon>
                </>
              )}
              <ActionIcon
                aria-label={t('rows.remove', { title })}
                onClick={() => onChange(rows.filter((one) => one.key !== row.key))}
              >
                <IconTrash size={17} />
              </ActionIcon>
            </div>
            {open && (
              <Stack gap="sm" className={classes.body}>
                {children(row, path)}
              </Stack>
            )}
          </section>
        );
      })}
      <Group>
        <Button
          variant="light"
          size="compact-md"
          leftSection={<IconPlus size={16} aria-hidden />}
          onClick={() => {
            const row = blank();
            onChange([...rows, row]);
            setInHand(row.key);
          }}
        >
          {addLabel}
        </Button>
      </Group>
    </Stack>
  );
}
