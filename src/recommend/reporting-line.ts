/** No line of managers is longer; one that is runs in a circle. */
const longest = 20;

/** Whether one of two people leads the other, directly or over others. @param manager [people] −1 none. */
export const inOneLine = (manager: Int32Array, one: number, other: number): boolean =>
  leads(manager, one, other) || leads(manager, other, one);

function leads(manager: Int32Array, leader: number, person: number): boolean {
  let above = manager[person];
  for (let step = 0; above >= 0 && step < longest; step++) {
    if (above === leader) return true;
    above = manager[above];
  }
  return false;
}
