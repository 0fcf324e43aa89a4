package com.aetherial.notifications;

import com.aetherial.kernel.Notice;
import jakarta.annotation.Resource;
import jakarta.ejb.Stateless;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import jakarta.transaction.TransactionSynchronizationRegistry;

/**
 * Takes down what people should hear of, in the transaction in which it happens: what is rolled
 * back is never told, and what is committed is never forgotten.
 */
@Stateless
public class NoticeBook {
  @Resource TransactionSynchronizationRegistry transaction;

  @Inject NoticeWriter writer;

  /** Keeps the notice until the transaction ends; then all of them are written at once. */
  public void note(@Observes Notice notice) {
    if (transaction.getResource(NoticesOfTransaction.class) instanceof NoticesOfTransaction noted) {
      noted.add(notice);
    } else {
      var noted = new NoticesOfTransaction(writer);
      noted.add(notice);
      transaction.putResource(NoticesOfTransaction.class, noted);
      transaction.registerInterposedSynchronization(noted);
    }
  }
}
