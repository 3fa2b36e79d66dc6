"""Local language models: the catalogue of installed ones, llama.cpp underneath, a LangChain chat model on top."""
