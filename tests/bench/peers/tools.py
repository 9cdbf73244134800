"""Answers of the tools that people reach for: python-igraph, leidenalg, NetworKit (one thread).

Started as `python tools.py TOOL GRAPH`; reads questions from standard input, one JSON a line, and answers each
with the CPU and wall seconds of the algorithm's call alone, its labels or ranks written to the file asked for.
"""

import importlib.metadata
import json
import os
import resource
import sys
import time

os.environ["OMP_NUM_THREADS"] = "1"
import numpy as np


def read(path):
    people, ties = np.fromfile(path, np.uint32, 2)
    weight = np.fromfile(path, np.float64, ties, offset=8)
    pairs = np.fromfile(path, np.uint32, 2 * int(ties), offset=8 + 8 * int(ties)).reshape(2, -1)
    return int(people), pairs[0], pairs[1], weight


def igraph_kernels(people, source, target, weight):
    import random

    import igraph

    graph = igraph.Graph(n=people, edges=np.column_stack([source, target]).astype(np.int64))
    weights = weight.tolist()

    def seeded(algorithm):
        def run(seed):
            random.seed(seed)
            return algorithm(seed)

        return run

    def leiden(_):
        return graph.community_leiden("modularity", weights=weights, n_iterations=2).membership

    def betweenness(seed):
        reached = np.flatnonzero(graph.degree())
        pivots = np.random.default_rng(seed).choice(reached, 100, replace=False).tolist()
        graph.betweenness(directed=False, sources=pivots)

    return {
        "leiden": seeded(leiden),
        "louvain": seeded(lambda _: graph.community_multilevel(weights=weights).membership),
        "page_rank": lambda _: graph.pagerank(weights=weights),
        "core_number": lambda _: graph.coreness() and None,
        "betweenness_100_pivots": lambda seed: betweenness(seed),
    }


def leidenalg_kernels(people, source, target, weight):
    import igraph
    import leidenalg

    graph = igraph.Graph(n=people, edges=np.column_stack([source, target]).astype(np.int64))
    weights = weight.tolist()
    return {
        "leiden": lambda seed: leidenalg.find_partition(
            graph, leidenalg.ModularityVertexPartition, weights=weights, n_iterations=2, seed=seed
        ).membership
    }


def networkit_kernels(people, source, target, weight):
    import networkit

    networkit.setNumberOfThreads(1)
    graph = networkit.GraphFromCoo(
        (weight, (source.astype(np.uint64), target.astype(np.uint64))), people, weighted=True, directed=False
    )

    def partition(algorithm):
        return lambda seed: networkit.setSeed(seed, False) or algorithm().run().getPartition().getVector()

    return {
        "leiden": partition(lambda: networkit.community.ParallelLeiden(graph, iterations=2)),
        "louvain": partition(lambda: networkit.community.PLM(graph, refine=False)),
        "page_rank": lambda _: networkit.centrality.PageRank(graph, tol=1e-10).run().scores(),
        "core_number": lambda _: networkit.centrality.CoreDecomposition(graph).run() and None,
        "betweenness_100_pivots": lambda seed: networkit.setSeed(seed, False)
        or networkit.centrality.EstimateBetweenness(graph, 100).run() and None,
    }


def answer(**fields):
    peak = resource.getrusage(resource.RUSAGE_SELF).ru_maxrss / 1024
    print(json.dumps({**fields, "peak_mib": round(peak)}), flush=True)


def main(tool, path):
    columns = read(path)
    began = time.process_time()
    kernels = {"igraph": igraph_kernels, "leidenalg": leidenalg_kernels, "networkit": networkit_kernels}[tool](*columns)
    answer(version=importlib.metadata.version(tool), kernels=list(kernels), cpu_s=time.process_time() - began)
    for line in sys.stdin:
        question = json.loads(line)
        wall, cpu = time.perf_counter(), time.process_time()
        result = kernels[question["kernel"]](question["seed"])
        cpu, wall = time.process_time() - cpu, time.perf_counter() - wall
        if result is not None:
            number = np.float64 if isinstance(result[0], float) else np.uint32
            np.asarray(result, number).tofile(question["result"])
        answer(cpu_s=cpu, wall_s=wall)


main(*sys.argv[1:])
