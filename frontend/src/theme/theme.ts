import {
  ActionIcon,
  Button,
  Checkbox,
  Combobox,
  type CSSVariablesResolver,
  createTheme,
  type MantineColorsTuple,
  Menu,
  Modal,
  MultiSelect,
  type OptionsFilter,
  Radio,
  Select,
  Switch,
  Tooltip,
  type VariantColorResolverResult,
} from '@mantine/core';
import { matches } from '@/shared/format/text';
import { cssVariables, type TokenName, token, tokens } from './tokens';

type Tone = 'accent' | 'amber' | 'danger' | 'neutral';

const tones: Record<string, Tone> = { brand: 'accent', amber: 'amber', red: 'danger', gray: 'neutral' };

/** Mantine wants ten shades; they all lead to the tokens through the variables below. */
const shades = (hex: string): MantineColorsTuple => [hex, hex, hex, hex, hex, hex, hex, hex, hex, hex];

function greys(c: Record<TokenName, string>, order: 'rising' | 'falling'): MantineColorsTuple {
  return order === 'rising'
    ? [c.hover, c.subtle, c.border, c.border, c.control, c.control, c.muted, c.muted, c.text, c.text]
    : [c.text, c.text, c.muted, c.muted, c.control, c.subtle, c.surface, c.page, c.page, c.page];
}

const palette: Record<
  Tone,
  { fill: TokenName; hover: TokenName; on: TokenName; soft: TokenName; onSoft: TokenName; text: TokenName }
> = {
  accent: {
    fill: 'accent',
    hover: 'accentHover',
    on: 'onAccent',
    soft: 'accentSoft',
    onSoft: 'onAccentSoft',
    text: 'accentText',
  },
  amber: {
    fill: 'amberSoft',
    hover: 'amberSoft',
    on: 'onAmberSoft',
    soft: 'amberSoft',
    onSoft: 'onAmberSoft',
    text: 'text',
  },
  danger: {
    fill: 'danger',
    hover: 'dangerHover',
    on: 'onDanger',
    soft: 'dangerSoft',
    onSoft: 'onDangerSoft',
    text: 'dangerText',
  },
  neutral: { fill: 'subtle', hover: 'hover', on: 'text', soft: 'subtle', onSoft: 'text', text: 'muted' },
};

function variant(tone: Tone, name: string): VariantColorResolverResult {
  const p = palette[tone];
  switch (name) {
    case 'filled':
      return {
        background: token(p.fill),
        hover: token(p.hover),
        color: token(p.on),
        border: '1px solid transparent',
      };
    case 'light':
      return {
        background: token(p.soft),
        hover: token(p.soft),
        color: token(p.onSoft),
        border: '1px solid transparent',
      };
    case 'outline':
      return {
        background: 'transparent',
        hover: token('hover'),
        color: token(p.text),
        border: `1px solid ${token('control')}`,
      };
    case 'default':
      return {
        background: token('surface'),
        hover: token('hover'),
        color: token('text'),
        border: `1px solid ${token('control')}`,
      };
    default:
      return {
        background: 'transparent',
        hover: token('hover'),
        color: token(p.text),
        border: '1px solid transparent',
      };
  }
}

