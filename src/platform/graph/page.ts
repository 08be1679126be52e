/**
 * An item of a list. Its cursor is sealed only when it is asked for, by a getter that all items share: one between an object's
 * own braces gives each object a shape of its own, which V8 keeps, with all that the getter sees, until it next looks at
 * everything there is. A node that answered lists grew by their rows, and spent a fifth of its time on moving them.
 */
export class Edge<Node> {
  readonly node: Node;
  readonly #seal: (node: Node) => string;

  constructor(node: Node, seal: (node: Node) => string) {
    this.node = node;
    this.#seal = seal;
  }

  get cursor(): string {
    return this.#seal(this.node);
  }
}

/** Where a page ends. */
export class PageInfo {
  readonly hasNextPage: boolean;
  readonly #last: { readonly cursor: string } | undefined;

  constructor(edges: readonly { readonly cursor: string }[], hasNextPage: boolean) {
    this.hasNextPage = hasNextPage;
    this.#last = edges.at(-1);
  }

  get endCursor(): string | null {
    return this.#last?.cursor ?? null;
  }
}
