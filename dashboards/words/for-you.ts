export const forYou = {} as const;
