import { importsOf } from './read-imports.ts';

test('pages know the graph by its generated documents alone, and nothing of the program behind it', () => {
  const imports = importsOf('web');
  expect(imports.length).toBeGreaterThan(50);
  const foreign = imports.filter(({ to }) => to !== undefined && !to.startsWith('web/') && !to.startsWith('src/generated/web/'));
  expect(foreign).toEqual([]);
});

test('areas do not reach into each other', () => {
  const areaOf = (file: string) => /^web\/(portal|screen|desk\/(?!shell\/|sign-in\/)[^/]+)\//.exec(file)?.[1];
  const across = importsOf('web').filter(({ from, to }) => {
    const [one, other] = [areaOf(from), to && areaOf(to)];
    return other !== undefined && other !== '' && one !== other;
  });
  expect(across).toEqual([]);
});
