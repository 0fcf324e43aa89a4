package com.aetherial.identity;

import com.aetherial.identity.entity.Person;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.validation.Valid;
import java.time.LocalDate;
import java.time.MonthDay;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** On which day of the year members want to be congratulated; who was born when, nobody asks. */
@Stateless
public class Birthdays {
  private static final int MOST = 10_000;

  @PersistenceContext(unitName = "aetherial")
  EntityManager database;

  @Inject Persons persons;
  @Inject Blocks blocks;

  /** One's own birthday, to be changed. */
  public Optional<TellBirthday> own(Actor actor) {
    actor.mustHave(Scope.PROFILE_READ);
    return find(actor.personId());
  }

  /** Tells one's birthday, or tells it anew. */
  public void tell(Actor actor, @Valid TellBirthday command) {
    actor.mustHave(Scope.ACCOUNT_MANAGE);
    MonthDay day = command.monthDay();
    database
        .createNativeQuery(
            "insert into identity.birthday as b (person_id, month, day, shown_to)"
                + " values (?1, ?2, ?3, ?4) on conflict (person_id) do update"
                + " set month = excluded.month, day = excluded.day, shown_to = excluded.shown_to,"
                + " told_at = case when b.month = excluded.month and b.day = excluded.day"
                + " then b.told_at else now() end")
        .setParameter(1, actor.personId())
        .setParameter(2, day.getMonthValue())
        .setParameter(3, day.getDayOfMonth())
        .setParameter(4, command.to().name())
        .executeUpdate();
  }

  /** Forgets one's birthday; doing it again changes nothing. */
  public void forget(Actor actor) {
    actor.mustHave(Scope.ACCOUNT_MANAGE);
    database
        .createNativeQuery("delete from identity.birthday where person_id = ?1")
        .setParameter(1, actor.personId())
        .executeUpdate();
  }

  /** Somebody's birthday, if the reader may see it. */
  public Optional<MonthDay> of(Optional<Actor> reader, String username) {
    Optional<Person> person = persons.withUsername(username).filter(Person::isActive);
    return person.flatMap(
        owner -> {
          boolean isOwner = reader.filter(r -> r.personId().equals(owner.id())).isPresent();
          boolean isMember =
              reader.filter(r -> !blocks.isBlocked(owner.id(), r.personId())).isPresent();
          return find(owner.id())
              .filter(told -> told.to().includes(isMember, isOwner))
              .map(TellBirthday::monthDay);
        });
  }

  /**
   * Members whose birthday a day is. It counts once it has been told for a month and an address is
   * confirmed: nobody has a birthday every day.
   */
  @SuppressWarnings("unchecked")
  public List<UUID> on(LocalDate day) {
    return database
        .createNativeQuery(
            "select b.person_id from identity.birthday b join identity.person p"
                + " on p.id = b.person_id where b.month = ?1 and b.day = ?2"
                + " and b.told_at < now() - interval '30 days'"
                + " and p.state = 'ACTIVE' and p.email_verified_at is not null"
                + " order by b.person_id limit ?3")
        .setParameter(1, day.getMonthValue())
        .setParameter(2, day.getDayOfMonth())
        .setParameter(3, MOST)
        .getResultList();
  }

  private Optional<TellBirthday> find(UUID personId) {
    List<?> rows =
        database
            .createNativeQuery(
                "select month, day, shown_to from identity.birthday where person_id = ?1")
            .setParameter(1, personId)
            .getResultList();
    return rows.stream()
        .map(Object[].class::cast)
        .map(
            row ->
                new TellBirthday(
                    ((Number) row[0]).intValue(),
                    ((Number) row[1]).intValue(),
                    Audience.valueOf((String) row[2])))
        .findFirst();
  }
}
