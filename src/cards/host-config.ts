/** The looks of a card that the page's own styles cannot reach; close to Teams, so that what looks right here looks right there. */
interface Palette {
  readonly page: string
  readonly quiet: string
  readonly text: string
  readonly subtle: string
  readonly accent: string
  readonly good: string
  readonly warning: string
  readonly attention: string
  readonly line: string
}

const palettes = {
  light: {
    page: '#FFFFFF',
    quiet: '#F5F5F5',
    text: '#242424',
    subtle: '#5C5C5C',
    accent: '#4F52B2',
    good: '#0E700E',
    warning: '#8A5A00',
    attention: '#B10E1C',
    line: '#E0E0E0',
  },
  dark: {
    page: '#292929',
    quiet: '#333333',
    text: '#FFFFFF',
    subtle: '#ADADAD',
    accent: '#A6A7F2',
    good: '#6CCB5F',
    warning: '#F2C661',
    attention: '#F1707B',
    line: '#404040',
  },
} as const satisfies Record<string, Palette>

/** Host configurations for `new AdaptiveCards.HostConfig(…)`; sizes in CSS pixels. */
export const hostConfigs = { light: hostConfig(palettes.light), dark: hostConfig(palettes.dark) } as const

function hostConfig(palette: Palette): Readonly<Record<string, unknown>> {
  return {
    fontFamily: '"Segoe UI", system-ui, -apple-system, Roboto, "Helvetica Neue", Arial, sans-serif',
    fontSizes: { small: 12, default: 14, medium: 16, large: 18, extraLarge: 22 },
    fontWeights: { lighter: 300, default: 400, bolder: 600 },
    lineHeights: { small: 16, default: 20, medium: 22, large: 24, extraLarge: 30 },
    spacing: { small: 6, default: 10, medium: 14, large: 18, extraLarge: 24, padding: 16 },
    separator: { lineThickness: 1, lineColor: palette.line },
    imageSizes: { small: 32, medium: 52, large: 100 },
    supportsInteractivity: true,
    actions: {
      maxActions: 6,
      actionsOrientation: 'horizontal',
      actionAlignment: 'left',
      buttonSpacing: 8,
      spacing: 'medium',
    },
    containerStyles: { default: containerStyle(palette, palette.page), emphasis: containerStyle(palette, palette.quiet) },
  }
}

function containerStyle(palette: Palette, backgroundColor: string): unknown {
  const colour = (name: 'text' | 'accent' | 'good' | 'warning' | 'attention'): unknown => ({
    default: palette[name],
    subtle: palette.subtle,
  })
  return {
    backgroundColor,
    foregroundColors: {
      default: colour('text'),
      dark: colour('text'),
      light: colour('text'),
      accent: colour('accent'),
      good: colour('good'),
      warning: colour('warning'),
      attention: colour('attention'),
    },
  }
}
