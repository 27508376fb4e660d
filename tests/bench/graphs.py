# SPDX-FileCopyrightText: 2026 The Knotary authors
# SPDX-License-Identifier: GPL-3.0-or-later
"""Seeded graphs, and how true a drawing of one is to its distances."""
import random
from collections import deque


def groups(nodes, mean_degree, mixing):
    """Communities of 10 to 200 nodes; a share `mixing` of the edges leaves them."""
    draw = random.Random(5)
    members = []
    while sum(map(len, members)) < nodes:
        first = sum(map(len, members))
        size = min(int(10 * 20 ** draw.random()), nodes - first)
        members.append(range(first, first + size))
    home = [group for group in members for _ in group]
    edges = {(draw.choice(home[node][:node - home[node][0]]), node)
             for node in range(nodes) if node > home[node][0]}
    edges |= {(draw.choice(members[draw.randrange(i)]), members[i][0])
              for i in range(1, len(members))}
    while len(edges) < nodes * mean_degree // 2:
        a = draw.randrange(nodes)
        b = draw.randrange(nodes) if draw.random() < mixing else draw.choice(home[a])
        if a != b:
            edges.add((min(a, b), max(a, b)))
    return nodes, sorted(edges)


def tree(nodes, most_children):
    draw = random.Random(6)
    children = [0] * nodes
    free = [0]
    edges = []
    for node in range(1, nodes):
        at = draw.randrange(len(free))
        parent = free[at]
        edges.append((parent, node))
        children[parent] += 1
        if children[parent] == most_children:
            free[at] = free[-1]
            free.pop()
        free.append(node)
    return nodes, edges


def hubs(nodes, links):
    """Each node is linked to some before it, the more readily the more links they have."""
    draw = random.Random(8)
    ends = list(range(links))
    edges = set()
    for node in range(links, nodes):
        others = set()
        while len(others) < links:
            others.add(draw.choice(ends))
        for other in sorted(others):
            edges.add((other, node))
            ends += (other, node)
    return nodes, sorted(edges)


def grid(side):
    edges = [(i, i + 1) for i in range(side * side) if (i + 1) % side]
    edges += [(i, i + side) for i in range(side * (side - 1))]
    return side * side, sorted(edges)


def stress(nodes, edges, places):
    """Mean of (drawn / wanted distance - 1)^2 at the best scale, over pairs with one of 50 nodes;
    0 is perfect."""
    near = [[] for _ in range(nodes)]
    for a, b in edges:
        near[a].append(b)
        near[b].append(a)
    draw = random.Random(7)
    ratios = []
    for start in (draw.randrange(nodes) for _ in range(50)):
        steps = {start: 0}
        queue = deque([start])
        while queue:
            node = queue.popleft()
            for other in near[node]:
                if other not in steps:
                    steps[other] = steps[node] + 1
                    queue.append(other)
        x, y = places[start]
        ratios += [((places[node][0] - x) ** 2 + (places[node][1] - y) ** 2) ** 0.5 / far
                   for node, far in steps.items() if far]
    scale = sum(ratios) / sum(ratio * ratio for ratio in ratios)
    return sum((scale * ratio - 1) ** 2 for ratio in ratios) / len(ratios)
