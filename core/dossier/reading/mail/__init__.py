"""Mail: messages, mailboxes, saved pages in mail's clothing."""
