package com.aetherial.help;

import java.time.Instant;

/** What people looked for and did not find. */
public record MissView(String words, String language, int times, Instant lastAt) {}
