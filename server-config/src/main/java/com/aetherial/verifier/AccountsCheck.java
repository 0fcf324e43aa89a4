package com.aetherial.verifier;

import java.sql.SQLException;

/** Every account against its postings and its open holds, and all accounts against the supply. */
final class AccountsCheck implements Check {
  private static final String POSTINGS =
      """
      select account_id, seq, owner_id, amount, balance_after, version,
        (extract(epoch from recorded_at) * 1000000)::bigint, kind
      from ledger.posting order by account_id, recorded_at, seq
      """;
  private static final String OPEN_PARTS =
      """
      select p.account_id, p.amount from ledger.hold_part p
      join ledger.hold h on h.id = p.hold_id where h.state = 'PENDING' order by p.account_id
      """;

  @Override
  public String name() {
    return "accounts, holds on them and the supply";
  }

  @Override
  public long run(Snapshot snapshot, Findings findings) throws SQLException {
    long seen = 0;
    var supply = new SupplyCount();
    try (Rows accounts = snapshot.rows(Account.COLUMNS);
        Rows postings = snapshot.rows(POSTINGS);
        Rows parts = snapshot.rows(OPEN_PARTS)) {
      for (; accounts.present(); accounts.next()) {
        var account = new Account(accounts);
        seen += 1 + strays(postings, account.id(), findings);
        for (; isOf(postings, account.id()); postings.next()) {
          account.post(postings, findings);
          supply.posting(account.kind(), postings.word(8), postings.number(4));
          seen++;
        }
        account.mustBeRight(open(parts, account.id(), findings), findings);
        supply.account(account);
      }
      seen += strays(postings, "g", findings);
      open(parts, "g", findings);
    }
    supply.mustAddUp(snapshot, findings);
    return seen;
  }

  private static boolean isOf(Rows rows, String account) throws SQLException {
    return rows.present() && rows.word(1).equals(account);
  }

  private static boolean isBefore(Rows rows, String account) throws SQLException {
    return rows.present() && rows.word(1).compareTo(account) < 0;
  }

  private static long strays(Rows postings, String account, Findings findings) throws SQLException {
    long seen = 0;
    for (; isBefore(postings, account); postings.next()) {
      findings.add(
          "posting-has-an-account", "seq " + postings.number(2), "an account", postings.word(1));
      seen++;
    }
    return seen;
  }

  private static long open(Rows parts, String account, Findings findings) throws SQLException {
    for (; isBefore(parts, account); parts.next()) {
      findings.add("hold-has-an-account", "a hold", "an account", parts.word(1));
    }
    long sum = 0;
    for (; isOf(parts, account); parts.next()) {
      sum += parts.number(2);
    }
    return sum;
  }
}
