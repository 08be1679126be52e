/**
 * Factors a symmetric positive definite matrix in place, row by row (size × size, row-major), into L with L·Lᵀ = matrix; what lies above the diagonal is
 * left as it was. Answers false when the matrix is not positive definite.
 */
export function factor(matrix: Float64Array, size: number): boolean {
  for (let column = 0; column < size; column += 1) {
    let pivot = matrix[column * size + column]!;
    for (let k = 0; k < column; k += 1) pivot -= matrix[column * size + k]! ** 2;
    if (!(pivot > 0)) return false;
    const root = Math.sqrt(pivot);
    matrix[column * size + column] = root;
    for (let row = column + 1; row < size; row += 1) {
      let sum = matrix[row * size + column]!;
      for (let k = 0; k < column; k += 1) sum -= matrix[row * size + k]! * matrix[column * size + k]!;
      matrix[row * size + column] = sum / root;
    }
  }
  return true;
}

/** Solves L·x = vector, in place. */
export function solveForward(lower: Float64Array, size: number, vector: Float64Array): void {
  for (let row = 0; row < size; row += 1) {
    let sum = vector[row]!;
    for (let k = 0; k < row; k += 1) sum -= lower[row * size + k]! * vector[k]!;
    vector[row] = sum / lower[row * size + row]!;
  }
}

/** Solves Lᵀ·x = vector, in place. */
export function solveBackward(lower: Float64Array, size: number, vector: Float64Array): void {
  for (let row = size - 1; row >= 0; row -= 1) {
    let sum = vector[row]!;
    for (let k = row + 1; k < size; k += 1) sum -= lower[k * size + row]! * vector[k]!;
    vector[row] = sum / lower[row * size + row]!;
  }
}
