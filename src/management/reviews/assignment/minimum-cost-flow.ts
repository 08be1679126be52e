/**
 * A minimum-cost flow, grown unit by unit along shortest paths (successive shortest paths with node potentials: R. K. Ahuja, T. L. Magnanti and J. B. Orlin,
 * Network Flows, 1993, section 9.7). Costs are whole numbers from 0 on. After every unit sent, the flow is the cheapest of all that send as much from
 * each source: no residual edge has a negative reduced cost.
 */
export class MinimumCostFlow {
  readonly #edgesFrom: number[][];
  // Edge e and its reverse e ^ 1 stand side by side.
  readonly #to: number[] = [];
  readonly #room: number[] = [];
  readonly #cost: number[] = [];
  readonly #potential: Float64Array;
  readonly #distance: Float64Array;
  readonly #through: Int32Array;
  readonly #heap: Heap;

  constructor(nodes: number) {
    this.#edgesFrom = Array.from({ length: nodes }, () => []);
    this.#potential = new Float64Array(nodes);
    this.#distance = new Float64Array(nodes).fill(Infinity);
    this.#through = new Int32Array(nodes);
    this.#heap = new Heap();
  }

  /** Adds an edge and answers its number. */
  connect(from: number, to: number, capacity: number, cost: number): number {
    const edge = this.#to.length;
    this.#to.push(to, from);
    this.#room.push(capacity, 0);
    this.#cost.push(cost, -cost);
    this.#edgesFrom[from]!.push(edge);
    this.#edgesFrom[to]!.push(edge + 1);
    return edge;
  }

  /** How much flows over an edge. */
  flowOn(edge: number): number {
    return this.#room[edge ^ 1]!;
  }

  /** Sends one more unit, if there is a way. */
  send(source: number, sink: number): boolean {
    const touched = this.#search(source, sink);
    const length = this.#distance[sink]!;
    if (length < Infinity) {
      for (const node of touched) if (this.#distance[node]! < length) this.#potential[node]! += this.#distance[node]! - length;
      for (let node = sink; node !== source;) {
        const edge = this.#through[node]!;
        this.#room[edge]! -= 1;
        this.#room[edge ^ 1]! += 1;
        node = this.#to[edge ^ 1]!;
      }
    }
    for (const node of touched) this.#distance[node] = Infinity;
    this.#heap.clear();
    return length < Infinity;
  }

  /** Dijkstra's search over reduced costs, no further than to the sink. Answers the nodes that it gave a distance. */
  #search(source: number, sink: number): number[] {
    const touched = [source];
    this.#distance[source] = 0;
    this.#heap.push(0, source);
    for (;;) {
      const node = this.#heap.pop();
      if (node === undefined || node === sink) return touched;
      const [near, potential] = [this.#distance[node]!, this.#potential[node]!];
      if (this.#heap.lastKey > near) continue; // found again on a shorter way
      for (const edge of this.#edgesFrom[node]!) {
        if (this.#room[edge] === 0) continue;
        const to = this.#to[edge]!;
        const distance = near + this.#cost[edge]! + potential - this.#potential[to]!;
        if (distance >= this.#distance[to]!) continue;
        if (this.#distance[to] === Infinity) touched.push(to);
        this.#distance[to] = distance;
        this.#through[to] = edge;
        if (to === sink && distance === near) return touched; // nothing can be nearer
        this.#heap.push(distance, to);
      }
    }
  }
}

/** A binary heap of nodes by key. */
class Heap {
  readonly #keys: number[] = [];
  readonly #nodes: number[] = [];
  /** The key of the node that was popped last. */
  lastKey = 0;

  clear(): void {
    this.#keys.length = 0;
    this.#nodes.length = 0;
  }

  push(key: number, node: number): void {
    let at = this.#keys.length;
    this.#keys.push(key);
    this.#nodes.push(node);
    while (at > 0) {
      const parent = (at - 1) >> 1;
      if (this.#keys[parent]! <= key) break;
      this.#keys[at] = this.#keys[parent]!;
      this.#nodes[at] = this.#nodes[parent]!;
      at = parent;
    }
    this.#keys[at] = key;
    this.#nodes[at] = node;
  }

  pop(): number | undefined {
    const top = this.#nodes[0];
    if (top === undefined) return undefined;
    this.lastKey = this.#keys[0]!;
    const [key, node] = [this.#keys.pop()!, this.#nodes.pop()!];
    const size = this.#keys.length;
    let at = 0;
    while (at < size) {
      let child = 2 * at + 1;
      if (child + 1 < size && this.#keys[child + 1]! < this.#keys[child]!) child += 1;
      if (child >= size || this.#keys[child]! >= key) break;
      this.#keys[at] = this.#keys[child]!;
      this.#nodes[at] = this.#nodes[child]!;
      at = child;
    }
    if (size > 0) {
      this.#keys[at] = key;
      this.#nodes[at] = node;
    }
    return top;
  }
}
