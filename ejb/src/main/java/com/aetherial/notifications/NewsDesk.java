package com.aetherial.notifications;

import static jakarta.ejb.TransactionAttributeType.REQUIRES_NEW;

import com.aetherial.identity.Appearances;
import com.aetherial.identity.EmailAddresses;
import com.aetherial.kernel.Sentences;
import com.aetherial.kernel.Settings;
import com.aetherial.kernel.Tidings;
import com.aetherial.kernel.Writing;
import com.aetherial.mail.Letter;
import com.aetherial.mail.Mails;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;

/** Writes letters of what people want to hear of by mail, one for all that is due. */
@Stateless
public class NewsDesk {
  private static final int NEWS_MAX = 50;

  @PersistenceContext(unitName = "aetherial")
  EntityManager database;

  @Inject EmailAddresses addresses;
  @Inject Appearances appearances;
  @Inject Mails mails;
  @Inject Settings settings;

  /** People for whom a letter is due. */
  @SuppressWarnings("unchecked")
  public List<UUID> due(int limit) {
    return database
        .createNativeQuery(
            "select person_id from notifications.notification where mail_at <= now()"
                + " group by person_id order by min(mail_at) limit ?1")
        .setParameter(1, limit)
        .getResultList();
  }

  /**
   * Hands over one letter with all that is due for a person, unless another node does. Who never
   * confirmed an address gets none, and finds it in the bell.
   */
  @TransactionAttribute(REQUIRES_NEW)
  public void write(UUID person) {
    List<Object[]> news = take(person);
    if (!news.isEmpty()) {
      var writing = Writing.in(appearances.languageOf(person));
      addresses
          .confirmedOf(person)
          .ifPresent(address -> mails.send(letter(address, writing, news)));
      settle(news);
    }
  }

  @SuppressWarnings("unchecked")
  private List<Object[]> take(UUID person) {
    return database
        .createNativeQuery(
            "select id, title, body, link, kind, wording, facts from notifications.notification"
                + " where person_id = ?1 and mail_at <= now()"
                + " order by last_at limit ?2 for update skip locked")
        .setParameter(1, person)
        .setParameter(2, NEWS_MAX)
        .getResultList();
  }

  private void settle(List<Object[]> news) {
    String ids = news.stream().map(row -> row[0].toString()).collect(Collectors.joining(","));
    database
        .createNativeQuery(
            "update notifications.notification set mail_at = null, mailed_at = now()"
                + " where id = any(cast(string_to_array(?1, ',') as uuid[]))")
        .setParameter(1, ids)
        .executeUpdate();
  }

  private Letter letter(String address, Writing writing, List<Object[]> news) {
    String first = told(news.get(0)).title(writing);
    String subject = news.size() == 1 ? first : andMore(first, news.size() - 1, writing);
    String text = news.stream().map(row -> line(row, writing)).collect(Collectors.joining("\n\n"));
    return new Letter(
        address,
        "notifications/news",
        writing.language(),
        Map.of("subject", subject, "news", text),
        "notifications");
  }

  private static String andMore(String first, int others, Writing writing) {
    String sentence =
        Sentences.find(
                NewsDesk.class.getPackageName(),
                NewsDesk.class.getClassLoader(),
                "notifications.letter.more",
                writing.language())
            .orElseThrow();
    return writing.fill(sentence, List.of(first, others));
  }

  private String line(Object[] row, Writing writing) {
    Tidings told = told(row);
    String body = told.text(writing);
    return told.title(writing)
        + (body.isEmpty() ? "" : "\n" + body)
        + "\n"
        + settings.baseUrl()
        + row[3];
  }

  private static Tidings told(Object[] row) {
    return Told.of(
        (String) row[4], (String) row[5], (String) row[6], (String) row[1], (String) row[2]);
  }
}
