package com.aetherial.verifier;

import java.sql.SQLException;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** One block of the chain, with the hash of its entries as they come by. */
final class Block {
  private final Frame content = new Frame();
  private final long number;
  private final boolean known;
  private String firstSeq = "";
  private String lastSeq = "";
  private String entries = "";
  private String contentHash = "";
  private @Nullable String previousHash;
  private String hash = "";
  private String sealedAt = "";
  private long counted;
  private long firstSeen = Long.MAX_VALUE;
  private long lastSeen;
  private boolean isWhole = true;

  private Block(long number, boolean known) {
    this.number = number;
    this.known = known;
  }

  /** Entries say that they are in it, and there is no such block. */
  static Block unknown(long number) {
    return new Block(number, false);
  }

  static Block read(Rows row) throws SQLException {
    Block block = new Block(row.number(1), true);
    block.firstSeq = row.word(2);
    block.lastSeq = row.word(3);
    block.entries = row.word(4);
    block.contentHash = row.word(5);
    block.previousHash = row.text(6);
    block.hash = row.word(7);
    block.sealedAt = row.word(8);
    return block;
  }

  long number() {
    return number;
  }

  boolean isKnown() {
    return known;
  }

  void add(long seq, byte[] entry) {
    content.addRaw(entry);
    counted++;
    firstSeen = Math.min(firstSeen, seq);
    lastSeen = Math.max(lastSeen, seq);
  }

  /** One of its entries is not there: its content cannot be compared. */
  void miss() {
    isWhole = false;
  }

  void mustFollow(Optional<Head> before, Findings findings) {
    long expected = before.map(Head::block).orElse(0L) + 1;
    if (number != expected) {
      findings.add("block-is-missing", "block " + expected, expected, number);
    } else {
      String hashBefore = before.map(Head::hash).orElse(null);
      if (!Objects.equals(hashBefore, previousHash)) {
        findings.add("block-does-not-follow", "block " + number, hashBefore, previousHash);
      }
    }
  }

  /** Compares what was reckoned with what is stored; answers the head as it was reckoned. */
  Head mustBeWhole(Findings findings) {
    String subject = "block " + number;
    if (isWhole) {
      findings.mustBe("block-lists-its-entries", subject, entries, Long.toString(counted));
      findings.mustBe("content-was-changed", subject, contentHash, content.hex());
    }
    if (isWhole && counted > 0) {
      findings.mustBe(
          "block-lists-its-entries",
          subject,
          firstSeq + " to " + lastSeq,
          firstSeen + " to " + lastSeen);
    }
    String reckoned =
        Frame.hashOf(
            Long.toString(number), firstSeq, lastSeq, entries, contentHash, previousHash, sealedAt);
    findings.mustBe("block-was-changed", subject, hash, reckoned);
    return Head.of(number, reckoned, lastSeq, sealedAt);
  }
}
