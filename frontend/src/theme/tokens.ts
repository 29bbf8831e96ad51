/**
 * The palette: warm neutral greys, one deep teal for action and selection, one amber for "needs you",
 * red only for danger to a child or to money. Light and dark carry the same names; nothing else in the
 * app names a colour.
 */
const light = {
  page: '#f6f3ef',
  surface: '#fffdfb',
  subtle: '#f0ece6',
  hover: '#f3efe9',
  border: '#e0dad1',
  control: '#857d74',
  text: '#221e1a',
  muted: '#4f4841',
  accent: '#0b5a5a',
  accentHover: '#084848',
  onAccent: '#ffffff',
  accentText: '#0a5555',
  accentSoft: '#dcecea',
  onAccentSoft: '#07494a',
  amberMark: '#a86400',
  amberSoft: '#fbebc9',
  onAmberSoft: '#593b00',
  danger: '#9b1c14',
  dangerHover: '#821610',
  onDanger: '#ffffff',
  dangerText: '#93190f',
  dangerSoft: '#fbe4e0',
  onDangerSoft: '#7d150d',
  track: '#e6e0d8',
  scale1: '#d6e9e6',
  scale2: '#a9d2cd',
  scale3: '#7dbab4',
  scale4: '#17605e',
  scale5: '#06393a',
  onScaleLight: '#14110f',
  onScaleDark: '#ffffff',
};

export type TokenName = keyof typeof light;
export type Scheme = 'light' | 'dark';

const dark: Record<TokenName, string> = {
  page: '#161412',
  surface: '#1e1b19',
  subtle: '#292522',
  hover: '#26221f',
  border: '#3a3531',
  control: '#8f877e',
  text: '#f2eee9',
  muted: '#c8c0b7',
  accent: '#74cdc6',
  accentHover: '#93dad4',
  onAccent: '#0a1f1e',
  accentText: '#86d6cf',
  accentSoft: '#173836',
  onAccentSoft: '#b3e8e3',
  amberMark: '#e0a53a',
  amberSoft: '#3d2e10',
  onAmberSoft: '#f7d68f',
  danger: '#ff9d8f',
  dangerHover: '#ffb5aa',
  onDanger: '#2b0805',
  dangerText: '#ffab9f',
  dangerSoft: '#451d19',
  onDangerSoft: '#ffc9c1',
  track: '#37322e',
  scale1: '#1d3433',
  scale2: '#1f4a48',
  scale3: '#7dbab4',
  scale4: '#a9d9d4',
  scale5: '#e0f4f1',
  onScaleLight: '#14110f',
  onScaleDark: '#ffffff',
};

export const tokens: Record<Scheme, Record<TokenName, string>> = { light, dark };

/** Which of the two label colours stands on each step of the map scale. */
export const scaleLabel: Record<Scheme, readonly TokenName[]> = {
  light: ['onScaleLight', 'onScaleLight', 'onScaleLight', 'onScaleDark', 'onScaleDark'],
  dark: ['onScaleDark', 'onScaleDark', 'onScaleLight', 'onScaleLight', 'onScaleLight'],
};

const surfaces: TokenName[] = ['page', 'surface', 'subtle', 'hover'];

/** Every pair of text on background in use; the contrast test holds each to 7:1. */
export const textPairs: readonly (readonly [TokenName, TokenName])[] = [
  ...surfaces.flatMap((on) => [['text', on] as const, ['muted', on] as const, ['accentText', on] as const]),
  ['dangerText', 'surface'],
  ['dangerText', 'page'],
  ['onAccent', 'accent'],
  ['onAccent', 'accentHover'],
  ['onAccentSoft', 'accentSoft'],
  ['text', 'accentSoft'],
  ['onAmberSoft', 'amberSoft'],
  ['onDanger', 'danger'],
  ['onDanger', 'dangerHover'],
  ['onDangerSoft', 'dangerSoft'],
];

/** Every pair of a control's edge, mark or bar on its background; held to 3:1. */
export const controlPairs: readonly (readonly [TokenName, TokenName])[] = [
  ['control', 'surface'],
  ['control', 'page'],
  ['accent', 'surface'],
  ['accent', 'page'],
  ['accent', 'track'],
  ['amberMark', 'surface'],
  ['amberMark', 'track'],
  ['danger', 'surface'],
  ['danger', 'track'],
];

/** The CSS custom property of a token, for style attributes and SVG. */
export function token(name: TokenName): string {
  return `var(--ct-${kebab(name)})`;
}

export function cssVariables(scheme: Scheme): Record<string, string> {
  return Object.fromEntries(
    Object.entries(tokens[scheme]).map(([name, value]) => [`--ct-${kebab(name)}`, value]),
  );
}

function kebab(name: string): string {
  return name.replace(/([A-Z])/g, '-$1').toLowerCase();
}
