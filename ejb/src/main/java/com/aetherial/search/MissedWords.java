package com.aetherial.search;

import java.time.Instant;

/** Words for which nobody found anything, and how often somebody tried. */
public record MissedWords(String words, long times, Instant lastAt) {}
