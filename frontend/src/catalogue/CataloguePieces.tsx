import { Button, Grid, Group, SimpleGrid, Stack } from '@mantine/core';
import { IconGift, IconHome2, IconSchool, IconShieldHeart } from '@tabler/icons-react';
import { ProblemError } from '@/api/problem';
import { DatedChip, SealedChip } from '@/shared/ui/DatedChip';
import { DefinitionList } from '@/shared/ui/DefinitionList';
import { FigureTile } from '@/shared/ui/FigureTile';
import { Panel } from '@/shared/ui/Panel';
import { EmptyState, ErrorState, ForbiddenState } from '@/shared/ui/States';
import { StatusBadge } from '@/shared/ui/StatusBadge';
import { Timeline } from '@/shared/ui/Timeline';

const kinds = {
  CIRCUMSTANCE: { label: 'Hoàn cảnh', icon: IconShieldHeart },
  SCHOOL: { label: 'Đi học', icon: IconSchool },
  GIFT: { label: 'Quà', icon: IconGift },
  STAY: { label: 'Nơi ở', icon: IconHome2 },
};

export function CataloguePieces() {
  return (
    <Stack gap="lg">
      <SimpleGrid cols={{ base: 1, xs: 2, lg: 4 }}>
        <FigureTile
          label="Trẻ có hoàn cảnh đặc biệt"
          value="1.248"
          unit="trẻ"
          asOf="2025-01-31"
          comparison={{ delta: '+36', direction: 'up', date: '2024-12-31' }}
          to="/beneficiaries"
        />
        <FigureTile
          label="Lượt dịch vụ"
          value="555"
          unit="lượt"
          asOf="2025-01-31"
          note="của 412 trẻ"
          to="/projects"
        />
        <FigureTile
          label="Đã giải ngân"
          value="4,12 tỷ đ"
          asOf="2025-01-31"
          comparison={{ delta: '', direction: 'same', date: '2024-12-31' }}
        />
        <FigureTile label="Gia đình được trợ giúp" value={undefined} asOf="2025-01-31" />
      </SimpleGrid>
      <Group gap="xs">
        <StatusBadge tone="neutral" label="Dự thảo" />
        <StatusBadge tone="running" label="Đang thực hiện" />
        <StatusBadge tone="done" label="Hoàn thành" />
        <StatusBadge tone="waiting" label="Chờ duyệt" />
        <StatusBadge tone="danger" label="Vượt dự toán" />
        <DatedChip label="Trẻ mồ côi cả cha và mẹ" from="2021-08-14" />
        <DatedChip label="Trẻ bị bỏ rơi" from="2019-01-01" to="2021-08-14" />
        <SealedChip />
      </Group>
      <Group gap="xs">
        <Button>Trình duyệt</Button>
        <Button variant="default">In danh sách</Button>
        <Button variant="light">Thêm nhu cầu</Button>
        <Button variant="subtle">Xem tất cả</Button>
        <Button color="red">Đóng hồ sơ</Button>
        <Button disabled>Ghi nhận chi</Button>
      </Group>
      <Grid>
        <Grid.Col span={{ base: 12, md: 5 }}>
          <Panel title="Thông tin chung">
            <DefinitionList
              items={[
                { term: 'Mã hồ sơ', value: '75-2026-000123' },
                { term: 'Ngày sinh', value: '07/2019 (5 tuổi)' },
                { term: 'Dân tộc', value: 'Chơ Ro' },
                { term: 'Số định danh', value: undefined },
                { term: 'Nơi ở', value: 'Xã Bàu Hàm, thành phố Đồng Nai' },
              ]}
            />
          </Panel>
        </Grid.Col>
        <Grid.Col span={{ base: 12, md: 7 }}>
          <Panel title="Dòng thời gian">
            <Timeline
              kinds={kinds}
              entries={[
                {
                  id: '1',
                  kind: 'GIFT',
                  date: '2025-06-12',
                  lastDate: '2025-06-13',
                  title: 'Nhận quà nhân Tháng hành động vì trẻ em',
                  body: '800.000 đ, mẹ nhận thay',
                },
                { id: '2', kind: 'SCHOOL', date: '2024-09-05', title: 'Vào lớp 1, Trường Tiểu học Bàu Hàm' },
                {
                  id: '3',
                  kind: 'CIRCUMSTANCE',
                  date: '2021-08-14',
                  title: 'Trẻ mồ côi cả cha và mẹ',
                  body: 'Theo quyết định của Ủy ban nhân dân xã',
                },
                { id: '4', kind: 'STAY', date: '2021-09-01', precision: 'MONTH', title: 'Về ở với bà ngoại' },
              ]}
            />
          </Panel>
        </Grid.Col>
      </Grid>
      <SimpleGrid cols={{ base: 1, md: 3 }}>
        <Panel>
          <EmptyState title="Chưa có hoạt động nào" action={<Button>Ghi hoạt động đầu tiên</Button>}>
            Chuyến thăm, buổi trao quà và cuộc họp sẽ hiện ở đây.
          </EmptyState>
        </Panel>
        <Panel>
          <ErrorState error={new ProblemError(500, { requestId: '01JD-7F3K' })} onRetry={() => undefined} />
        </Panel>
        <Panel>
          <ForbiddenState />
        </Panel>
      </SimpleGrid>
    </Stack>
  );
}
