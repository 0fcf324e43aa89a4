package com.aetherial.system;

import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.ResultSetMetaData;
import java.sql.SQLException;
import java.sql.Statement;

/**
 * What the books say at one moment, short enough to be compared: counts, sums, head and balances.
 */
final class BooksFigures {
  private static final String QUERY =
      """
      select (select count(*) from identity.person) as people,
        (select count(*) from ledger.transfer) as transfers,
        (select count(*) from ledger.posting) as postings,
        (select coalesce(sum(amount), 0) from ledger.posting) as postings_sum,
        (select coalesce(sum(amount), 0) from ledger.posting where amount > 0) as postings_credit,
        (select count(*) from ledger.account) as accounts,
        (select coalesce(sum(balance), 0) from ledger.account where balance > 0) as supply,
        (select coalesce(sum(held), 0) from ledger.account) as held,
        (select coalesce(sum(('x' || substr(md5(concat_ws(':', id, balance, held, version)), 1, 15)
          )::bit(60)::bigint), 0) from ledger.account) as balances,
        (select coalesce(max(number), 0) from ledger.block) as chain_block,
        (select coalesce((select encode(hash, 'hex') from ledger.block
          order by number desc limit 1), '')) as chain_head,
        (select coalesce((select encode(hash, 'hex') from audit.block
          order by number desc limit 1), '')) as audit_head,
        (select count(*) from migration.history) as migrations
      """;

  private BooksFigures() {}

  /** One line for each figure. */
  static String of(Connection connection) throws SQLException {
    StringBuilder lines = new StringBuilder();
    try (Statement statement = connection.createStatement();
        ResultSet row = statement.executeQuery(QUERY)) {
      row.next();
      ResultSetMetaData columns = row.getMetaData();
      for (int column = 1; column <= columns.getColumnCount(); column++) {
        lines
            .append(columns.getColumnLabel(column))
            .append('=')
            .append(row.getString(column))
            .append('\n');
      }
    }
    return lines.toString();
  }
}
