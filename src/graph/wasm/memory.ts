// Arrays in linear memory without bounds checks, and a stack to keep them on. The host lays out the first of them.

@unmanaged
export class U8s {
  @operator("[]") get(i: u32): u8 {
    return load<u8>(changetype<usize>(this) + i);
  }
  @operator("[]=") set(i: u32, value: u8): void {
    store<u8>(changetype<usize>(this) + i, value);
  }
}

@unmanaged
export class U32s {
  @operator("[]") get(i: u32): u32 {
    return load<u32>(changetype<usize>(this) + (i << 2));
  }
  @operator("[]=") set(i: u32, value: u32): void {
    store<u32>(changetype<usize>(this) + (i << 2), value);
  }
}

@unmanaged
export class F64s {
  @operator("[]") get(i: u32): f64 {
    return load<f64>(changetype<usize>(this) + (i << 3));
  }
  @operator("[]=") set(i: u32, value: f64): void {
    store<f64>(changetype<usize>(this) + (i << 3), value);
  }
}

let top: usize = 0;

/** Where the stack ends: what is taken later is given back by `release(mark)`. */
export function mark(): usize {
  return top;
}

export function release(to: usize): void {
  top = to;
}

/** Takes arrays of zeros from the stack. */
export function u8s(length: u32): U8s {
  return changetype<U8s>(take(length));
}

export function u32s(length: u32): U32s {
  return changetype<U32s>(take(length << 2));
}

export function f64s(length: u32): F64s {
  return changetype<F64s>(take(length << 3));
}

/** Takes room that is about to be written. */
export function room(bytes: usize): usize {
  const from = top;
  top = (top + bytes + 7) & ~7;
  return from;
}

function take(bytes: usize): usize {
  const from = room(bytes);
  memory.fill(from, 0, bytes);
  return from;
}
