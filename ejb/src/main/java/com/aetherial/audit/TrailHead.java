package com.aetherial.audit;

import java.time.Instant;

/**
 * The last block of the chain. Whoever keeps its hash elsewhere can prove later that nothing before
 * it was changed.
 */
public record TrailHead(long block, String hash, Instant sealedAt) {}
