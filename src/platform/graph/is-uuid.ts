/** Whether a text is a UUID as this program writes it. Anything else is an unknown id, never a database error. */
export const isUuid = (id: string): boolean => /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/.test(id);
