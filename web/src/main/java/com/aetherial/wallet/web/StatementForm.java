package com.aetherial.wallet.web;

import com.aetherial.ledger.entity.Coins;
import com.aetherial.wallet.StatementLine;
import java.io.IOException;

/**
 * A statement being written in some form, line by line, without keeping any. Who stops before the
 * end leaves a torn file, never one that looks complete.
 */
interface StatementForm {
  /** Writes one line; they come oldest first. */
  void line(StatementLine line) throws IOException;

  /** Writes what comes after the last line. */
  void end(Coins closing) throws IOException;
}
