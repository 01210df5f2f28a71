#!/usr/bin/env python3
"""Learns the weights of src/Rapport/Drafts/ask-weights.txt.

usage: train_asks.py SENTENCES.jsonl [OUT.txt]
Logistic regression over words, pairs and triples of words, averaged over the later epochs. Without OUT it prints the F1 of five-fold
cross-validation; with OUT it writes the weights learned from all sentences. Names and numbers are folded, so no weight holds one.
The features are those of AskFeatures.cs: change both together.
"""
import collections
import json
import math
import random
import re
import sys

THRESHOLD = -0.6
TOKEN = re.compile(r"[^\W\d_]+(?:'[^\W\d_]+)?|\?|\d+")
CLAUSE = re.compile(r"[,;:\-–—]\s*([^\W\d_]+)")


def is_name(word, index):
    return index > 0 and len(word) > 1 and word[0].isupper() and not word.isupper() and "'" not in word


def features(text):
    text = text.replace("’", "'")
    words = TOKEN.findall(text)[:60]
    words = ["#" if w[0].isdigit() else "@" if is_name(w, i) else w.lower() for i, w in enumerate(words)]
    found = set(words)
    found.update(" ".join(pair) for pair in zip(words, words[1:]))
    found.update(" ".join(triple) for triple in zip(words, words[1:], words[2:]))
    if words:
        found.add("^ " + words[0])
    if len(words) > 1:
        found.add("^ " + words[0] + " " + words[1])
    found.update("~ " + start.lower() for start in CLAUSE.findall(text))
    if text.rstrip().endswith("?"):
        found.add("$?")
        if "you" in found:
            found.add("$? you")
    found.add("len%d" % sum(len(words) >= n for n in (4, 8, 14, 22, 32)))
    return found


def names(rows):
    """Words that are mostly written with a capital inside a sentence."""
    capital, total = collections.Counter(), collections.Counter()
    for row in rows:
        for i, word in enumerate(TOKEN.findall(row["text"].replace("’", "'"))):
            total[word.lower()] += 1
            capital[word.lower()] += is_name(word, i)
    return {word for word, count in capital.items() if count > 0.3 * total[word] and word not in ("please", "thanks")}


def train(rows, known_names, least=3, epochs=20, rate=0.2, decay=0.005):
    count = collections.Counter(f for found, _ in rows for f in found)
    vocabulary = {f for f, n in count.items() if n >= least and not any(part in known_names for part in f.split())}
    weight, total, bias, total_bias = dict.fromkeys(vocabulary, 0.0), dict.fromkeys(vocabulary, 0.0), 0.0, 0.0
    rows = [([f for f in sorted(found) if f in vocabulary], label) for found, label in rows]
    chance = random.Random(0)
    for epoch in range(epochs):
        chance.shuffle(rows)
        step = rate / (1 + epoch * 0.3)
        for found, label in rows:
            score = bias + sum(weight[f] for f in found)
            push = (label - 1 / (1 + math.exp(-max(-30, min(30, score))))) * step
            bias += push * 0.2
            for f in found:
                weight[f] += push - step * decay * weight[f]
        if epoch >= epochs // 2:
            for f in vocabulary:
                total[f] += weight[f]
            total_bias += bias
    later = epochs - epochs // 2
    return {f: round(v / later, 2) for f, v in total.items() if abs(v / later) >= 0.1}, round(total_bias / later, 2)


def f1(scores, labels):
    hits = sum(s > THRESHOLD and y for s, y in zip(scores, labels))
    precision, recall = hits / max(1, sum(s > THRESHOLD for s in scores)), hits / sum(labels)
    return "F1 %.1f precision %.1f recall %.1f" % tuple(100 * v for v in (2 * precision * recall / (precision + recall), precision, recall))


def main():
    rows = [json.loads(line) for line in open(sys.argv[1], encoding="utf-8")]
    known_names = names(rows)
    data = [(features(row["text"]), int(row["ask"])) for row in rows]
    if len(sys.argv) > 2:
        weight, bias = train(data, known_names)
        with open(sys.argv[2], "w", encoding="utf-8") as out:
            out.write("# Written by tests/Rapport.Benchmarks/Quality/train_asks.py. Above zero speaks for an ask. @ is a name, # a number.\n")
            out.write("%.2f\t\n" % (bias - THRESHOLD))
            for f, v in sorted(weight.items()):
                out.write("%.2f\t%s\n" % (v, f))
        return
    order = list(range(len(data)))
    random.Random(7).shuffle(order)
    scores = [0.0] * len(data)
    for fold in range(5):
        held = set(order[fold::5])
        weight, bias = train([data[i] for i in order if i not in held], known_names)
        for i in held:
            scores[i] = bias + sum(weight.get(f, 0) for f in data[i][0])
    print(f1(scores, [label for _, label in data]))


if __name__ == "__main__":
    main()
