import { Grid } from '@mantine/core';
import { BarChart, BubbleMap, BulletChart, TileMap } from '@/shared/charts/lazy';
import { provinceTiles } from '@/shared/charts/provinceTiles';

const values = Object.fromEntries(
  provinceTiles.slice(0, 31).map((tile, i) => [tile.code, ((i * 7919) % 97) * 12 + 8]),
);
const places = Array.from({ length: 60 }, (_, i) => ({
  key: String(i),
  name: `Xã số ${i + 1}`,
  lat: 10.7 + ((i * 37) % 60) / 80,
  lon: 106.8 + ((i * 53) % 61) / 80,
  value: (i * 17) % 43,
  to: `/beneficiaries?adminUnit=${i}`,
}));
const bars = [
  ['Trẻ em khuyết tật', 512],
  ['Trẻ em mồ côi cả cha và mẹ', 203],
  ['Trẻ em phải bỏ học kiếm sống chưa hoàn thành phổ cập giáo dục trung học cơ sở', 87],
  ['Trẻ em mắc bệnh hiểm nghèo hoặc bệnh phải điều trị dài ngày thuộc hộ nghèo hoặc hộ cận nghèo', 64],
  ['Trẻ em bị bỏ rơi', 31],
  ['Trẻ em nhiễm HIV/AIDS', 6],
  ['Trẻ em bị mua bán', 0],
].map(([label, value]) => ({
  key: String(label),
  label: String(label),
  value: Number(value),
  to: '/beneficiaries',
}));

export function CatalogueCharts() {
  return (
    <Grid>
      <Grid.Col span={{ base: 12, lg: 7 }}>
        <BarChart
          title="Trẻ theo nhóm hoàn cảnh"
          subtitle="trẻ, tính đến 31/01/2025"
          bars={bars}
          unit="trẻ"
        />
      </Grid.Col>
      <Grid.Col span={{ base: 12, lg: 5 }}>
        <BulletChart
          title="Giải ngân so với kinh phí được duyệt"
          subtitle="đồng, tính đến 31/01/2025"
          bullets={[
            {
              key: 'p',
              label: 'Chăm sóc trẻ có hoàn cảnh đặc biệt khó khăn 2023–2025',
              budget: 5e9,
              disbursed: 4.12e9,
              to: '/projects',
            },
            { key: 'a', label: 'Chăm sóc trẻ tại cộng đồng', budget: 3.2e9, disbursed: 2.7e9, isPart: true },
            {
              key: 'b',
              label: 'Dinh dưỡng và chăm sóc ở trung tâm',
              budget: 1.8e9,
              disbursed: 1.42e9,
              isPart: true,
            },
          ]}
        />
      </Grid.Col>
      <Grid.Col span={{ base: 12, lg: 6 }}>
        <TileMap
          title="Trẻ có hoàn cảnh đặc biệt theo tỉnh"
          subtitle="trẻ, tính đến 31/01/2025"
          values={values}
          unit="trẻ"
          toOf={(code) => `/beneficiaries?adminUnit=${code}`}
        />
      </Grid.Col>
      <Grid.Col span={{ base: 12, lg: 6 }}>
        <BubbleMap
          title="Trẻ theo xã, phường của Đồng Nai"
          subtitle="trẻ, tính đến 31/01/2025"
          bubbles={places}
          unit="trẻ"
        />
      </Grid.Col>
    </Grid>
  );
}
