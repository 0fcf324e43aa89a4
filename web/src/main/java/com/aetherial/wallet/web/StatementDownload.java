package com.aetherial.wallet.web;

import com.aetherial.identity.Actor;
import com.aetherial.kernel.Page;
import com.aetherial.ledger.entity.Coins;
import com.aetherial.wallet.Bookkeeping;
import com.aetherial.wallet.StatementHead;
import com.aetherial.wallet.StatementLine;
import jakarta.ws.rs.core.StreamingOutput;
import java.io.IOException;
import java.io.OutputStream;

/**
 * Reads a statement page by page and lets each go before it reads the next, each in a transaction
 * of its own: neither the heap nor the database notices how long it is, or how slow the reader.
 *
 * @param bookkeeping where the lines come from
 * @param actor whose they are
 * @param head what was asked for
 * @param shape the form in which it is written
 */
record StatementDownload(Bookkeeping bookkeeping, Actor actor, StatementHead head, Shape shape)
    implements StreamingOutput {

  /** Begins a form. */
  @FunctionalInterface
  interface Shape {
    StatementForm on(OutputStream out, StatementHead head) throws IOException;
  }

  @Override
  public void write(OutputStream out) throws IOException {
    StatementForm form = shape.on(out, head);
    Coins balance = head.opening();
    String cursor = null;
    do {
      Page<StatementLine> page = bookkeeping.onwards(actor, head, cursor);
      for (StatementLine line : page.items()) {
        form.line(line);
        balance = line.balance();
      }
      cursor = page.next();
    } while (cursor != null);
    form.end(head.isWhole() ? balance : bookkeeping.closing(actor, head));
    out.flush();
  }
}
