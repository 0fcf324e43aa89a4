package com.aetherial.system;

/**
 * The connections to the database, of all nodes together.
 *
 * @param open those that the application has
 * @param busy those that work at this moment
 * @param waiting those that hold a transaction and do nothing
 * @param largest how many one node may have
 * @param allowed how many the database lets in altogether
 */
public record PoolView(long open, long busy, long waiting, int largest, int allowed) {}
