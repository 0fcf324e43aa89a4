package com.aetherial.ledger;

import static jakarta.transaction.Transactional.TxType.REQUIRES_NEW;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.Query;
import jakarta.transaction.Transactional;
import java.util.List;

/**
 * Reads what row security hides from the requests of single people. The role is taken for one
 * transaction of its own, so that nothing else in the caller's transaction sees more than it may.
 */
@ApplicationScoped
class SystemReading {
  @Inject Books books;

  /** The rows of a query whose parameters are numbered from one. */
  @Transactional(REQUIRES_NEW)
  @SuppressWarnings("unchecked")
  List<Object[]> rows(String sql, Object... parameters) {
    books.query("select set_config('role', 'aetherial_system', true)").getSingleResult();
    Query query = books.query(sql);
    for (int i = 0; i < parameters.length; i++) {
      query.setParameter(i + 1, parameters[i]);
    }
    return query.getResultList();
  }
}
