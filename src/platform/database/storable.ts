/** PostgreSQL takes no NUL in a text, and JSON's canonical form no half of a character; a noncharacter instead occurs nowhere either. */
export const storable = (text: string | null): string | null => text?.replaceAll(/\0|\p{Surrogate}/gu, '\uFFFF') ?? null;
