package com.aetherial.audit;

import com.aetherial.kernel.AdminAct;
import com.aetherial.kernel.Moments;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** A line of the log as the database gives it. */
final class ActRow {
  static final int ACTOR = 2;
  static final int OBJECT_KIND = 4;
  static final int OBJECT_ID = 5;

  private ActRow() {}

  static ActView view(Object[] row, Map<UUID, String> names) {
    String kind = (String) row[OBJECT_KIND];
    String id = (String) row[OBJECT_ID];
    return new ActView(
        ((Number) row[0]).longValue(),
        Moments.of(row[1]),
        (UUID) row[ACTOR],
        names.get((UUID) row[ACTOR]),
        (String) row[3],
        kind,
        id,
        kind.equals(AdminAct.PERSON) ? names.get(UUID.fromString(id)) : null,
        (String) row[6],
        (String) row[7],
        (String) row[8],
        (String) row[9],
        number(row[10]));
  }

  private static @Nullable Long number(@Nullable Object column) {
    return column == null ? null : ((Number) column).longValue();
  }
}
