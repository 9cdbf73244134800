"""What RecBole makes of ML-100K, which comes inside its package, and what scipy takes to invert a matrix.

`recommenders.py recbole SPLIT MODEL …`: writes its own split of its own data (three parts, each a count and then pairs of
user and item, all 32 bits) to SPLIT, then trains each model with its defaults (but see Pop); one JSON line a model.
`recommenders.py implicit SPLIT OUT`: factors of the first part by implicit's least squares, people's then items' as 64-bit
numbers in a file of OUT for each setting; one JSON line a setting, with the CPU seconds of one thread.
`recommenders.py inverse`: a tool as in answers.ts, whose kernels are sizes: CPU seconds of one inverse on one thread.
"""

import json
import os
import sys
import time

os.environ["OMP_NUM_THREADS"] = "1"
os.environ["OPENBLAS_NUM_THREADS"] = "1"
import numpy as np


def recbole(split, models):
    import tempfile

    import recbole
    import torch
    from recbole.config import Config
    from recbole.data import create_dataset, data_preparation
    from recbole.utils import get_model, get_trainer, init_seed

    torch.set_num_threads(1)
    sys.argv = sys.argv[:1]  # it reads the command line by itself
    data = os.path.join(os.path.dirname(recbole.__file__), "dataset_example")
    settings = {
        "data_path": data,
        "use_gpu": False,
        "show_progress": False,
        "state": "ERROR",
        "checkpoint_dir": tempfile.mkdtemp(),
    }
    # It counts an item once a batch, and what it drew as not taken as well: as popularity is meant, only one by one.
    as_meant = {"Pop": {"train_batch_size": 1, "train_neg_sample_args": None}}
    for place, name in enumerate(models):
        config = Config(model=name, dataset="ml-100k", config_dict={**settings, **as_meant.get(name, {})})
        init_seed(config["seed"], config["reproducibility"])
        parts = data_preparation(config, create_dataset(config))
        if place == 0:
            with open(split, "wb") as file:
                for part in parts:
                    rows = part.dataset.inter_feat
                    pairs = np.stack([rows["user_id"].numpy(), rows["item_id"].numpy()], 1)
                    np.array([len(pairs)], np.uint32).tofile(file)
                    pairs.astype(np.uint32).tofile(file)
        init_seed(config["seed"], config["reproducibility"])
        began = time.process_time()
        model = get_model(name)(config, parts[0].dataset).to(config["device"])
        trainer = get_trainer(config["MODEL_TYPE"], name)(config, model)
        trainer.fit(parts[0], parts[1], saved=True, show_progress=False)
        graded = trainer.evaluate(parts[2], load_best_model=True, show_progress=False)
        answer = {"recall": graded["recall@10"], "ndcg": graded["ndcg@10"]}
        print(json.dumps({"model": name, **answer, "cpu_s": time.process_time() - began}), flush=True)


def implicit(split, out):
    from implicit.cpu.als import AlternatingLeastSquares
    from scipy.sparse import csr_matrix

    numbers = np.fromfile(split, np.uint32)
    rows, place = [], 0
    for _ in range(3):
        end = place + 1 + 2 * int(numbers[place])
        rows.append(numbers[place + 1 : end].reshape(-1, 2))
        place = end
    shape = np.concatenate(rows).max(0) + 1
    people, items = rows[0].T
    taken = csr_matrix((np.ones(len(people), np.float32), (people, items)), tuple(shape))
    for alpha in [1, 3, 10, 30]:
        for regularization in [5, 15, 30, 60, 120]:
            settings = {"factors": 32, "iterations": 8, "alpha": alpha, "regularization": regularization}
            model = AlternatingLeastSquares(**settings, num_threads=1, random_state=1)
            began = time.process_time()
            model.fit(taken, show_progress=False)
            cpu_s = time.process_time() - began
            file = os.path.join(out, f"{alpha}-{regularization}")
            with open(file, "wb") as to:
                model.user_factors.astype(float).tofile(to)
                model.item_factors.astype(float).tofile(to)
            print(json.dumps({"is": settings, "file": file, "cpu_s": cpu_s}), flush=True)


def inverse():
    import scipy
    import scipy.linalg

    random = np.random.default_rng(1)
    print(json.dumps({"version": scipy.__version__, "kernels": [], "cpu_s": 0}), flush=True)
    for line in sys.stdin:
        n = int(json.loads(line)["kernel"])
        matrix = (random.random((n, n)) < 0.05).astype(float)
        matrix = matrix @ matrix.T + n * np.eye(n)
        began = time.process_time()
        scipy.linalg.inv(matrix, overwrite_a=True)
        print(json.dumps({"cpu_s": time.process_time() - began}), flush=True)


if sys.argv[1] == "inverse":
    inverse()
elif sys.argv[1] == "implicit":
    implicit(sys.argv[2], sys.argv[3])
else:
    recbole(sys.argv[2], sys.argv[3:])
