package com.aetherial.bench;

/** The books after a run: they must add up, and hold exactly what was acknowledged. */
final class Books {
  private final Sql sql;
  private long before;

  Books(Sql sql) {
    this.sql = sql;
    open();
  }

  /** Takes what is there now as the start of the next run. */
  void open() {
    before = transfers();
  }

  /** Checks everything, and that this many transfers came since the last look. */
  void mustHaveGrownBy(long acknowledged, String run) {
    long grown = transfers() - before;
    if (grown != acknowledged) {
      throw new IllegalStateException(
          "%s: %d transfers were acknowledged and %d are in the books."
              .formatted(run, acknowledged, grown));
    }
    mustAddUp(run);
    System.out.printf("  %s: %,d transfers, all in the books, which add up.%n", run, grown);
  }

  void mustAddUp(String run) {
    String broken = sql.text("select b::text from ledger.check_invariants() b limit 10");
    if (!broken.isEmpty()) {
      throw new IllegalStateException(run + ": the books do not add up:\n" + broken);
    }
    open();
  }

  private long transfers() {
    return sql.number("select count(*) from ledger.transfer");
  }
}
