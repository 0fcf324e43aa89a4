package com.aetherial.activity;

import com.aetherial.kernel.Activity;
import jakarta.annotation.Resource;
import jakarta.ejb.Stateless;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import jakarta.transaction.TransactionSynchronizationRegistry;

/**
 * Takes down what people do, in the transaction in which they do it: what is rolled back was not
 * done, and what is committed is never forgotten.
 */
@Stateless
public class ActivityBook {
  @Resource TransactionSynchronizationRegistry transaction;

  @Inject EntryWriter writer;

  /** Keeps the entry until the transaction ends; then all of them are written at once. */
  public void note(@Observes Activity activity) {
    if (transaction.getResource(EntriesOfTransaction.class) instanceof EntriesOfTransaction noted) {
      noted.add(activity);
    } else {
      var noted = new EntriesOfTransaction(writer);
      noted.add(activity);
      transaction.putResource(EntriesOfTransaction.class, noted);
      transaction.registerInterposedSynchronization(noted);
    }
  }
}
