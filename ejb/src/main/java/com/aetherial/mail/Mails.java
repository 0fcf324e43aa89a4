package com.aetherial.mail;

import com.aetherial.kernel.Outbox;
import com.aetherial.kernel.entity.Ids;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.Query;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Letters by e-mail: handed over here, delivered after the commit. */
@Stateless
public class Mails {
  @PersistenceContext(unitName = "aetherial")
  EntityManager database;

  @Inject Outbox outbox;
  @Inject Templates templates;
  @Inject MailServer server;

  /**
   * Hands a letter over: it goes out if, and only if, the caller's transaction commits. Nothing
   * happens when the reader has unsubscribed from its topic.
   */
  public void send(Letter letter) {
    if (letter.topic() != null && hasUnsubscribed(letter.to(), letter.topic())) {
      return;
    }
    UUID id = Ids.next();
    Written written = templates.write(letter);
    if (server.isConfigured()) {
      insert(id, letter, written, "WAITING").executeUpdate();
      outbox.put(MailDelivery.TOPIC, id.toString());
    } else {
      insert(id, letter, new Written(written.subject(), null, null), "FAILED").executeUpdate();
    }
  }

  /**
   * No more letters about the topic of the one that had this key; doing it again changes nothing.
   *
   * @throws NoSuchLetter when no letter had the key
   */
  public void unsubscribe(String key) {
    int known =
        database
            .createNativeQuery(
                "insert into mail.unsubscription (recipient_key, topic)"
                    + " select lower(recipient), topic from mail.letter where unsubscribe_key = ?1"
                    + " on conflict (recipient_key, topic) do update set since = excluded.since")
            .setParameter(1, key)
            .executeUpdate();
    if (known == 0) {
      throw new NoSuchLetter();
    }
  }

  /** Forgets where letters went, when their reader's account is no more. */
  public void forget(String address) {
    database
        .createNativeQuery(
            "update mail.letter set recipient = 'forgotten', plain = null, html = null,"
                + " finished_at = coalesce(finished_at, now()),"
                + " state = case when state = 'SENT' then state else 'FAILED' end"
                + " where lower(recipient) = lower(?1)")
        .setParameter(1, address)
        .executeUpdate();
    database
        .createNativeQuery("delete from mail.unsubscription where recipient_key = lower(?1)")
        .setParameter(1, address)
        .executeUpdate();
  }

  private boolean hasUnsubscribed(String address, String topic) {
    return !database
        .createNativeQuery(
            "select 1 from mail.unsubscription where recipient_key = lower(?1) and topic = ?2")
        .setParameter(1, address)
        .setParameter(2, topic)
        .getResultList()
        .isEmpty();
  }

  private Query insert(UUID id, Letter letter, Written written, String state) {
    return database
        .createNativeQuery(
            "insert into mail.letter (id, recipient, template, topic, unsubscribe_key, subject,"
                + " plain, html, state, last_error) values (?1, ?2, ?3, ?4, ?5, ?6, ?7, ?8, ?9,"
                + " case ?9 when 'FAILED' then 'No mail server is configured.' end)")
        .setParameter(1, id)
        .setParameter(2, letter.to())
        .setParameter(3, letter.template())
        .setParameter(4, letter.topic())
        .setParameter(5, keyFor(letter))
        .setParameter(6, written.subject())
        .setParameter(7, written.plain())
        .setParameter(8, written.html())
        .setParameter(9, state);
  }

  private static @Nullable String keyFor(Letter letter) {
    return letter.topic() == null ? null : UUID.randomUUID().toString();
  }
}
