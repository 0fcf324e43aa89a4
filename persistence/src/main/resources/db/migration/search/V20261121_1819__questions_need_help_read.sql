-- A program finds its member's questions only with a key that may read them.
update search.document set permission = 'help:read' where module = 'help' and type = 'ticket';
