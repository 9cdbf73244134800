export const objectives = {} as const;
