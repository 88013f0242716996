#!/usr/bin/env python3
"""Learns the trees (model/pairs.txt) that decide whether two names are one.

Wants the output of `train_features` (label and features, one line a pair), a file with the number of the fold of each pair, and where
to write. Pairs that are spellings of one name, turned round or with a slip stay in one fold together (the fold is that of their
unordered words), so that what is learned of one is not tested on its twin. Prints the recall at a precision of 0.99 by cross-validation,
then learns from everything.

    pip install lightgbm numpy
    python3 trees.py features.tsv folds.txt ../model/pairs.txt [--only]

`--only` leaves out the cross-validation.
"""
import sys
import lightgbm
import numpy

ROUNDS = 600
PARAMETERS = dict(
    objective="binary", extra_trees=True, learning_rate=0.05, num_leaves=15, min_data_in_leaf=30, feature_fraction=0.5, bagging_fraction=0.8,
    bagging_freq=1, lambda_l2=5, use_missing=False, verbose=-1, num_threads=1, seed=1, deterministic=True)


def recall(labels, scores, precision=0.99):
    order = numpy.argsort(-scores, kind="stable")
    hits = numpy.cumsum(labels[order])
    good = numpy.where(hits / numpy.arange(1, len(hits) + 1) >= precision)[0]
    return hits[good[-1]] / labels.sum() if len(good) else 0.0


def walk(node):
    if "leaf_value" in node:
        return ["=%.5g" % node["leaf_value"]]
    head = "%d<%.7g" % (node["split_feature"], node["threshold"])
    return [head] + walk(node["left_child"]) + walk(node["right_child"])


def main(features, folds, out, only=None):
    with open(features, encoding="utf8") as file:
        names = file.readline().rstrip("\n").split("\t")[1:]
        table = numpy.array([[float(cell) for cell in line.split("\t")] for line in file])
    labels, table = table[:, 0], table[:, 1:]
    folds = numpy.loadtxt(folds, dtype=int)
    scores = numpy.zeros(len(labels))
    for fold in [] if only else sorted(set(folds)):
        learn = folds != fold
        model = lightgbm.train(PARAMETERS, lightgbm.Dataset(table[learn], labels[learn]), ROUNDS)
        scores[~learn] = model.predict(table[~learn])
    if not only:
        print("recall at precision 0.99 by cross-validation: %.4f" % recall(labels, scores))
    model = lightgbm.train(PARAMETERS, lightgbm.Dataset(table, labels), ROUNDS)
    trees = model.dump_model()["tree_info"]
    with open(out, "w", encoding="utf8") as file:
        file.write("# Learned by training/trees.py. A line a tree: FEATURE<THRESHOLD or =VALUE, in the order of a walk.\n")
        file.write("features " + " ".join(names) + "\n")
        for tree in trees:
            file.write(" ".join(walk(tree["tree_structure"])) + "\n")


if __name__ == "__main__":
    main(*sys.argv[1:5])
