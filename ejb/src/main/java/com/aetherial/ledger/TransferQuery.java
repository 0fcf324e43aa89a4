package com.aetherial.ledger;

import com.aetherial.kernel.Cursor;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** The SQL of a search in the books, built from what the filter names. */
final class TransferQuery {
  private static final String END = "infinity";

  private final List<Object> values = new ArrayList<>();
  private final StringBuilder sql = new StringBuilder(SystemJournal.COLUMNS).append("where true");

  TransferQuery(TransferFilter filter, @Nullable Cursor<Long> from, int limit) {
    named(filter);
    if (filter.kind() != null) {
      sql.append(" and t.kind = '").append(filter.kind()).append('\'');
    }
    if (filter.isOfOneHolder()) {
      within(filter, from, limit);
      sql.append(" order by t.recorded_at desc, t.seq desc");
    } else {
      taking(filter);
      if (from != null) {
        sql.append(" and t.seq < ").append(value(from.key()));
      }
      sql.append(" order by t.seq desc");
    }
    sql.append(" limit ").append(value(limit));
  }

  String sql() {
    return sql.toString();
  }

  Object[] values() {
    return values.toArray();
  }

  /** Each of the names has an index of its own. */
  private void named(TransferFilter filter) {
    String text = filter.text();
    if (text == null) {
      return;
    }
    String key = value(text);
    String own = value(filter.owner() == null ? text : filter.owner() + ":" + text);
    sql.append(" and t.seq in (select seq from ledger.transfer where reference_id = ").append(key);
    sql.append(" union all select seq from ledger.transfer where request_key = any (array(")
        .append("select k.key from (values (cast(")
        .append(key)
        .append(" as text)), (")
        .append(own)
        .append(")) k (key) union all select k.key || ':' || line from (values (cast(")
        .append(key)
        .append(" as text)), (")
        .append(own)
        .append(")) k (key)")
        .append(" cross join generate_series(0, ")
        .append(Batches.SIZE_MAX - 1)
        .append(") line where exists (select from ledger.other_key b where b.meaning = 'BATCH'")
        .append("   and b.request_key = k.key)))");
    UUID id = id(text);
    if (id != null) {
      sql.append(" union all select seq from ledger.transfer where id = cast(")
          .append(value(id.toString()))
          .append(" as uuid)");
    }
    sql.append(')');
  }

  /** The newest lines of each account, of which the newest transfers are chosen. */
  private void within(TransferFilter filter, @Nullable Cursor<Long> from, int limit) {
    String at = from == null ? END : from.at().toString();
    sql.append(" and t.seq in (select p.seq from ledger.account a cross join lateral (")
        .append("select l.seq from ledger.posting l where l.account_id = a.id")
        .append(" and (l.recorded_at, l.seq) < (cast(")
        .append(value(at))
        .append(" as timestamptz), ")
        .append(value(from == null ? 0L : from.key()))
        .append(')');
    if (filter.kind() != null) {
      sql.append(" and l.kind = '").append(filter.kind()).append('\'');
    }
    sql.append(" order by l.recorded_at desc, l.seq desc limit ")
        .append(value(limit))
        .append(") p where ")
        .append(holder(filter.owner(), filter.account()))
        .append(')');
  }

  private void taking(TransferFilter filter) {
    if (filter.owner() != null) {
      taking(holder(filter.owner(), null));
    }
    if (filter.account() != null) {
      taking(holder(null, filter.account()));
    }
  }

  private void taking(String holder) {
    sql.append(" and exists (select from ledger.account a where a.id = any (t.accounts) and ")
        .append(holder)
        .append(')');
  }

  private String holder(@Nullable UUID owner, @Nullable SystemAccount account) {
    return owner == null
        ? "a.owner_id is null and a.kind = '" + account + "'"
        : "a.owner_id = cast(" + value(owner.toString()) + " as uuid)";
  }

  private String value(Object value) {
    values.add(value);
    return "?" + values.size();
  }

  private static @Nullable UUID id(String text) {
    try {
      return UUID.fromString(text);
    } catch (IllegalArgumentException none) {
      return null;
    }
  }
}
