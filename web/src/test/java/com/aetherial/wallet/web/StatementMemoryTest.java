package com.aetherial.wallet.web;

import static org.assertj.core.api.Assertions.assertThat;

import com.aetherial.ledger.entity.Coins;
import java.io.IOException;
import java.io.OutputStream;
import java.lang.management.ManagementFactory;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;

/** A hundred thousand lines weigh in the heap what a few thousand do. */
@DisplayNameGeneration(ReplaceUnderscores.class)
class StatementMemoryTest {
  private static final int FEW = 5_000;
  private static final int MANY = 100_000;
  private static final long TOLERATED_BYTES = 4L << 20;

  @Test
  void a_csv_keeps_no_line() throws IOException {
    assertKeepsNoLine(out -> new StatementCsv(out, ',', false, null));
  }

  @Test
  void a_json_keeps_no_line() throws IOException {
    assertKeepsNoLine(out -> new StatementJson(out, Paper.head()));
  }

  @Test
  void a_pdf_keeps_no_line() throws IOException {
    assertKeepsNoLine(out -> new StatementPdf(out, Paper.head(), Paper.TEXTS, false));
  }

  private interface Start {
    StatementForm on(OutputStream out) throws IOException;
  }

  private static void assertKeepsNoLine(Start start) throws IOException {
    var out = new Gone();
    StatementForm form = start.on(out);
    long liveBytes = 0;
    for (int number = 1; number <= MANY; number++) {
      form.line(Paper.line(number));
      if (number == FEW) {
        liveBytes = liveBytes();
        assertThat(out.bytes).as("what has left after %s lines", FEW).isGreaterThan(100_000);
      }
    }
    long grown = liveBytes() - liveBytes;
    form.end(Coins.parse("100"));
    assertThat(out.bytes).isGreaterThan(2_000_000);
    assertThat(grown).as("bytes of heap for %s more lines", MANY - FEW).isLessThan(TOLERATED_BYTES);
  }

  private static long liveBytes() {
    var memory = ManagementFactory.getMemoryMXBean();
    memory.gc();
    return memory.getHeapMemoryUsage().getUsed();
  }

  /** Counts what it forgets. */
  private static final class Gone extends OutputStream {
    private long bytes;

    @Override
    public void write(int octet) {
      bytes++;
    }

    @Override
    public void write(byte[] octets, int offset, int length) {
      bytes += length;
    }
  }
}
