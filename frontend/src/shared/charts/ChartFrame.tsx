import { ActionIcon, Menu, Table, Tooltip } from '@mantine/core';
import { useDisclosure, useElementSize } from '@mantine/hooks';
import { IconChartBar, IconDownload, IconFileTypeCsv, IconPhoto, IconTable } from '@tabler/icons-react';
import { type ReactNode, useId, useRef } from 'react';
import { useTranslation } from 'react-i18next';
import { formatNumber } from '@/shared/format/number';
import classes from './ChartFrame.module.css';
import { downloadCsv, downloadPng } from './download';

export interface ChartTable {
  head: readonly string[];
  /** Numbers stay numbers: the CSV carries them unformatted. */
  rows: readonly (readonly (string | number)[])[];
  /** How the page shows the numbers; plain grouping unless told. */
  format?: (value: number) => string;
}

export interface ChartWords {
  /** Says the finding or the measure. */
  title: string;
  /** Unit and date: "trẻ, tính đến 31/01/2025". */
  subtitle: string;
}

interface Props extends ChartWords {
  table: ChartTable;
  /** Draws an SVG for the width there is. */
  children: (width: number) => ReactNode;
  footer?: ReactNode;
  readout?: string | undefined;
}

/** Around every chart: title, unit and date, its table, and downloads as PNG and CSV. */
export function ChartFrame({ title, subtitle, table, children, footer, readout }: Props) {
  const { t } = useTranslation('chart');
  const id = useId();
  const drawing = useRef<HTMLDivElement>(null);
  const { ref, width } = useElementSize();
  const [asTable, { toggle }] = useDisclosure(false);
  const name = title.replace(/[^\p{L}\p{N}]+/gu, '-').replace(/^-|-$/g, '');
  const switchLabel = asTable ? t('asChart') : t('asTable');
  const show = table.format ?? formatNumber;

  const png = () => {
    const svg = drawing.current?.querySelector('svg');
    if (svg) void downloadPng(name, svg, title);
  };
  return (
    <figure className={classes.figure} aria-labelledby={id}>
      <figcaption className={classes.head}>
        <div>
          <h2 id={id} className={classes.title}>
            {title}
          </h2>
          <p className={classes.subtitle}>{subtitle}</p>
        </div>
        <div className={`${classes.tools} no-print`}>
          <Tooltip label={switchLabel}>
            <ActionIcon onClick={toggle} aria-label={switchLabel} aria-pressed={asTable}>
              {asTable ? <IconChartBar size={18} stroke={1.6} /> : <IconTable size={18} stroke={1.6} />}
            </ActionIcon>
          </Tooltip>
          <Menu position="bottom-end">
            <Menu.Target>
              <ActionIcon aria-label={t('download')}>
                <IconDownload size={18} stroke={1.6} />
              </ActionIcon>
            </Menu.Target>
            <Menu.Dropdown>
              <Menu.Item leftSection={<IconPhoto size={17} stroke={1.6} />} onClick={png} disabled={asTable}>
                {t('downloadPng')}
              </Menu.Item>
              <Menu.Item
                leftSection={<IconFileTypeCsv size={17} stroke={1.6} />}
                onClick={() => downloadCsv(name, [table.head, ...table.rows])}
              >
                {t('downloadCsv')}
              </Menu.Item>
            </Menu.Dropdown>
          </Menu>
        </div>
      </figcaption>
      <div ref={ref}>
        {table.rows.length === 0 && <p className={classes.nothing}>{t('nothing')}</p>}
        {table.rows.length > 0 && asTable && (
          <div className={classes.table}>
            <Table verticalSpacing={6}>
              <Table.Thead>
                <Table.Tr>
                  {table.head.map((cell, i) => (
                    <Table.Th key={cell} ta={i === 0 ? 'left' : 'right'}>
                      {cell}
                    </Table.Th>
                  ))}
                </Table.Tr>
              </Table.Thead>
              <Table.Tbody>
                {table.rows.map((row) => (
                  <Table.Tr key={String(row[0])}>
                    {row.map((cell, i) => (
                      <Table.Td key={table.head[i]} ta={i === 0 ? 'left' : 'right'}>
                        {typeof cell === 'number' ? show(cell) : cell}
                      </Table.Td>
                    ))}
                  </Table.Tr>
                ))}
              </Table.Tbody>
            </Table>
          </div>
        )}
        {table.rows.length > 0 && !asTable && (
          <div ref={drawing} className={classes.drawing}>
            {width > 0 && children(width)}
          </div>
        )}
      </div>
      {!asTable && readout !== undefined && (
        <p className={`${classes.readout} no-print`} aria-live="polite">
          {readout || '\u00a0'}
        </p>
      )}
      {!asTable && footer}
    </figure>
  );
}
