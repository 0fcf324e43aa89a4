package com.aetherial.verifier;

import java.sql.SQLException;

/** One way through the books. */
interface Check {
  /** What it looks at, in a few words. */
  String name();

  /** Tells every fault to the findings; answers how many rows it looked at. */
  long run(Snapshot snapshot, Findings findings) throws SQLException;
}
