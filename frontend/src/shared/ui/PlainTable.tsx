import { Table } from '@mantine/core';
import type { ReactNode } from 'react';
import classes from './PlainTable.module.css';
import { together } from './Together';

interface Props<R> {
  heads: readonly string[];
  rows: readonly R[];
  rowKey: (row: R) => string;
  cells: (row: R) => readonly ReactNode[];
  /** Columns whose words stay on one line. */
  whole?: readonly number[];
}

/** A short table without filters or pages; on a phone each row is a card with the same fields in the same order. */
export function PlainTable<R>({ heads, rows, rowKey, cells, whole = [] }: Props<R>) {
  const style = (column: number) => (whole.includes(column) ? { whiteSpace: 'nowrap' as const } : {});
  return (
    <Table verticalSpacing="xs" horizontalSpacing="md" className={classes.table ?? ''}>
      <Table.Thead>
        <Table.Tr>
          {heads.map((head, i) => (
            <Table.Th key={head} style={style(i)}>
              {head}
            </Table.Th>
          ))}
        </Table.Tr>
      </Table.Thead>
      <Table.Tbody>
        {rows.map((row) => (
          <Table.Tr key={rowKey(row)}>
            {cells(row).map((cell, i) => (
              <Table.Td key={heads[i]} data-label={heads[i]} style={style(i)}>
                {together(cell)}
              </Table.Td>
            ))}
          </Table.Tr>
        ))}
      </Table.Tbody>
    </Table>
  );
}
