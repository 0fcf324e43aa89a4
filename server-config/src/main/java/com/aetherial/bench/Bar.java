package com.aetherial.bench;

/**
 * What a figure has to reach.
 *
 * @param limit the least or the most that is good enough
 * @param isFloor whether more is better
 */
record Bar(double limit, boolean isFloor) {
  static Bar atLeast(double limit) {
    return new Bar(limit, true);
  }

  static Bar below(double limit) {
    return new Bar(limit, false);
  }

  boolean isReachedBy(double value) {
    return isFloor ? value >= limit : value < limit;
  }

  @Override
  public String toString() {
    return (isFloor ? ">= " : "< ") + Figure.number(limit);
  }
}
