const KHMER_ZERO = 0x17e0;

/** The same text with Khmer digits as ASCII digits. */
export function toAsciiDigits(text: string): string {
  return text.replace(/[០-៩]/g, (digit) => String(digit.charCodeAt(0) - KHMER_ZERO));
}