export const theme = createTheme({
  fontFamily: "'Be Vietnam Pro', system-ui, 'Segoe UI', sans-serif",
  fontFamilyMonospace: "ui-monospace, 'DejaVu Sans Mono', Menlo, monospace",
  fontSizes: { xs: '0.8125rem', sm: '0.9375rem', md: '0.9375rem', lg: '1.125rem', xl: '1.375rem' },
  lineHeights: { xs: '1.45', sm: '1.5', md: '1.6', lg: '1.5', xl: '1.4' },
  headings: {
    fontWeight: '600',
    textWrap: 'pretty',
    sizes: {
      h1: { fontSize: '1.375rem', lineHeight: '1.4' },
      h2: { fontSize: '1.125rem', lineHeight: '1.45' },
      h3: { fontSize: '0.9375rem', lineHeight: '1.5' },
      h4: { fontSize: '0.9375rem', lineHeight: '1.5' },
    },
  },
  primaryColor: 'brand',
  colors: {
    // Parts of Mantine that name a grey themselves get ours: surfaces, edges of controls, muted and full text.
    gray: greys(tokens.light, 'rising'),
    dark: greys(tokens.dark, 'falling'),
    brand: shades('#0b5a5a'),
    amber: shades('#a86400'),
    red: shades('#9b1c14'),
  },
  defaultRadius: 'sm',
  radius: { xs: '3px', sm: '6px', md: '10px', lg: '14px', xl: '20px' },
  cursorType: 'pointer',
  respectReducedMotion: true,
  variantColorResolver: ({ color, variant: name }) => variant(tones[color ?? 'brand'] ?? 'accent', name),
  components: {
    Button: Button.extend({ defaultProps: { size: 'sm' }, styles: { label: { fontWeight: 600 } } }),
    ActionIcon: ActionIcon.extend({ defaultProps: { variant: 'subtle', color: 'gray', size: 36 } }),
    Checkbox: Checkbox.extend({ defaultProps: { iconColor: token('onAccent') } }),
    Radio: Radio.extend({ defaultProps: { iconColor: token('onAccent') } }),
    Switch: Switch.extend({ defaultProps: { withThumbIndicator: true } }),
    // At the start of its box: centred, it is placed half outside a phone's screen until its width is known.
    Combobox: Combobox.extend({ defaultProps: { position: 'bottom-start' } }),
    Select: Select.extend({ defaultProps: { filter: withoutMarks } }),
    MultiSelect: MultiSelect.extend({ defaultProps: { filter: withoutMarks } }),
    // On a phone a long menu scrolls in itself, clear of the bar at the bottom.
    Menu: Menu.extend({ styles: { dropdown: { maxHeight: 'min(65dvh, 560px)', overflowY: 'auto' } } }),
    Modal: Modal.extend({ defaultProps: { centered: true, radius: 'md' } }),
    Tooltip: Tooltip.extend({ defaultProps: { openDelay: 350, withArrow: true, multiline: true, maw: 320 } }),
  },
});

/** Choices are found as people type on a phone: without diacritics. */
function withoutMarks({ options, search }: Parameters<OptionsFilter>[0]): ReturnType<OptionsFilter> {
  return search.trim()
    ? options.filter((option) => 'label' in option && matches(String(option.label), search))
    : options;
}

function mantine(): Record<string, string> {
  const out: Record<string, string> = {
    '--mantine-color-body': token('page'),
    '--mantine-color-text': token('text'),
    '--mantine-color-bright': token('text'),
    '--mantine-color-dimmed': token('muted'),
    '--mantine-color-placeholder': token('muted'),
    '--mantine-color-anchor': token('accentText'),
    '--mantine-color-error': token('dangerText'),
    '--mantine-color-default': token('surface'),
    '--mantine-color-default-hover': token('hover'),
    '--mantine-color-default-color': token('text'),
    '--mantine-color-default-border': token('control'),
    '--mantine-color-disabled': token('subtle'),
    '--mantine-color-disabled-color': token('muted'),
    '--mantine-color-disabled-border': token('border'),
    '--mantine-primary-color-contrast': token('onAccent'),
  };
  for (const [name, tone] of Object.entries(tones)) {
    const p = palette[tone];
    out[`--mantine-color-${name}-filled`] = token(p.fill);
    out[`--mantine-color-${name}-filled-hover`] = token(p.hover);
    out[`--mantine-color-${name}-light`] = token(p.soft);
    out[`--mantine-color-${name}-light-hover`] = token(p.soft);
    out[`--mantine-color-${name}-light-color`] = token(p.onSoft);
    out[`--mantine-color-${name}-outline`] = token(p.text);
    out[`--mantine-color-${name}-outline-hover`] = token('hover');
    out[`--mantine-color-${name}-text`] = token(p.text);
  }
  return out;
}

export const cssVariablesResolver: CSSVariablesResolver = () => ({
  variables: {},
  light: { ...cssVariables('light'), ...mantine() },
  dark: { ...cssVariables('dark'), ...mantine() },
});
