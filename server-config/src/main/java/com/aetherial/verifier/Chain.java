package com.aetherial.verifier;

import java.sql.SQLException;
import java.util.List;
import java.util.Optional;

/** Follows the blocks while their entries come by, and reckons every hash again. */
final class Chain implements AutoCloseable {
  private static final long HOUR_IN_MICROS = 3_600_000_000L;
  private static final String BLOCKS =
      """
      select number, first_seq, last_seq, entries, encode(content_hash, 'hex'),
        encode(previous_hash, 'hex'), encode(hash, 'hex'),
        (extract(epoch from sealed_at) * 1000000)::bigint, settled_seq
      from ledger.block order by number
      """;

  private final Findings findings;
  private final Rows rows;
  private final Rows members;
  private final Optional<Head> noted;
  private Optional<Block> current = Optional.empty();
  private Optional<Head> head = Optional.empty();
  private boolean notedWasSeen;
  private long settled;

  Chain(Snapshot snapshot, Findings findings, Optional<Head> noted) throws SQLException {
    this.findings = findings;
    this.noted = noted;
    this.rows = snapshot.rows(BLOCKS);
    this.members = snapshot.rows("select block, seq from ledger.block_entry order by block, seq");
  }

  /** The next entry in the order of the chain. */
  void entry(Entry entry, List<Posting> postings) throws SQLException {
    expectMembersBefore(entry.place());
    if (!entry.place().isSealed()) {
      finish();
      mustBeYoung(entry);
      return;
    }
    if (members.present() && member().equals(entry.place())) {
      members.next();
    } else {
      findings.add("number-is-used-once", entry.subject(), "one entry", "another entry");
    }
    open(entry.place().block());
    Frame frame = new Frame().add(entry.fields());
    postings.forEach(posting -> frame.add(posting.fields()));
    current.ifPresent(block -> block.add(entry.place().seq(), frame.hash()));
  }

  /** After the last entry: what is still listed is missing. */
  Optional<Head> end() throws SQLException {
    expectMembersBefore(Place.END);
    finish();
    if (noted.isPresent() && !notedWasSeen) {
      findings.add(
          "head-is-missing",
          "block " + noted.get().block(),
          noted.get().hash(),
          head.map(last -> "a chain that ends with block " + last.block()).orElse("no chain"));
    }
    return head;
  }

  @Override
  public void close() throws SQLException {
    rows.close();
    members.close();
  }

  private void expectMembersBefore(Place place) throws SQLException {
    while (members.present() && member().compareTo(place) < 0) {
      Place missing = member();
      open(missing.block());
      findings.add(
          "entry-is-missing", "seq " + missing.seq(), "sealed in block " + missing.block(), null);
      current.ifPresent(Block::miss);
      members.next();
    }
  }

  private Place member() throws SQLException {
    return new Place(members.number(1), members.number(2));
  }

  /** Moves on to the block with this number; blocks on the way have no entries. */
  private void open(long number) throws SQLException {
    while (rows.present() && rows.number(1) <= number) {
      close(current);
      current = Optional.of(next());
    }
    if (current.isEmpty() || current.get().number() != number) {
      findings.add("block-is-missing", "block " + number, "a block for its entries", null);
      close(current);
      current = Optional.of(Block.unknown(number));
    }
  }

  private void finish() throws SQLException {
    while (rows.present()) {
      close(current);
      current = Optional.of(next());
    }
    close(current);
    current = Optional.empty();
  }

  private Block next() throws SQLException {
    Block block = Block.read(rows);
    settled = Math.max(settled, rows.number(9));
    rows.next();
    block.mustFollow(head, findings);
    return block;
  }

  private void close(Optional<Block> ended) {
    if (ended.isEmpty() || !ended.get().isKnown()) {
      return;
    }
    Block block = ended.get();
    Head made = block.mustBeWhole(findings);
    noted.filter(old -> old.block() == made.block()).ifPresent(old -> compare(old, made));
    head = Optional.of(made);
  }

  private void compare(Head old, Head now) {
    notedWasSeen = true;
    findings.mustBe("head-was-rewritten", "block " + old.block(), old.hash(), now.hash());
  }

  /** An entry may wait for its block for a while, but not be older than what is settled. */
  private void mustBeYoung(Entry entry) {
    boolean isOld =
        head.isPresent()
            && Long.parseLong(entry.recordedAt()) + HOUR_IN_MICROS < head.get().sealedAtMicros();
    if (entry.place().seq() <= settled || isOld) {
      findings.add("entry-was-slipped-in", entry.subject(), "sealed", "in no block");
    }
  }
}
