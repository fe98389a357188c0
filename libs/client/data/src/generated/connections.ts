export const connectionFields: Record<string, readonly string[]> = {};
