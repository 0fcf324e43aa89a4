package com.aetherial.audit;

import com.aetherial.kernel.Moments;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The chain of sealed acts. */
@ApplicationScoped
class Trail {
  @PersistenceContext(unitName = "aetherial")
  EntityManager database;

  @Nullable TrailHead head() {
    return rows(
            "select number, encode(hash, 'hex'), sealed_at from audit.block"
                + " order by number desc limit 1")
        .stream()
        .map(
            row ->
                new TrailHead(((Number) row[0]).longValue(), (String) row[1], Moments.of(row[2])))
        .findFirst()
        .orElse(null);
  }

  List<BrokenLink> broken() {
    return rows("select invariant, subject, expected, found from audit.check_invariants()").stream()
        .map(
            row ->
                new BrokenLink((String) row[0], (String) row[1], (String) row[2], (String) row[3]))
        .toList();
  }

  @SuppressWarnings("unchecked")
  private List<Object[]> rows(String sql) {
    return database.createNativeQuery(sql).getResultList();
  }
}
