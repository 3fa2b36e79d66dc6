"""Fine-tuning: training examples, LoRA training, measuring, GGUF export (optional extra ``[tuning]``)."""
