package com.aetherial.audit;

import jakarta.persistence.EntityManager;
import jakarta.persistence.Query;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The SQL of a search in the log, built from what the filter names. */
final class ActQuery {
  private final StringBuilder conditions = new StringBuilder("true");
  private final List<Object> values = new ArrayList<>();

  ActQuery(ActFilter filter) {
    when("a.actor = ?", filter.actor());
    String act = filter.act();
    if (act != null) {
      when(act.contains(".") ? "a.act = ?" : "split_part(a.act, '.', 1) = ?", act);
    }
    when("a.object_kind = ?", filter.objectKind());
    when("a.object_id = ?", filter.objectId());
    when(
        "position(lower(?) in lower(concat_ws(' ', a.object_id, a.reason, a.before, a.after))) > 0",
        filter.text());
    when("a.happened_at >= cast(? as date) at time zone 'UTC'", text(filter.from()));
    when("a.happened_at < (cast(? as date) + 1) at time zone 'UTC'", text(filter.to()));
  }

  /** Leaves out what is not older than the act with this number. */
  ActQuery before(@Nullable Long seq) {
    when("a.seq < ?", seq);
    return this;
  }

  Query on(EntityManager database, int limit) {
    Query query =
        database
            .createNativeQuery(
                "select a.seq, a.happened_at, a.actor, a.act, a.object_kind, a.object_id,"
                    + " a.before, a.after, a.reason, a.address, x.block from audit.act a"
                    + " left join audit.block_entry x on x.seq = a.seq where "
                    + conditions
                    + " order by a.seq desc")
            .setMaxResults(limit);
    for (int i = 0; i < values.size(); i++) {
      query.setParameter(i + 1, values.get(i));
    }
    return query;
  }

  private void when(String condition, @Nullable Object value) {
    if (value != null) {
      values.add(value);
      conditions.append(" and ").append(condition.replace("?", "?" + values.size()));
    }
  }

  private static @Nullable String text(@Nullable Object value) {
    return value == null ? null : value.toString();
  }
}
