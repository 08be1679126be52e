/** How consumers send: one JSON body by POST. */
export const jsonHeaders = { 'content-type': 'application/json', accept: 'application/graphql-response+json, application/json;q=0.9' };

/** One request. Anything but data without errors is a fault of ours, and ends the run. */
export async function ask(url: string, body: string): Promise<string> {
  const response = await fetch(url, { method: 'POST', headers: jsonHeaders, body });
  const text = await response.text();
  const { data, errors } = JSON.parse(text) as { data?: unknown; errors?: unknown };
  if (response.status !== 200 || errors || !data)
    throw new Error(`${url} answered ${response.status}: ${text.slice(0, 2_000)}\nto ${body.slice(0, 500)}`);
  return text;
}
