package com.aetherial.help;

import java.time.Instant;

/** The words of an article, without marks. */
record ArticleText(ArticleLine line, String words, Instant changedAt) {}
