"""Documents of office programs, old and new: Word, Excel, PowerPoint, OpenDocument, RTF."""
