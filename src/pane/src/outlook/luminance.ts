/** Whether a colour (#rgb, #rrggbb or rgb(...)) is dark: relative luminance of WCAG 2.2 below 0.18. Undefined for anything else. */
export function isDark(colour: string | undefined): boolean | undefined {
  const channels = colour && parse(colour.trim());
  if (!channels) return undefined;
  const [red, green, blue] = channels.map((channel) => {
    const share = channel / 255;
    return share <= 0.04045 ? share / 12.92 : ((share + 0.055) / 1.055) ** 2.4;
  }) as [number, number, number];
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue < 0.18;
}

function parse(colour: string): number[] | undefined {
  const short = /^#([0-9a-f])([0-9a-f])([0-9a-f])$/i.exec(colour);
  if (short) return short.slice(1).map((digit) => parseInt(digit + digit, 16));
  const long = /^#([0-9a-f]{2})([0-9a-f]{2})([0-9a-f]{2})$/i.exec(colour);
  if (long) return long.slice(1).map((pair) => parseInt(pair, 16));
  const triple = /^rgba?\(\s*(\d+)[,\s]+(\d+)[,\s]+(\d+)/i.exec(colour);
  return triple?.slice(1).map(Number);
}
