package com.aetherial.mpesa;

import com.aetherial.identity.People;
import com.aetherial.kernel.Notice;
import com.aetherial.kernel.entity.Ids;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** Whether money may be sent. Wrong credentials stop it until a person has looked. */
@ApplicationScoped
class Rail {
  private static final String CONSOLE = "/admin/mpesa";

  @PersistenceContext(unitName = "aetherial")
  EntityManager database;

  @Inject Event<Notice> notices;
  @Inject People people;

  boolean isStopped() {
    return reason().isPresent();
  }

  /** Why it is stopped; empty when it is not. */
  Optional<String> reason() {
    List<?> rows =
        database
            .createNativeQuery("select reason from mpesa.stop where ended_at is null")
            .getResultList();
    return rows.stream().map(String.class::cast).findFirst();
  }

  /** Stops sending, and tells the administrators once. */
  void stop(String reason) {
    boolean isNews =
        database
                .createNativeQuery(
                    "insert into mpesa.stop (id, reason) values (?1, ?2) on conflict do nothing")
                .setParameter(1, Ids.next())
                .setParameter(2, reason)
                .executeUpdate()
            == 1;
    if (isNews) {
      alarm("mpesa.stopped", "Sending to M-Pesa is stopped", reason, reason);
    }
  }

  /** Sends again; answers whether it was stopped. */
  boolean start(UUID person) {
    return database
            .createNativeQuery(
                "update mpesa.stop set ended_at = now(), ended_by = ?1 where ended_at is null")
            .setParameter(1, person)
            .executeUpdate()
        == 1;
  }

  /** The account from which money is sent is short. */
  void isShort(String name) {
    alarm("mpesa.short", "The M-Pesa account is short", "Fill it up and send again: " + name, name);
  }

  /** The operator's password has to be changed, or nothing is sent any more. */
  void passwordEnds(long days) {
    alarm(
        "mpesa.password",
        "The operator’s password at M-Pesa ends soon",
        "Days left: " + days + ". Change it there, and tell the new one and its day.",
        String.valueOf(days));
  }

  /** A callback cannot be believed. */
  void isDoubtful(String name, String why) {
    alarm("mpesa.doubt", "A callback of M-Pesa is not believed", name + ": " + why, why);
  }

  private void alarm(String kind, String title, String text, String fact) {
    people
        .administrators()
        .forEach(person -> notices.fire(new Notice(person, kind, title, text, CONSOLE).with(fact)));
  }
}
