/** Talks to the graph over HTTP, as a visitor or as somebody signed in. */
export class GraphClient {
  readonly #url: string;
  readonly #token: string | undefined;

  constructor(url: string, token?: string) {
    this.#url = `${url}/graphql`;
    this.#token = token;
  }

  /** Signs in with one of the sample accounts. */
  static async signIn(url: string, email: string, password: string): Promise<GraphClient> {
    return new GraphClient(url, await GraphClient.tokenOf(url, email, password));
  }

  /** The token of a new session of one of the sample accounts. */
  static async tokenOf(url: string, email: string, password: string): Promise<string> {
    const { signIn } = await new GraphClient(url).run<{ signIn: { token: string | null; problems: unknown[] } }>(
      'mutation ($input: SignInInput!) { signIn(input: $input) { token problems { code } } }',
      { input: { email, password } },
    );
    if (!signIn.token) throw new Error(`${email} could not sign in: ${JSON.stringify(signIn.problems)}`);
    return signIn.token;
  }

  get headers(): Record<string, string> {
    return {
      accept: 'application/graphql-response+json',
      ...(this.#token ? { authorization: `Bearer ${this.#token}` } : {}),
    };
  }

  /** Sends an operation and hands back its data; throws on errors. */
  async run<Data = Record<string, never>>(query: string, variables: object = {}): Promise<Data> {
    const { data, errors } = await this.answer<Data>(query, variables);
    if (errors) throw new Error(JSON.stringify(errors));
    return data!;
  }

  async answer<Data>(query: string, variables: object = {}): Promise<{ data?: Data; errors?: { message: string; extensions: { code: string } }[] }> {
    const response = await this.post({ query, variables });
    return (await response.json()) as never;
  }

  post(body: unknown, headers: Record<string, string> = {}): Promise<Response> {
    return fetch(this.#url, {
      method: 'POST',
      headers: { ...this.headers, 'content-type': 'application/json', ...headers },
      body: typeof body === 'string' ? body : JSON.stringify(body),
    });
  }

  get(parameters: Record<string, string>, headers: Record<string, string> = {}): Promise<Response> {
    return fetch(`${this.#url}?${new URLSearchParams(parameters)}`, { headers });
  }

  /** Sends a GraphQL multipart request with one file, at the variable's path. */
  async upload<Data>(query: string, variables: object, path: string, file: Blob): Promise<{ data?: Data; errors?: unknown[] }> {
    const form = new FormData();
    form.set('operations', JSON.stringify({ query, variables }));
    form.set('map', JSON.stringify({ 0: [path] }));
    form.set('0', file, 'picture');
    const response = await fetch(this.#url, { method: 'POST', headers: { ...this.headers, 'apollo-require-preflight': 'true' }, body: form });
    return (await response.json()) as never;
  }
}
