package com.aetherial.identity;

import com.aetherial.identity.entity.Person;
import com.aetherial.kernel.Languages;
import com.aetherial.kernel.Time;
import com.aetherial.mail.Letter;
import com.aetherial.mail.Mails;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;

/**
 * New addresses that both the old and the new one have to agree to: whoever sits at an open browser
 * can answer no letter to the old address, and a misspelt new one answers none either.
 */
@ApplicationScoped
class EmailChanges {
  @PersistenceContext(unitName = "aetherial")
  EntityManager database;

  @Inject Persons persons;
  @Inject OneTimeLinks links;
  @Inject Mails mails;
  @Inject SecurityLog log;
  @Inject Time time;

  void begin(Person person, String email) {
    database
        .createNativeQuery(
            "insert into identity.email_change (person_id, email) values (?1, ?2)"
                + " on conflict (person_id) do update set email = excluded.email,"
                + " agreed_old_at = null, agreed_new_at = null, created_at = now()")
        .setParameter(1, person.id())
        .setParameter(2, email)
        .executeUpdate();
    ask(person, LinkPurpose.CHANGE_EMAIL_OLD, person.email(), email, "change-email-old");
    ask(person, LinkPurpose.CHANGE_EMAIL_NEW, email, email, "change-email-new");
  }

  /** The change that waits for letters to be answered. */
  Optional<EmailChangeView> pending(UUID personId) {
    List<?> rows =
        database
            .createNativeQuery(
                "select email, agreed_old_at is not null, agreed_new_at is not null"
                    + " from identity.email_change"
                    + " where person_id = ?1 and created_at > now() - interval '1 day'")
            .setParameter(1, personId)
            .getResultList();
    return rows.stream()
        .map(Object[].class::cast)
        .map(row -> new EmailChangeView((String) row[0], (Boolean) row[1], (Boolean) row[2]))
        .findFirst();
  }

  /** Notes one side's consent; true when it was the second, and the address has changed. */
  boolean agree(UUID personId, LinkPurpose side) {
    String column = side == LinkPurpose.CHANGE_EMAIL_OLD ? "agreed_old_at" : "agreed_new_at";
    database
        .createNativeQuery(
            "update identity.email_change set " + column + " = now() where person_id = ?1")
        .setParameter(1, personId)
        .executeUpdate();
    Optional<EmailChangeView> agreed =
        pending(personId).filter(change -> change.isOldAgreed() && change.isNewAgreed());
    agreed.ifPresent(change -> take(personId, change.email()));
    return agreed.isPresent();
  }

  void forget(UUID personId) {
    database
        .createNativeQuery("delete from identity.email_change where person_id = ?1")
        .setParameter(1, personId)
        .executeUpdate();
  }

  private void take(UUID personId, String email) {
    Person person = persons.find(personId).orElseThrow(LinkUsedUp::new);
    persons.reserve(person.username(), email);
    if (persons.withEmail(email).isPresent()) {
      throw new EmailTaken();
    }
    person.changeEmail(email, time.now());
    forget(personId);
    log.note(personId, SecurityEventKind.EMAIL_CHANGED);
  }

  private void ask(Person person, LinkPurpose purpose, String to, String email, String template) {
    String link = links.create("/confirm", person.id(), purpose, to);
    mails.send(
        Letter.about(
            to,
            Languages.orUsual(person.language()),
            "identity/" + template,
            Map.of("name", person.fullName(), "email", email, "link", link)));
  }
}
