package com.aetherial.identity;

import static jakarta.ejb.TransactionAttributeType.REQUIRES_NEW;

import com.aetherial.identity.entity.Person;
import com.aetherial.kernel.Time;
import com.aetherial.mail.Mails;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.List;
import java.util.UUID;

/**
 * Makes somebody unknown. The books keep their movements, as every coin must stay accounted for;
 * who it was that moved them is no longer written anywhere.
 */
@Stateless
public class Forgetting {
  private static final List<String> OWN_TABLES =
      List.of(
          "profile",
          "birthday",
          "choice",
          "picture",
          "hidden_part",
          "totp",
          "recovery_code",
          "passkey",
          "pin",
          "one_time_link",
          "email_change",
          "api_key",
          "member_note",
          "featured",
          "permission_grant",
          "person_role");

  @PersistenceContext(unitName = "aetherial")
  EntityManager database;

  @Inject Persons persons;
  @Inject Mails mails;
  @Inject Time time;
  @Inject Event<PersonDeleted> deleted;

  /** Those whose thirty days are over, and archives whose week is. */
  @SuppressWarnings("unchecked")
  public List<UUID> due(int limit) {
    database
        .createNativeQuery(
            "update identity.export set state = 'GONE', content = null"
                + " where state = 'READY' and expires_at < now()")
        .executeUpdate();
    return database
        .createNativeQuery(
            "select id from identity.person where deletion_due_at < now()"
                + " order by deletion_due_at limit ?1")
        .setParameter(1, limit)
        .getResultList();
  }

  /** Forgets one of them, unless they came back at the last moment. */
  @TransactionAttribute(REQUIRES_NEW)
  public void forget(UUID personId) {
    persons.find(personId).filter(person -> person.isLeaving(time.now())).ifPresent(this::forget);
  }

  private void forget(Person person) {
    mails.forget(person.email());
    OWN_TABLES.forEach(table -> clear("delete from identity." + table, person.id()));
    clear("update identity.login_session set address = '', agent = ''", person.id());
    clear("update identity.export set state = 'GONE', content = null", person.id());
    database
        .createNativeQuery("delete from identity.block where person_id = ?1 or blocked_id = ?1")
        .setParameter(1, person.id())
        .executeUpdate();
    person.forget(time.now());
    deleted.fire(new PersonDeleted(person.id()));
  }

  private void clear(String what, UUID personId) {
    database
        .createNativeQuery(what + " where person_id = ?1")
        .setParameter(1, personId)
        .executeUpdate();
  }
}
