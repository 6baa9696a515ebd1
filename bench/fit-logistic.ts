/** Logistic regression with a small penalty, by Newton's method on standardized signs: a handful of signs and some thousand examples. */

/** What was seen of one case, and whether it was right. */
export type Example<Sign extends string> = { signs: Readonly<Record<Sign, number>>; right: boolean };

/** The log odds are `bias` and each sign times its weight. */
export type Weights<Sign extends string> = Record<Sign | "bias", number>;

const rounds = 30;
const penalty = 1;

export function fitLogistic<Sign extends string>(examples: readonly Example<Sign>[], signs: readonly Sign[]): Weights<Sign> {
  const scales = signs.map((sign) => scaleOf(examples.map((example) => example.signs[sign])));
  const rows = examples.map(({ signs: own }) => [1, ...signs.map((sign, i) => (own[sign] - (scales[i]?.mean ?? 0)) / (scales[i]?.spread ?? 1))]);
  let weights = rows[0]?.map(() => 0) ?? [];
  for (let round = 0; round < rounds; round++) {
    const slope = weights.map((weight, i) => (i === 0 ? 0 : -penalty * weight));
    const curve = weights.map((_, i) => weights.map((__, j): number => (i === j && i > 0 ? penalty : 0)));
    rows.forEach((row, n) => {
      const guess = 1 / (1 + Math.exp(-row.reduce((sum, value, i) => sum + value * (weights[i] ?? 0), 0)));
      row.forEach((value, i) => {
        slope[i] = (slope[i] ?? 0) + value * (Number(examples[n]?.right) - guess);
        row.forEach((other, j) => {
          const line = curve[i];
          if (line) line[j] = (line[j] ?? 0) + guess * (1 - guess) * value * other;
        });
      });
    });
    const step = solve(curve, slope);
    weights = weights.map((weight, i) => weight + (step[i] ?? 0));
  }
  const plain = signs.map((_, i) => (weights[i + 1] ?? 0) / (scales[i]?.spread ?? 1));
  const bias = (weights[0] ?? 0) - plain.reduce((sum, weight, i) => sum + weight * (scales[i]?.mean ?? 0), 0);
  return Object.assign({ bias }, Object.fromEntries(signs.map((sign, i) => [sign, plain[i] ?? 0]))) as Weights<Sign>;
}

function scaleOf(values: readonly number[]): { mean: number; spread: number } {
  const mean = values.reduce((sum, value) => sum + value, 0) / values.length;
  return { mean, spread: Math.sqrt(values.reduce((sum, value) => sum + (value - mean) ** 2, 0) / values.length) || 1 };
}

// Gauss and Jordan, with the largest pivot of each column.
function solve(matrix: readonly number[][], right: readonly number[]): number[] {
  const rows = matrix.map((row, i) => [...row, right[i] ?? 0]);
  const size = rows.length;
  for (let column = 0; column < size; column++) {
    const best = rows.reduce((most, row, i) => (i >= column && Math.abs(row[column] ?? 0) > Math.abs(rows[most]?.[column] ?? 0) ? i : most), column);
    [rows[column], rows[best]] = [rows[best] ?? [], rows[column] ?? []];
    const pivot = rows[column] ?? [];
    const by = pivot[column] || 1;
    for (let i = 0; i <= size; i++) pivot[i] = (pivot[i] ?? 0) / by;
    rows.forEach((row, i) => {
      const factor = row[column] ?? 0;
      if (i !== column) for (let j = 0; j <= size; j++) row[j] = (row[j] ?? 0) - factor * (pivot[j] ?? 0);
    });
  }
  return rows.map((row) => row[size] ?? 0);
}
