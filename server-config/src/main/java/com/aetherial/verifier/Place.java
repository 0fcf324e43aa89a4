package com.aetherial.verifier;

/**
 * Where an entry stands in the chain. What is in no block yet comes after everything that is.
 *
 * @param block the number of its block; {@link #UNSEALED} for none
 * @param seq the number that the ledger gave it
 */
record Place(long block, long seq) implements Comparable<Place> {
  static final long UNSEALED = Long.MAX_VALUE;
  static final Place END = new Place(UNSEALED, Long.MAX_VALUE);

  boolean isSealed() {
    return block != UNSEALED;
  }

  @Override
  public int compareTo(Place other) {
    return block == other.block ? Long.compare(seq, other.seq) : Long.compare(block, other.block);
  }
}
