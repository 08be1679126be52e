import { base32, codeOf, otpauthUri, stepAt, stepOf } from '../../../src/management/identity/totp.ts';

const secret = Buffer.from('12345678901234567890');

// RFC 6238, appendix B, the rows with SHA-1
test.each([
  [59, '94287082'],
  [1111111109, '07081804'],
  [1111111111, '14050471'],
  [1234567890, '89005924'],
  [2000000000, '69279037'],
  [20000000000, '65353130'],
])('at second %i the code is %s', (second, code) => {
  const at = new Date(second * 1000);
  expect(codeOf(secret, stepAt(at), 8)).toBe(code);
  expect(stepOf(secret, code.slice(2), at)).toBe(stepAt(at));
});

test('a neighbouring step’s code is taken, a farther one’s is not', () => {
  const at = new Date('2030-01-01T00:00:00Z');
  const near = [-2, -1, 0, 1, 2].map((away) => stepOf(secret, codeOf(secret, stepAt(at) + away), at) !== undefined);
  expect(near).toEqual([false, true, true, true, false]);
  for (const no of ['', '12345', '1234567', '１２３４５６', 'abcdef']) expect(stepOf(secret, no, at)).toBeUndefined();
});

test('secrets are typed in base32', () => {
  expect(['f', 'fo', 'foo', 'foob', 'fooba', 'foobar'].map((text) => base32(Buffer.from(text)))).toEqual([
    ...['MY', 'MZXQ', 'MZXW6', 'MZXW6YQ', 'MZXW6YTB', 'MZXW6YTBOI'], // RFC 4648, section 10
  ]);
  expect(otpauthUri('a+b@example.org', secret)).toContain('otpauth://totp/casegraph:a%2Bb%40example.org?secret=GEZDGNBVGY3TQOJQ');
});
