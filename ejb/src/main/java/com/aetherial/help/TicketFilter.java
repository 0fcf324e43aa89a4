package com.aetherial.help;

import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Which tickets are wanted; what is null lets everything through.
 *
 * @param owner who asks
 * @param state a state, or {@code unsolved} for all that somebody has to do something about
 * @param priority how soon
 * @param topic what about
 * @param agent username of who answers, or {@code nobody}
 * @param isOverdue only those whose first answer is late
 * @param text stands in the subject, or is the number or who asks
 */
public record TicketFilter(
    @Nullable UUID owner,
    @Nullable String state,
    @Nullable String priority,
    @Nullable String topic,
    @Nullable String agent,
    boolean isOverdue,
    @Nullable String text) {
  /** What nobody has solved yet. */
  public static final String UNSOLVED = "unsolved";

  /** What nobody has taken yet. */
  public static final String NOBODY = "nobody";

  /** Everything that one member asked. */
  static TicketFilter of(UUID owner) {
    return new TicketFilter(owner, null, null, null, null, false, null);
  }

  /** The condition; what it compares with is added to the values. */
  String where(List<Object> values) {
    StringBuilder where = new StringBuilder(" where true");
    add(where, values, " and t.person_id = ?", owner);
    if (UNSOLVED.equals(state)) {
      where.append(" and t.state in ('NEW', 'OPEN', 'PENDING_USER')");
    } else {
      add(where, values, " and t.state = ?", state);
    }
    add(where, values, " and t.priority = ?", priority);
    add(where, values, " and t.topic = ?", topic);
    if (NOBODY.equals(agent)) {
      where.append(" and t.agent_id is null");
    } else {
      add(where, values, " and lower(g.username) = lower(?)", agent);
    }
    if (isOverdue) {
      where.append(" and ").append(TicketRows.OVERDUE);
    }
    add(
        where,
        values,
        " and position(lower(?) in lower(concat_ws(' ', '#' || t.number, t.subject, p.username)))"
            + " > 0",
        text);
    return where.toString();
  }

  private static void add(
      StringBuilder where, List<Object> values, String condition, @Nullable Object value) {
    if (value != null) {
      values.add(value);
      where.append(condition.replace("?", "?" + values.size()));
    }
  }
}
