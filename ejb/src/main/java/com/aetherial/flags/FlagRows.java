package com.aetherial.flags;

import com.aetherial.kernel.Moments;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** All flags. */
@ApplicationScoped
class FlagRows {
  private static final String SELECT =
      "select f.name, f.note, f.is_on, f.percentage, f.ranks, f.changed_at, p.username"
          + " from flags.flag f left join identity.person p on p.id = f.changed_by";

  @PersistenceContext(unitName = "aetherial")
  EntityManager database;

  List<FlagView> all() {
    List<?> rows = database.createNativeQuery(SELECT + " order by f.name").getResultList();
    return rows.stream().map(Object[].class::cast).map(FlagRows::view).toList();
  }

  Optional<FlagView> find(String name) {
    List<?> rows =
        database
            .createNativeQuery(SELECT + " where f.name = ?1")
            .setParameter(1, name)
            .getResultList();
    return rows.stream().map(Object[].class::cast).map(FlagRows::view).findFirst();
  }

  void put(PutFlag flag, UUID by) {
    database
        .createNativeQuery(
            "insert into flags.flag (name, note, is_on, percentage, ranks, changed_by)"
                + " values (?1, ?2, ?3, ?4, ?5, ?6) on conflict (name) do update"
                + " set note = excluded.note, is_on = excluded.is_on,"
                + " percentage = excluded.percentage, ranks = excluded.ranks,"
                + " changed_by = excluded.changed_by, changed_at = now()")
        .setParameter(1, flag.name())
        .setParameter(2, flag.note().strip())
        .setParameter(3, flag.on())
        .setParameter(4, flag.percentage())
        .setParameter(
            5, flag.ranks().stream().map(Enum::name).sorted().collect(Collectors.joining(" ")))
        .setParameter(6, by)
        .executeUpdate();
  }

  void delete(String name) {
    database
        .createNativeQuery("delete from flags.flag where name = ?1")
        .setParameter(1, name)
        .executeUpdate();
  }

  private static FlagView view(Object[] row) {
    return new FlagView(
        (String) row[0],
        (String) row[1],
        (Boolean) row[2],
        ((Number) row[3]).intValue(),
        Stream.of(((String) row[4]).split(" ")).filter(rank -> !rank.isEmpty()).toList(),
        Moments.of(row[5]),
        (String) row[6]);
  }
}
