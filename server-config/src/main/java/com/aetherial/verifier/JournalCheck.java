package com.aetherial.verifier;

import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/** All entries with their postings, in the order of the chain: legs and hashes in one pass. */
final class JournalCheck implements Check {
  private static final int LEGS_MAX = 100_000;

  private final Optional<Head> noted;
  private Optional<Head> head = Optional.empty();

  JournalCheck(Optional<Head> noted) {
    this.noted = noted;
  }

  @Override
  public String name() {
    return "transfers, their legs and the chain";
  }

  /** The last block, as it was reckoned here. */
  Optional<Head> head() {
    return head;
  }

  @Override
  public long run(Snapshot snapshot, Findings findings) throws SQLException {
    try (Feed transfers = transfers(snapshot);
        Feed refusals = refusals(snapshot);
        Feed changes = changes(snapshot);
        Feed facts = facts(snapshot);
        Feed postings = postings(snapshot);
        Chain chain = new Chain(snapshot, findings, noted)) {
      Legs legs = new Legs(findings);
      List<Feed> entries = List.of(transfers, refusals, changes, facts);
      for (Feed first = first(entries); first.present(); first = first(entries)) {
        var entry = new Entry(first.place(), first.take());
        strays(entry.place(), postings, legs);
        List<Posting> own = own(entry.place(), postings);
        if (entry.isTransfer()) {
          chain.entry(entry, legs.check(entry, own));
        } else {
          own.forEach(one -> legs.stray(entry.subject(), one));
          chain.entry(entry, List.of());
        }
      }
      strays(Place.END, postings, legs);
      head = chain.end();
      return transfers.seen() + refusals.seen() + changes.seen() + facts.seen() + postings.seen();
    }
  }

  private static Feed first(List<Feed> feeds) throws SQLException {
    Feed first = feeds.get(0);
    for (Feed feed : feeds) {
      first =
          Comparator.<Place>naturalOrder().compare(feed.place(), first.place()) < 0 ? feed : first;
    }
    return first;
  }

  private static void strays(Place before, Feed postings, Legs legs) throws SQLException {
    while (postings.present() && postings.place().compareTo(before) < 0) {
      String nothing = "no transfer (seq " + postings.place().seq() + ")";
      legs.stray(nothing, new Posting(postings.take()));
    }
  }

  private static List<Posting> own(Place place, Feed postings) throws SQLException {
    List<Posting> own = new ArrayList<>();
    while (postings.present() && postings.place().equals(place) && own.size() < LEGS_MAX) {
      own.add(new Posting(postings.take()));
    }
    return own;
  }

  private static Feed transfers(Snapshot snapshot) throws SQLException {
    return Feed.ofEntries(
        snapshot,
        Entry.TRANSFER,
        "transfer",
        "e.id",
        "e.kind",
        "e.request_key",
        "encode(e.fingerprint, 'hex')",
        "e.asked_by",
        "e.on_behalf_of",
        "e.amount",
        "e.available_after",
        "e.reference_type",
        "e.reference_id",
        "e.description",
        "e.metadata::text",
        Feed.micros("effective_at"),
        Feed.micros("recorded_at"),
        "e.reverses",
        "e.refunds",
        "array_to_string(e.accounts, ',')",
        "array_to_string(e.amounts, ',')");
  }

  private static Feed refusals(Snapshot snapshot) throws SQLException {
    return Feed.ofEntries(
        snapshot,
        "refusal",
        "refusal",
        "e.request_key",
        "encode(e.fingerprint, 'hex')",
        "e.asked_by",
        "e.code",
        "e.detail::text",
        Feed.micros("recorded_at"));
  }

  private static Feed changes(Snapshot snapshot) throws SQLException {
    return Feed.ofEntries(
        snapshot,
        "account-change",
        "account_change",
        "e.owner_id",
        "e.before",
        "e.after",
        "e.reason",
        "e.changed_by",
        Feed.micros("recorded_at"));
  }

  private static Feed facts(Snapshot snapshot) throws SQLException {
    if (!snapshot.has("ledger.fact")) {
      return Feed.ofNothing(snapshot, "fact");
    }
    return Feed.ofEntries(
        snapshot,
        "fact",
        "fact",
        "e.kind",
        "e.subject",
        "e.fields::text",
        Feed.micros("recorded_at"));
  }

  private static Feed postings(Snapshot snapshot) throws SQLException {
    return Feed.ofPostings(
        snapshot,
        "e.account_id",
        "e.owner_id",
        "e.amount",
        "e.balance_after",
        "e.version",
        "e.kind",
        "e.credit::text",
        Feed.micros("effective_at"),
        Feed.micros("recorded_at"));
  }
}
