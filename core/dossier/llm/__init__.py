"""Local language models: what is installed, llama.cpp underneath, a LangChain chat model on top."""
