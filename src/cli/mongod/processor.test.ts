import { expect, it } from 'vitest';
import { lacksAvx } from './processor';

it.each([
  ['flags\t\t: fpu sse4_2 avx avx2\n', false],
  ['flags\t\t: fpu sse4_2\n', true],
  ['flags\t\t: fpu avx512f\n', true],
  ['Features : fp asimd\n', false],
])('%j lacks AVX: %s', (cpuinfo, lacking) => {
  expect(lacksAvx(cpuinfo)).toBe(lacking);
});
