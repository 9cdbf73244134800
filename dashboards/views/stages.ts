/** The word of a stage; the four ends are words of their own. */
export const stageName = (stage: string): string => stage[0].toUpperCase() + stage.slice(1);

/** The stages of a living community, in their order. */
export const stages = ["potential", "coalescing", "maturing", "stewardship", "transformation"];

/** Ground and text of a stage in the ribbon; every end has the hatched grey. */
export function stageColours(stage: string): {fill: string; text: string} {
  const name = stages.includes(stage) ? stage : "ended";
  return {fill: `var(--${name})`, text: `var(--on-${name})`};
}
