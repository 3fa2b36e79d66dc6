"""Training search: the embedder and the reranker, from questions with known places.

``prepare`` (in Dossier's environment) makes one folder of plain files; ``train`` needs only PyTorch,
transformers and that folder, so it can run on another machine; ``export`` packs the result.
"""
