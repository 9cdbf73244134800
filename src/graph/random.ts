/**
 * A seeded source of numbers in [0, 1), the same on every machine.
 *
 * @see Blackman & Vigna (2021), xoshiro128**, doi:10.1145/3460772; its state is filled by splitmix32.
 */
export function seededRandom(seed: number): () => number {
  let mix = seed | 0;
  const word = () => {
    mix = (mix + 0x9e3779b9) | 0;
    let z = Math.imul(mix ^ (mix >>> 16), 0x21f0aaad);
    z = Math.imul(z ^ (z >>> 15), 0x735a2d97);
    return z ^ (z >>> 15);
  };
  let [a, b, c, d] = [word(), word(), word(), word()];

  return () => {
    const product = Math.imul(b, 5);
    const result = Math.imul((product << 7) | (product >>> 25), 9) >>> 0;
    const carried = b << 9;
    c ^= a;
    d ^= b;
    b ^= c;
    a ^= d;
    c ^= carried;
    d = (d << 11) | (d >>> 21);
    return result / 4294967296;
  };
}

/** 0 … count − 1 in a random order (Fisher–Yates). */
export function shuffled(count: number, random: () => number): Uint32Array {
  const order = new Uint32Array(count);
  for (let i = 0; i < count; i++) order[i] = i;
  for (let i = count - 1; i > 0; i--) {
    const j = Math.floor(random() * (i + 1));
    const kept = order[i];
    order[i] = order[j];
    order[j] = kept;
  }
  return order;
}
